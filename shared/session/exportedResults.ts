import { LANGUAGES, type Language } from '../content/language.ts'
import type { MatchState } from '../sim/match/matchState.ts'
import { type MatchResults, resultsOf } from '../views/resultsOf.ts'
import { resultsWithoutWithdrawn } from '../views/resultsWithoutWithdrawn.ts'
import { stateHash } from './stateHash.ts'

/** A session's results as its host gets them, with the state hash that a replay of the journal must reproduce. */
export type ExportedResults = MatchResults & { readonly stateHash: string }

export const exportedResults = (state: MatchState, language: Language = LANGUAGES[0]): ExportedResults => ({
  ...resultsWithoutWithdrawn(resultsOf(state, language), state),
  stateHash: stateHash(state),
})
