import type { RaceNumbers } from '../content/facts.ts'
import { taxHours } from '../sim/cycle.ts'
import { trackOf } from '../sim/match/lookup.ts'
import type { MatchState, Team } from '../sim/match/matchState.ts'
import { isPast } from '../sim/match/phases.ts'

/** What a team's own race of Part 2 came to; null before it is over, and once the final run has replaced its rivals. */
export const raceNumbers = (state: MatchState, team: Team): RaceNumbers | null => {
  const run = team.race
  const rival = state.race?.rivals[team.track]
  if (!run?.result || !rival?.result || !isPast(state.phase, 'frontierRace') || team.finalRun) return null
  const track = trackOf(state, team)
  const releases = Math.ceil(run.lane.iterationsLanded / run.lane.plan.changesPerRelease)
  return {
    iterations: run.result.iterations,
    rivalIterations: rival.result.iterations,
    startAccuracy: (run.line[0] ?? 0) / 100,
    rivalStartAccuracy: (rival.line[0] ?? 0) / 100,
    endAccuracy: run.result.fieldAccuracy,
    rivalEndAccuracy: rival.result.fieldAccuracy,
    passedWeek: run.result.passedWeek,
    releases,
    taxHours: releases * taxHours(track, run.lane.plan),
    stalledHours: run.result.stalledHours,
    spendK: run.result.spendK,
    budgetK: track.budgetK,
  }
}
