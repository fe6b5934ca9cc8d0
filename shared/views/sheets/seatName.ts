import type { SeatId } from '../../sim/match/matchState.ts'
import type { MatchResults } from '../resultsOf.ts'

/** Name of the student in a seat; null if the host has removed them. */
export const seatName = ({ predictions }: MatchResults, seat: SeatId): string | null =>
  predictions.find((one) => one.seat === seat)?.name ?? null
