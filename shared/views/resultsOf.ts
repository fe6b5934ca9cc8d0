import type { Language, Localised } from '../content/language.ts'
import type { PresetId } from '../content/presets.ts'
import type { TrackId } from '../content/tracks.ts'
import type { Audit, Flag, Ledger, MatchState, Persona, RaceResult, Team, TeamId } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import { type PointsSheet, rankedTeams } from '../sim/match/points.ts'
import { remarks as english } from '../text/en/remarks.ts'
import { remarks as spanish } from '../text/es/remarks.ts'
import { inWords } from '../text/message.ts'
import type { Standing } from './publicMatch.ts'
import { standings } from './standings.ts'

export type TeamResult = Omit<Standing, 'team' | 'points' | 'parts' | 'reason' | 'lesson'> & {
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
  /** Why it stands where it stands, and one thing to learn, each a sentence. */
  readonly reason: string
  readonly lesson: string
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

const REMARKS: Localised<typeof english> = { en: english, es: spanish }

const teamResult = (team: Team, points: PointsSheet, standing: Standing, language: Language): TeamResult => ({
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
  reason: standing.reason ? inWords(REMARKS[language].reasons, standing.reason, language) : '',
  lesson: standing.lesson ? inWords(REMARKS[language].lessons, standing.lesson, language) : '',
})

/** The results as far as the session has revealed them, their sentences in one language. */
export const resultsOf = (state: MatchState, language: Language = 'en'): MatchResults => {
  const rows = standings(state)
  const { code, title, seed, preset, phase, tick } = state
  const teams = rankedTeams(state).flatMap(({ team, points }) => {
    const standing = rows.find((row) => row.team === team.id)
    return standing ? [teamResult(team, points, standing, language)] : []
  })
  return { code, title, seed, preset, phase, tick, teams }
}
