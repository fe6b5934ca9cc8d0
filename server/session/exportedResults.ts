import type { MatchState } from '../../shared/sim/match/matchState.ts'
import { type MatchResults, resultsOf } from '../../shared/views/resultsOf.ts'
import { stateHash } from './stateHash.ts'

/** A session's results as its host gets them, with the hash a replay of the journal must come to. */
export type ExportedResults = MatchResults & { readonly stateHash: string }

export const exportedResults = (state: MatchState): ExportedResults => ({
  ...resultsOf(state),
  stateHash: stateHash(state),
})
