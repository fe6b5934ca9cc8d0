import { type Preset, THINKING_SECONDS } from '../../content/presets.ts'
import type { TimedPhase } from '../../content/timedPhases.ts'
import { presetOf } from './lookup.ts'
import { type MatchState, TICKS_PER_SECOND } from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'
import { isPast, isSkipped, isTimed, type Phase } from './phases.ts'
import { isFinishedRace } from './racing.ts'

/** Seconds left that a phase keeps at least when time is taken from it. */
export const SHORTEST_SECONDS = 5
export const LONGEST_SECONDS = 3600
/** Of its planned length; below it a phase would be over before a team has done what it asks. */
const SHORTEST_SHARE = 0.5
/** The final run also shows how it came out. */
const SHORTEST_RUN_SHARE = 0.75
const LONGEST_SHARE = 2

export const ticksOf = (seconds: number): number => Math.round(seconds * TICKS_PER_SECOND)

/** The lengths, in seconds, between which a phase of a preset may be set. */
export const phaseBounds = (preset: Preset, phase: TimedPhase): { readonly least: number; readonly most: number } => {
  const planned = preset.seconds[phase]
  const share = phase === 'finalRun' ? SHORTEST_RUN_SHARE : SHORTEST_SHARE
  const thinking = Math.min(planned, THINKING_SECONDS[phase] ?? 0)
  return {
    least: Math.max(Math.ceil(planned * share), thinking),
    most: Math.min(planned * LONGEST_SHARE, LONGEST_SECONDS),
  }
}

/** Ticks that a phase will have, or had from its start: the preset's, unless the host set another length. */
export const plannedTicks = (state: MatchState, phase: Phase): number | null => {
  const { seconds, debriefSeconds } = presetOf(state)
  if (phase === 'debrief') return debriefSeconds === 0 ? null : ticksOf(debriefSeconds)
  if (!isTimed(phase)) return null
  return isSkipped(phase, state.secondVotes) ? 0 : (state.pace.lengths[phase] ?? ticksOf(seconds[phase]))
}

/** Sets how long a phase takes that runs or is still to come. */
export const setPhaseLength = (state: MatchState, phase: TimedPhase, seconds: number): Outcome => {
  if (isPast(state.phase, phase)) return reject('phaseOver')
  if (isSkipped(phase, state.secondVotes)) return reject('wrongPhase')
  const { least, most } = phaseBounds(presetOf(state), phase)
  if (seconds < least || seconds > most) return reject('outOfRange')
  const ticks = ticksOf(seconds)
  const lengths = { ...state.pace.lengths, [phase]: ticks }
  const paced: MatchState = { ...state, pace: { ...state.pace, lengths } }
  if (phase !== state.phase) return accept(paced, { type: 'settingsChanged' })
  if (isFinishedRace(state)) return reject('wrongPhase')
  const phaseLength = Math.max(ticks, state.phaseTicks + ticksOf(SHORTEST_SECONDS))
  return accept({ ...paced, phaseLength }, { type: 'settingsChanged' })
}

/** Counts ticks to the time that the running phase has taken, beside those on its clock. */
export const withSpent = (state: MatchState, ticks: number): MatchState => {
  const { phase, pace } = state
  if (!isTimed(phase) || ticks === 0) return state
  return { ...state, pace: { ...pace, spent: { ...pace.spent, [phase]: (pace.spent[phase] ?? 0) + ticks } } }
}
