import { type MatchState, type SeatId, TICKS_PER_SECOND } from '../sim/match/matchState.ts'
import { deriveRandom, drawUnit } from '../sim/random.ts'
import { BOT_PHASES } from './phaseTable.ts'

/** Minimum ticks between two actions. */
const SHORTEST_TURN = 0.4 * TICKS_PER_SECOND

/**
 * Whether a bot acts at this tick of the phase: first after 10% to 25% of it, then at uneven steps until 93%. The ticks
 * depend on seed, seat and phase alone.
 */
export const isTimeToAct = (state: MatchState, seat: SeatId): boolean => {
  const wanted = BOT_PHASES[state.phase]?.turns
  const { phaseLength, phaseTicks } = state
  if (!wanted || phaseLength === null || phaseTicks < 0.1 * phaseLength) return false
  const random = deriveRandom(state.seed, `turns ${seat} ${state.phase}`)
  const first = phaseLength * (0.1 + 0.15 * drawUnit(random)[0])
  const span = 0.93 * phaseLength - first
  const turns = Math.max(1, Math.min(wanted, Math.floor(span / SHORTEST_TURN)))
  const stride = span / turns
  const turn = Math.floor((phaseTicks - first) / stride)
  if (turn < 0 || turn >= turns) return false
  const delay = turn === 0 ? 0 : 0.7 * drawUnit((random + Math.imul(turn + 1, 0x9e3779b1)) >>> 0)[0]
  return phaseTicks === Math.ceil(first + stride * (turn + delay))
}
