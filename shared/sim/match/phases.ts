import { TIMED_PHASES, type TimedPhase } from '../../content/presets.ts'

/** The session's phases in order (RULES.md, PHA); the lobby and the debrief have no clock and last until the host goes on. */
export const PHASES = ['lobby', ...TIMED_PHASES, 'debrief'] as const
export type Phase = (typeof PHASES)[number]

export type Part = 1 | 2 | 3

export const isTimed = (phase: Phase): phase is TimedPhase => phase !== 'lobby' && phase !== 'debrief'

/** The phase after this one; the debrief is the last. */
export const phaseAfter = (phase: Phase): Phase => PHASES[PHASES.indexOf(phase) + 1] ?? 'debrief'

export const isPast = (phase: Phase, than: Phase): boolean => PHASES.indexOf(phase) > PHASES.indexOf(than)

/** Part of the lesson a phase belongs to; 0 before the first part. The debrief counts to Part 3. */
export const partOf = (phase: Phase): Part | 0 => {
  if (phase === 'lobby') return 0
  if (phase.startsWith('audit')) return 1
  return phase.startsWith('frontier') ? 2 : 3
}
