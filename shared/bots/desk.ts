import { WEEKS } from '../content/constants.ts'
import { isLanguage, LANGUAGES, type Language } from '../content/language.ts'
import type { Track } from '../content/tracks.ts'
import { type OpenPair, openPair } from '../sim/match/arenaPairs.ts'
import { findTeam, trackOf, trialsToFlag } from '../sim/match/lookup.ts'
import type { MatchState, Persona, Seat, Team } from '../sim/match/matchState.ts'
import { deriveRandom, drawUnit } from '../sim/random.ts'
import { toTenths } from '../sim/tenths.ts'

/**
 * Everything a bot may look at: what its team's students see, the time, and its own random traits. Other teams, pars
 * and seeded weeks are left out.
 */
export type Desk = {
  readonly persona: Persona
  readonly seat: Seat
  readonly team: Team
  readonly track: Track
  /** What it writes in: the session's language, or the default one where each browser speaks its own. */
  readonly language: Language
  /** The two sentences it is asked to compare, if any. */
  readonly pair: OpenPair | null
  /** Share of the phase's clock that has passed, 0 to 1. */
  readonly passed: number
  /** Trials that the flag needs. */
  readonly trialsToFlag: number
  /** A random number between two bounds, always the same for the same word in a session. */
  readonly whim: (word: string, low: number, high: number) => number
}

/** The view of a bot in its seat; null when the seat is not a bot's. */
export const deskOf = (state: MatchState, seat: Seat): Desk | null => {
  const team = findTeam(state, seat.team)
  if (!team?.bot || !seat.bot) return null
  return {
    persona: team.bot,
    seat,
    team,
    track: trackOf(state, team),
    language: isLanguage(state.settings.language) ? state.settings.language : LANGUAGES[0],
    pair: openPair(state, seat.id),
    passed: state.phaseLength ? state.phaseTicks / state.phaseLength : 0,
    trialsToFlag: trialsToFlag(state),
    whim: (word, low, high) =>
      low + (high - low) * drawUnit(deriveRandom(deriveRandom(state.seed, `bot ${seat.id}`), word))[0],
  }
}

/** Rounds a confidence to steps of 0.05, as people give it. */
export const inSteps = (value: number): number => Math.round(value * 20) / 20

/** Rounds a value to a slider's steps of 0.05 and clamps it to its ends. */
export const onSlider = (value: number, max: number): number =>
  Math.round(Math.min(max, Math.max(0, inSteps(value))) * 100) / 100

/** The pace of so many iterations in the 26 weeks, as the ledger's slider gives it: a week, in steps of a tenth. */
export const paceOf = (iterations: number): number => Math.max(0.1, toTenths(iterations / WEEKS))
