import type { RaceNumbers } from '../content/facts.ts'
import { taxHours } from '../sim/cycle.ts'
import { trackOf } from '../sim/match/lookup.ts'
import type { MatchState, RaceRun, Team } from '../sim/match/matchState.ts'
import { isPast } from '../sim/match/phases.ts'

const releasesOf = ({ lane }: RaceRun): number => Math.ceil(lane.iterationsLanded / lane.plan.changesPerRelease)

/** The rival of a team's race, which the state holds until the final run. */
const rivalOf = (state: MatchState, { track, finalRun }: Team): RaceRun | undefined =>
  finalRun ? undefined : state.race?.rivals[track]

/** What a team's own race of Part 2 came to; null before it is over, and without the rival it was run against. */
export const raceNumbers = (state: MatchState, team: Team, rival = rivalOf(state, team)): RaceNumbers | null => {
  const run = team.race
  if (!run?.result || !rival?.result || !isPast(state.phase, 'frontierRace')) return null
  const track = trackOf(state, team)
  const releases = releasesOf(run)
  return {
    iterations: run.result.iterations,
    rivalIterations: rival.result.iterations,
    startAccuracy: (run.line[0] ?? 0) / 100,
    rivalStartAccuracy: (rival.line[0] ?? 0) / 100,
    endAccuracy: run.result.fieldAccuracy,
    rivalEndAccuracy: rival.result.fieldAccuracy,
    passedWeek: run.result.passedWeek,
    releases,
    rivalReleases: releasesOf(rival),
    taxHours: releases * taxHours(track, run.lane.plan),
    stalledHours: run.result.stalledHours,
    spendK: run.result.spendK,
    rivalSpendK: rival.result.spendK,
    budgetK: track.budgetK,
  }
}
