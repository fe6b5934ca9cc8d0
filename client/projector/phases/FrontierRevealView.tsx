import { MAX_SHRINK_DECADES, WEEKS } from '../../../shared/content/constants.ts'
import { RACE_MONTHS } from '../../charts/race/raceCalendar.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { trackName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import type { Shell } from '../../ui/boardShell.ts'
import { markPath } from '../../ui/theme/markPath.ts'
import { TRACK_THEMES } from '../../ui/theme/trackTheme.ts'
import { type FrontierReveal, flagStacks } from '../view/boardFrontier.ts'
import './frontierReveal.css'

/** Heights of the two charts, in units. */
const VOTES = { top: 12.5, bottom: 28 } as const
const KNEES = { top: 41.5, bottom: 61 } as const
const FLAG_WIDTH = 0.075
/** How the sizes are aligned: full size, 10 and 100 times smaller. */
const ANCHORS = ['start', 'middle', 'end'] as const
/** Width of the list of tracks, whose left end stays clear of the weeks in which leads change. */
const LIST = 34.6
/** Space for half a flag at either end. */
const MARGIN = 1.6

type ChartProps = { readonly board: FrontierReveal; readonly match: MatchSnapshot; readonly span: number }

const Votes = ({ board, span }: Omit<ChartProps, 'match'>) => {
  const weekX = (week: number) => (week / WEEKS) * span
  const barWidth = span / WEEKS - 0.8
  const most = Math.max(1, ...board.weeks)
  const stacked = flagStacks(
    board.truth.map((truth) => ({ ...truth, shrinkDecades: truth.crossoverWeek })),
    1.6,
  )
  return (
    <g>
      {board.weeks.map((count, i) => {
        const height = ((VOTES.bottom - VOTES.top) * count) / most
        return (
          count > 0 && (
            <rect
              key={i}
              x={weekX(i) + 0.4}
              y={VOTES.bottom - height}
              width={barWidth}
              height={height}
              fill="#6b7889"
            />
          )
        )
      })}
      <path d={`M0 ${VOTES.bottom}H${span}`} stroke="#465465" stroke-width={0.25} />
      {RACE_MONTHS.map(({ from, to }, i) => (
        <g key={from}>
          {from > 0 && <path d={`M${weekX(from)} ${VOTES.bottom}v3.6`} stroke="#263140" stroke-width={0.2} />}
          <text x={weekX((from + to) / 2)} y={VOTES.bottom + 3.2} text-anchor="middle">
            {words().show.race.months[i]}
          </text>
        </g>
      ))}
      {stacked.map(({ flag, level }) => {
        const x = weekX(flag.crossoverWeek)
        const y = VOTES.top - 2.4 - level * 2.7
        const { shape, dark } = TRACK_THEMES[flag.track]
        return (
          <g key={flag.track}>
            <path d={`M${x} ${y}V${VOTES.bottom}`} stroke={dark} stroke-width={0.3} />
            <path d={markPath(shape, x, y, 1.1)} fill={dark} stroke="#0b0e13" stroke-width={0.3} />
          </g>
        )
      })}
      {board.truth.map(({ track, crossoverWeek }, i) => {
        const { shape, dark } = TRACK_THEMES[track]
        const y = 1.4 + i * 3.1
        return (
          <g key={track}>
            <path d={markPath(shape, span - LIST, y, 1)} fill={dark} />
            <text x={span - LIST + 2.4} y={y + 0.85}>
              {trackName(track)}
            </text>
            <text x={span} y={y + 0.85} text-anchor="end" class="chart-strong">
              {words().show.reveals.frontier.week(crossoverWeek)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const Knees = ({ board, match, span }: ChartProps) => {
  const text = words().show.reveals.frontier
  const flags = flagStacks(board.knees, FLAG_WIDTH)
  const sizeX = (decades: number) => MARGIN + (decades / MAX_SHRINK_DECADES) * (span - 2 * MARGIN)
  const levels = Math.max(1, ...flags.map(({ level }) => level + 1))
  const { top, bottom } = KNEES
  const step = Math.min(3, (bottom - top - 2) / levels)
  const first = Math.min(...board.truth.map(({ kneeShrink }) => kneeShrink))
  const last = Math.max(...board.truth.map(({ kneeShrink }) => kneeShrink))
  return (
    <g>
      {board.truth.length > 0 && (
        <>
          <path
            d={`M${sizeX(first) - 0.6} ${top}H${sizeX(last) + 0.6}V${bottom}H${sizeX(first) - 0.6}Z`}
            fill="#131a23"
            stroke="#f5f0e3"
            stroke-width={0.25}
          />
          <text x={sizeX((first + last) / 2)} y={top - 1} text-anchor="middle" class="chart-strong">
            {text.knees}
          </text>
        </>
      )}
      <text x={span} y={top - 1} text-anchor="end">
        {text.noSignal}
      </text>
      <path d={`M0 ${bottom}H${span}`} stroke="#465465" stroke-width={0.25} />
      {[0, 1, 2].map((decades) => (
        <text key={decades} x={sizeX(decades)} y={bottom + 3.4} text-anchor={ANCHORS[decades]}>
          {decades === 0 ? text.fullSize : text.smaller(10 ** decades)}
        </text>
      ))}
      {board.truth.map(({ track, kneeShrink }) => (
        <path
          key={track}
          d={`M${sizeX(kneeShrink)} ${top}V${bottom}`}
          stroke={TRACK_THEMES[track].dark}
          stroke-width={0.35}
          stroke-dasharray="0.8 0.6"
        />
      ))}
      {flags.map(({ flag, level }) => {
        const team = match.teams.find(({ id }) => id === flag.team)
        if (!team) return null
        const { shape, dark } = TRACK_THEMES[team.track]
        const y = bottom - 2 - level * step
        return (
          <path
            key={flag.team}
            d={markPath(shape, sizeX(flag.shrinkDecades), y, 1.25)}
            fill={flag.short <= 0.2 ? dark : '#0b0e13'}
            stroke={dark}
            stroke-width={0.35}
          />
        )
      })}
    </g>
  )
}

type FrontierRevealProps = { readonly match: MatchSnapshot; readonly shell: Shell }

/** Who the class thought would lead, when the lead changed, and where teams planted their flags. */
export const FrontierRevealView = ({ match, shell }: FrontierRevealProps) => {
  const { board } = match
  if (board.type !== 'frontierReveal') return null
  const text = words().show.reveals.frontier
  const span = shell.field.width / shell.unit
  return (
    <section class="stage-field frontier-reveal">
      <svg viewBox={`0 0 ${span} 69`} preserveAspectRatio="xMidYMin meet" class="chart" aria-hidden="true">
        <text x={0} y={VOTES.bottom + 7.4}>
          {text.bars}
        </text>
        <Votes board={board} span={span} />
        <text x={0} y={KNEES.bottom + 7.2}>
          {text.flags}
        </text>
        <Knees board={board} match={match} span={span} />
      </svg>
      <div class="visually-hidden">
        <table>
          <caption>{text.caption}</caption>
          <tbody>
            {board.truth.map(({ track, crossoverWeek, kneeShrink }) => (
              <tr key={track}>
                <th scope="row">{trackName(track)}</th>
                <td>{text.passes(crossoverWeek)}</td>
                <td>{text.kneeAt(10 ** kneeShrink)}</td>
              </tr>
            ))}
            {board.knees.map(({ team, shrinkDecades, short }) => (
              <tr key={team}>
                <th scope="row">{match.teams.find(({ id }) => id === team)?.name}</th>
                <td>{text.flagAt(10 ** shrinkDecades)}</td>
                <td>{text.short(short)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
