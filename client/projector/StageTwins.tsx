import { RIVAL_NAME } from '../../shared/content/constants.ts'
import { TRACK_IDS } from '../../shared/content/tracks.ts'
import { earlierAccuracyAt } from '../../shared/sim/match/earlierLanes.ts'
import { ESTIMATE_BANDS } from '../../shared/sim/match/estimates.ts'
import { HiddenTable } from '../charts/DataTable.tsx'
import type { Connection } from '../net/connection.ts'
import type { MatchSnapshot, TeamSnapshot } from '../net/matchSnapshot.ts'
import { racingTeams, racingTracks } from '../net/raceTeams.ts'
import { accuracyText, percentText } from '../text/numbers.ts'
import { reasonText, stallText } from '../text/saidText.ts'
import { trackName } from '../text/scenario.ts'
import { words } from '../text/words.ts'
import { useThrottled } from './state/useThrottled.ts'
import { duelToShow } from './view/boardDuel.ts'
import { pointsBoardView, raceBoardView, standingsOn } from './view/boardView.ts'
import { botNote } from './view/botNote.ts'
import { bestLine, callLines, FIRST_TRIAL, sharesSoFar } from './view/callLines.ts'
import { earlierShown } from './view/earlierShown.ts'
import { estimateDots } from './view/estimateDots.ts'
import { shownHour } from './view/shownHour.ts'

type TwinProps = { readonly match: MatchSnapshot }
type MovingProps = { readonly source: Connection['match'] }

/** Tables for screen readers are updated no more often than this. */
const TWIN_MS = 1000

const stateOf = ({ stallReason, passedHour }: TeamSnapshot): string => {
  const text = words().show.race.table
  const state = stallReason === '' ? text.racing : text.stalled(stallText(stallReason))
  return passedHour >= 0 ? text.andAhead(state) : state
}

const raceRows = (match: MatchSnapshot): string[][] => [
  ...racingTeams(match.teams)
    .sort((a, b) => a.rank - b.rank)
    .map((team) => [
      team.name,
      trackName(team.track),
      accuracyText(team.accuracy),
      String(team.iterations),
      stateOf(team),
    ]),
  ...match.rivals.map(({ track, accuracy, iterations }) => [
    RIVAL_NAME,
    trackName(track),
    accuracyText(accuracy),
    String(iterations),
    RIVAL_NAME,
  ]),
  ...earlierShown(match, racingTracks(match)).map((lane) => [
    words().terms.earlier[lane.place],
    trackName(lane.track),
    accuracyText(earlierAccuracyAt(lane, shownHour(match))),
    '',
    '',
  ]),
]

/** The race as a table, for screen readers. */
export const RaceTwin = ({ source }: MovingProps) => {
  const match = useThrottled(source, TWIN_MS)
  if (!match) return null
  const { caption, heads } = words().show.race.table
  return <HiddenTable twin="race" caption={caption} head={heads} rows={raceRows(match)} />
}

/** The leaderboard as a list, for screen readers. */
export const BoardTwin = ({ source, race }: MovingProps & { readonly race: boolean }) => {
  const match = useThrottled(source, TWIN_MS)
  if (!match) return null
  const view = race ? raceBoardView(match) : pointsBoardView(match)
  return (
    <div class="visually-hidden" data-twin="board">
      <h2>
        {view.title} {view.since}
      </h2>
      <ol>
        {view.rows.map((row) => (
          <li key={row.id} value={row.rank}>
            {row.name}
            {row.isBot ? words().show.botToo : ''}, {view.valueText(row)}
          </li>
        ))}
      </ol>
      {view.climber && <p>{words().show.race.climberIs(view.climber.name, view.climber.rank)}</p>}
    </div>
  )
}

/** The podium as a list, for screen readers. */
export const PodiumTwin = ({ match }: TwinProps) => (
  <ol class="visually-hidden" data-twin="podium" aria-label={words().show.reveals.podium}>
    {standingsOn(match.board)
      .standings.slice(0, 3)
      .map(({ rank, team: id, points, reason }) => {
        const team = match.teams.find((one) => one.id === id)
        return (
          <li key={id} value={rank}>
            {words().show.reveals.winner(`${team?.name ?? ''}${team ? botNote(team) : ''}`, points, reasonText(reason))}
          </li>
        )
      })}
  </ol>
)

/** The estimates of Part 1 as a table by track. */
const EstimatesTwin = ({ match }: TwinProps) => {
  const { caption, heads } = words().show.work.estimates
  const dots = estimateDots(racingTeams(match.teams))
  const rows = TRACK_IDS.flatMap((track) => {
    const mine = dots.filter((dot) => dot.track === track)
    if (mine.length === 0) return []
    const within = (off: number) => mine.filter(({ ratio }) => Math.abs(ratio - 1) <= off).length
    const high = mine.filter(({ ratio }) => ratio > 1).length
    const low = mine.filter(({ ratio }) => ratio < 1).length
    const counts = [mine.length, within(ESTIMATE_BANDS.whole), within(ESTIMATE_BANDS.half), high, low]
    return [[trackName(track), ...counts.map(String)]]
  })
  return <HiddenTable twin="estimates" caption={caption} head={heads} rows={rows} />
}

/** The calls of Part 2 as a table: the class and the best line by name, the others by track. */
const CallsTwin = ({ match }: TwinProps) => {
  const { caption, heads, theClass } = words().show.work.calls
  const teams = racingTeams(match.teams)
  const lines = callLines(teams)
  const best = bestLine(lines)
  const rows = [
    { name: theClass, shares: sharesSoFar(teams.map(({ calls }) => calls)) },
    ...lines.map((line) => ({ name: line === best ? line.name : trackName(line.track), shares: line.shares })),
  ].filter(({ shares }) => shares.length > 0)
  return (
    <HiddenTable
      twin="calls"
      caption={caption}
      head={heads}
      rows={rows.map(({ name, shares }) => [
        name,
        String(shares.length + FIRST_TRIAL - 1),
        percentText(shares.at(-1) ?? 0),
      ])}
    />
  )
}

/** The charts that are shown while teams work, for screen readers; Part 3 has no chart. */
export const WorkTwin = ({ source }: MovingProps) => {
  const match = useThrottled(source, TWIN_MS)
  if (match?.phase === 'auditWork') return <EstimatesTwin match={match} />
  return match?.phase === 'frontierWork' ? <CallsTwin match={match} /> : null
}

/** The duel in words, for screen readers. */
export const DuelTwin = ({ match }: TwinProps) => {
  const { board } = match
  if (board.type !== 'negotiations') return null
  const duel = duelToShow(board.teams, match.sceneTeam)
  if (!duel) return null
  const text = words().show.duel.list
  return (
    <dl class="visually-hidden" data-twin="duel">
      <dt>{text.team}</dt>
      <dd>{match.teams.find(({ id }) => id === duel.team)?.name}</dd>
      <dt>{text.round}</dt>
      <dd>{duel.round}</dd>
      <dt>{text.patience}</dt>
      <dd>{duel.patience}</dd>
      <dt>{text.wants}</dt>
      <dd>{accuracyText(duel.pmTarget)}</dd>
      <dt>{text.offered}</dt>
      <dd>{duel.offered === null ? text.nothing : accuracyText(duel.offered)}</dd>
    </dl>
  )
}
