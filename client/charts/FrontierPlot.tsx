import { MAX_SHRINK_DECADES, RIVAL_NAME } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import type { Trial } from '../../shared/sim/match/matchState.ts'
import { HEAVY_PLAN } from '../../shared/sim/plan.ts'
import { project } from '../../shared/sim/projection.ts'
import { accuracyText, fixed, modelSizeText } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { Mark, RivalMark } from '../ui/theme/marks.tsx'
import { Chart } from './Chart.tsx'
import { Figure } from './Figure.tsx'
import { bestBySize, kneeReading } from './frontier.ts'
import { Grid } from './Grid.tsx'
import { linearScale } from './linearScale.ts'
import { Ring } from './Ring.tsx'
import { accuracyTicks } from './race/racePlot.ts'
import { TrialDots } from './TrialDots.tsx'

type FrontierPlotProps = {
  readonly track: Track
  readonly trials: readonly Trial[]
  /** Position of the flag; null before the team has put it anywhere. */
  readonly flag: number | null
  readonly height: number
  /** Only the dots, the latest marked, without what was run and learned from. */
  readonly dotsOnly?: boolean
  /** Sets the levers back to a trial; left out where there are none. */
  readonly onUse?: (trial: Trial) => void
}

/** Margins of the plots in px: half a thumb more than the slider's, so that the flag's pole lines up with its thumb. */
const FRONTIER_INSET = { left: 30, right: 8 } as const

/** Final accuracy by model size, one dot per trial; below it, iterations run and iterations learned from. */
export const FrontierPlot = ({ track, trials, flag, height, dotsOnly = false, onUse }: FrontierPlotProps) => {
  const best = bestBySize(trials)
  const text = words().instruments.frontier
  const rival = project(track, HEAVY_PLAN).fieldAccuracy
  const reading = dotsOnly
    ? text.bySize
    : flag === null
      ? trials.length === 0
        ? text.empty
        : text.place
      : kneeReading(track, trials, flag)
  const values = trials.map((trial) => trial.fieldAccuracy)
  const low = Math.max(80, Math.floor(Math.min(...values, dotsOnly ? 94 : Math.min(91, rival))))
  const high = Math.ceil(Math.max(...values, dotsOnly ? 96 : Math.max(95, rival)) + 0.3)
  const most = Math.max(50, ...trials.map((trial) => trial.iterations))
  return (
    <Figure
      reading={reading}
      table={{
        caption: text.caption,
        head: text.head,
        rows: () =>
          [...trials]
            .sort((a, b) => a.plan.shrinkDecades - b.plan.shrinkDecades)
            .map(({ plan, fieldAccuracy, iterations, learnedIterations }) => [
              modelSizeText(track, plan.shrinkDecades),
              accuracyText(fieldAccuracy),
              fixed(iterations, 0),
              fixed(learnedIterations, 0),
            ]),
      }}
    >
      {(width) => {
        const left = FRONTIER_INSET.left
        const right = width - FRONTIER_INSET.right
        const x = linearScale([0, MAX_SHRINK_DECADES], [left, right])
        const split = dotsOnly ? height - 18 : Math.round(height * 0.55)
        const y = linearScale([low, high], [split, dotsOnly ? 12 : 30])
        const n = linearScale([0, most], [height - 6, split + 50], { nice: 3 })
        const pole = flag === null ? null : x(flag)
        const flagWidth = 22 + LETTER * text.flag.length
        return (
          <>
            <Chart width={width} height={height} label={reading}>
              {pole !== null && (
                <rect
                  x={pole}
                  y={22}
                  width={Math.max(0, right + FRONTIER_INSET.right - pole)}
                  height={height - 28}
                  fill="var(--panel)"
                />
              )}
              {!dotsOnly && (
                <text x={0} y={11} class="title">
                  {text.accuracy}
                </text>
              )}
              {!dotsOnly && (
                <text x={width} y={11} text-anchor="end" class="soft">
                  {words().instruments.illustrative}
                </text>
              )}
              <Grid ticks={accuracyTicks(low, high)} y={y} left={left} right={right} gap={8} />
              <path d={`M${left} ${split}H${right}`} class="axis" />
              {trials.map(({ plan, fieldAccuracy }, i) => {
                const at = { x: x(plan.shrinkDecades), y: y(fieldAccuracy) }
                const key = `${plan.shrinkDecades}:${plan.verification}:${plan.maxIterations}`
                if (!dotsOnly) return <Mark key={key} track={track.id} {...at} radius={4.5} />
                if (i < trials.length - 1) return <circle key={key} cx={at.x} cy={at.y} r={4} fill="var(--past)" />
                const late = at.x > right - 60
                return (
                  <g key={key} class="dot-drops">
                    <circle
                      cx={at.x}
                      cy={at.y}
                      r={10}
                      class="dot-ring"
                      fill="none"
                      stroke="var(--team)"
                      stroke-width={2}
                    />
                    <Mark track={track.id} {...at} radius={5.5} />
                    <text
                      x={at.x + (late ? -15 : 15)}
                      y={at.y + 4}
                      text-anchor={late ? 'end' : 'start'}
                      class="strong halo"
                      style={{ fill: 'var(--team-deep)' }}
                    >
                      {words().instruments.trial(i + 1)}
                    </text>
                  </g>
                )
              })}
              {!dotsOnly && (
                <>
                  <RivalMark x={x(0)} y={y(rival)} radius={5.5} />
                  <text x={x(0) + 8} y={split - 7} style={{ fill: 'var(--loss)' }} class="halo">
                    {RIVAL_NAME} {accuracyText(rival)}
                  </text>
                </>
              )}

              {dotsOnly &&
                [0, 0.5, 1, 1.5, 2].map((tick) => (
                  <text key={tick} x={x(tick)} y={split + 15} text-anchor={tick === 2 ? 'end' : 'middle'} class="soft">
                    {modelSizeText(track, tick)}
                  </text>
                ))}
              {!dotsOnly && (
                <text x={0} y={split + 20} class="title">
                  {text.iterations}
                </text>
              )}
              {pole !== null && right - pole > 130 && (
                <text x={right} y={split + 20} text-anchor="end" class="title">
                  {text.noSignal}
                </text>
              )}
              {!dotsOnly && <Grid ticks={n.ticks(3)} y={n} left={left} right={right} gap={8} />}
              {(dotsOnly ? [] : best).map(({ plan, iterations, learnedIterations }) => (
                <g key={plan.shrinkDecades}>
                  <Ring x={x(plan.shrinkDecades)} y={n(iterations)} radius={4} color="var(--bar)" />
                  <circle cx={x(plan.shrinkDecades)} cy={n(learnedIterations)} r={4} fill="var(--team)" />
                </g>
              ))}
              {pole !== null && (
                <g>
                  <path d={`M${pole} 18V${height + 14}`} stroke="var(--ink)" stroke-width={2.5} />
                  <path d={`M${pole} 17h${flagWidth}l-7 9.5 7 9.5h-${flagWidth}Z`} fill="var(--ink)" />
                  <text x={pole + 7} y={31} class="strong" style={{ fill: 'var(--on-ink)' }}>
                    {text.flag}
                  </text>
                </g>
              )}
              {!dotsOnly && best.length > 0 && <RunAndLearned x={left} y={split + 36} />}
            </Chart>
            <TrialDots
              track={track}
              trials={trials}
              width={width}
              place={({ plan, fieldAccuracy }) => ({ x: x(plan.shrinkDecades), y: y(fieldAccuracy) })}
              onUse={onUse}
            />
          </>
        )
      }}
    </Figure>
  )
}

/** Width of a bold letter, and of a dot with its gap, px. */
const LETTER = 7.5
const DOT = 12

/** What the two dots of a trial stand for, above them all: next to a dot, the words would lie on other dots. */
const RunAndLearned = ({ x, y }: { readonly x: number; readonly y: number }) => {
  const { run, learned } = words().instruments.frontier
  const second = x + 2 * DOT + LETTER * run.length
  return (
    <>
      <Ring x={x} y={y - 4} radius={4} color="var(--bar)" />
      <text x={x + DOT} y={y} class="soft halo">
        {run}
      </text>
      <circle cx={second} cy={y - 4} r={4} fill="var(--team)" />
      <text x={second + DOT} y={y} class="soft halo">
        {learned}
      </text>
    </>
  )
}
