import type { SeatId } from '../../sim/match/matchState.ts'
import type { MatchResults } from '../resultsOf.ts'

/** Who sits, or sat, in a seat; nobody where the host has removed them. */
export const seatName = ({ predictions }: MatchResults, seat: SeatId): string | null =>
  predictions.find((one) => one.seat === seat)?.name ?? null
