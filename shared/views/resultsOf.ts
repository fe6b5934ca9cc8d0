import type { PresetId } from '../content/presets.ts'
import type { TrackId } from '../content/tracks.ts'
import type { Audit, Flag, Ledger, MatchState, Persona, RaceResult, Team, TeamId } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import { type PointsSheet, rankedTeams } from '../sim/match/points.ts'
import type { Standing } from './publicMatch.ts'
import { standings } from './standings.ts'

export type TeamResult = Omit<Standing, 'team' | 'points' | 'parts'> & {
  readonly id: TeamId
  readonly name: string
  readonly track: TrackId
  readonly bot: Persona | null
  readonly points: PointsSheet
  readonly moves: number
  readonly audit: Audit | null
  readonly trials: number
  readonly flag: Flag | null
  readonly race: RaceResult | null
  readonly rounds: number
  readonly agreed: boolean
  readonly finalRun: RaceResult | null
  readonly ledger: Ledger | null
}

/** What a session came to, best team first; of students it holds no name. */
export type MatchResults = {
  readonly code: string
  readonly title: string
  readonly seed: number
  readonly preset: PresetId
  readonly phase: Phase
  /** Session time that has passed, in ticks. */
  readonly tick: number
  readonly teams: readonly TeamResult[]
}

const teamResult = (team: Team, points: PointsSheet, standing: Standing): TeamResult => ({
  rank: standing.rank,
  id: team.id,
  name: team.name,
  track: team.track,
  bot: team.bot,
  points,
  fieldAccuracy: standing.fieldAccuracy,
  target: standing.target,
  outcome: standing.outcome,
  moves: team.moves.length,
  audit: team.audit,
  trials: team.trials.length,
  flag: team.flag,
  race: team.race?.result ?? null,
  rounds: team.negotiation.offers.length,
  agreed: team.negotiation.agreed,
  finalRun: team.finalRun?.result ?? null,
  ledger: team.ledger,
  reason: standing.reason,
  lesson: standing.lesson,
})

/** The results as far as the session has revealed them. */
export const resultsOf = (state: MatchState): MatchResults => {
  const rows = standings(state)
  const { code, title, seed, preset, phase, tick } = state
  const teams = rankedTeams(state).flatMap(({ team, points }) => {
    const standing = rows.find((row) => row.team === team.id)
    return standing ? [teamResult(team, points, standing)] : []
  })
  return { code, title, seed, preset, phase, tick, teams }
}
