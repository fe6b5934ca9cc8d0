import { useMemo } from 'preact/hooks'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import { changesAnything, type Rerun, rerunRace } from '../../../shared/replay/whatIf.ts'
import type { ReplayMoment, Team } from '../../../shared/sim/match/matchState.ts'
import { testsLine } from '../../../shared/sim/testsLine.ts'
import type { ReplayedLane } from '../../charts/race/ReplayChart.tsx'
import { guessedWeeks, hourAt, raceAt } from '../../charts/race/replayView.ts'
import { words } from '../../text/words.ts'
import { ranText, replayHeadline } from '../view/replayWords.ts'

type Lane = Omit<ReplayedLane, 'height'>

/** What a replay shows at a moment: in words, and as the real race next to the changed one. */
type ReplayedRace = {
  readonly team: Team
  readonly headline: string
  readonly happened: Lane
  /** Null without a change, and if it has no effect. */
  readonly changed: Lane | null
  /** What the change means or that it has no effect; without a change, how to choose one. */
  readonly note: string
}

/** The race at a moment, rerun with the change if there is one; null when there is no race. */
export const useReplayedRace = (replay: Replay, { tick, team: id, change }: ReplayMoment): ReplayedRace | null => {
  const race = raceAt(replay, tick)
  const real = useMemo(() => (race ? rerunRace(race, id, null) : null), [race, id])
  const other = useMemo((): Rerun | null => (race && change ? rerunRace(race, id, change) : null), [race, id, change])
  const [tests, otherTests] = useMemo(
    () => [real, other].map((one) => one && testsLine(one.track, one.run)),
    [real, other],
  )
  const team = replay.last.teams.find((one) => one.id === id)
  if (!race || !team || !real || !tests) return null
  const text = words().replay
  const target = race.phase === 'finalRun' ? (race.targets.get(id) ?? 0) : 0
  const shown = { track: team.track, team: team.name, rival: real.rival, hour: hourAt(race, tick), target }
  const idle = change !== null && !changesAnything(race, id, change)
  const rerun = idle ? null : other
  return {
    team,
    headline: replayHeadline(team.name, real.run, change && rerun ? { change, run: rerun.run } : null),
    happened: {
      ...shown,
      title: text.happened,
      run: real.run,
      tests,
      guesses: race.phase === 'frontierRace' ? guessedWeeks(replay, id) : [],
      reading: ranText(real.run),
    },
    changed: change &&
      rerun && {
        ...shown,
        title: text.changes[change],
        run: rerun.run,
        tests: otherTests ?? tests,
        // In a world that stands still, the rival's line is another one, too.
        rival: rerun.rival,
        before: real.run,
        reading: ranText(rerun.run),
      },
    note: change === null ? text.chooseChange : idle ? text.noEffect : text.changeMeans[change],
  }
}
