import { type MatchState, type SeatId, TICKS_PER_SECOND } from '../sim/match/matchState.ts'
import { onceFor } from '../sim/onceFor.ts'
import { besideRandom, deriveRandom, drawUnit, type Random } from '../sim/random.ts'
import { BOT_PHASES } from './phaseTable.ts'

/** What was drawn for the turns of a bot in a phase, turn by turn. */
type Drawn = {
  readonly seed: MatchState['seed']
  readonly phase: MatchState['phase']
  readonly stream: Random
  readonly units: number[]
}

/** The teams that a phase began with are the same object for as long as it lasts. */
const drawnIn = onceFor((_phaseStart: MatchState['phaseStartTeams']) => new Map<SeatId, Drawn>())

/** It is asked for at every tick, and draws from a secret are slow. */
const drawnFor = ({ seed, phase, phaseStartTeams }: MatchState, seat: SeatId): Drawn => {
  const drawn = drawnIn(phaseStartTeams)
  const known = drawn.get(seat)
  if (known?.seed === seed && known.phase === phase) return known
  const fresh = { seed, phase, stream: deriveRandom(seed, `turns ${seat} ${phase}`), units: [] }
  drawn.set(seat, fresh)
  return fresh
}

/** The draw for a turn, 0 to below 1. */
const unitOf = ({ stream, units }: Drawn, turn: number): number => {
  const unit = units[turn] ?? drawUnit(turn === 0 ? stream : besideRandom(stream, turn + 1))[0]
  units[turn] = unit
  return unit
}

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
  const drawn = drawnFor(state, seat)
  const first = phaseLength * (0.1 + 0.15 * unitOf(drawn, 0))
  const span = 0.93 * phaseLength - first
  const turns = Math.max(1, Math.min(wanted, Math.floor(span / SHORTEST_TURN)))
  const stride = span / turns
  const turn = Math.floor((phaseTicks - first) / stride)
  if (turn < 0 || turn >= turns) return false
  const delay = turn === 0 ? 0 : 0.7 * unitOf(drawn, turn)
  return phaseTicks === Math.ceil(first + stride * (turn + delay))
}
