import type { MatchState } from '../../shared/sim/match/matchState.ts'
import { type MatchResults, resultsOf } from '../../shared/views/resultsOf.ts'
import { seatViewOf } from '../../shared/views/seatViewOf.ts'
import type { SeatView } from '../../shared/views/teamView.ts'
import { stateHash } from './stateHash.ts'

/** A session's results as its host gets them, with the hash a replay of the journal must come to. */
export type ExportedResults = MatchResults & {
  readonly finished: boolean
  /** What every student predicted and wrote. */
  readonly predictions: readonly SeatView[]
  readonly stateHash: string
}

export const isFinished = (state: MatchState): boolean => state.phase === 'debrief'

export const exportedResults = (state: MatchState): ExportedResults => ({
  ...resultsOf(state),
  finished: isFinished(state),
  predictions: state.seats.flatMap(({ id }) => seatViewOf(state, id) ?? []),
  stateHash: stateHash(state),
})
