import { TIMED_PHASES, type TimedPhase } from '../../content/presets.ts'

/** The session's phases in order (RULES.md, PHA); the lobby and the debrief have no clock and last until the host goes on. */
export const PHASES = ['lobby', ...TIMED_PHASES, 'debrief'] as const
export type Phase = (typeof PHASES)[number]

export type Part = 1 | 2 | 3

/** The phases in which the 26 weeks run. */
export type RacePhase = 'frontierRace' | 'finalRun'
export const isRacing = (phase: Phase): phase is RacePhase => phase === 'frontierRace' || phase === 'finalRun'

export const isTimed = (phase: Phase): phase is TimedPhase => phase !== 'lobby' && phase !== 'debrief'

/** The phase after this one; the debrief is the last. */
export const phaseAfter = (phase: Phase): Phase => PHASES[PHASES.indexOf(phase) + 1] ?? 'debrief'

export const isPast = (phase: Phase, than: Phase): boolean => PHASES.indexOf(phase) > PHASES.indexOf(than)
