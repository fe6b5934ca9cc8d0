import { TIMED_PHASES, type TimedPhase } from '../../content/timedPhases.ts'

/** The session's phases in order (RULES.md, PHA); the lobby and the debrief have no clock and last until the host goes on. */
export const PHASES = ['lobby', ...TIMED_PHASES, 'debrief'] as const
export type Phase = (typeof PHASES)[number]

export type Part = 1 | 2 | 3

/** The phases in which the 26 weeks run. */
export type RacePhase = 'frontierRace' | 'finalRun'
export const isRacing = (phase: Phase): phase is RacePhase => phase === 'frontierRace' || phase === 'finalRun'

/** The phases of each part in which students predict, and in which they vote a second time. */
export const VOTES = {
  1: { first: 'auditLock', second: 'auditAgain' },
  2: { first: 'frontierLock', second: 'frontierAgain' },
  3: { first: 'reviewLock', second: 'reviewAgain' },
} as const satisfies Readonly<Record<Part, { readonly first: TimedPhase; readonly second: TimedPhase }>>
export const PARTS = [1, 2, 3] as const satisfies readonly Part[]

/** Part of the lesson a phase belongs to; 0 before the first. The debrief counts to Part 3. */
export const partOf = (phase: Phase): Part | 0 => {
  const begun = PARTS.filter((part) => PHASES.indexOf(phase) >= PHASES.indexOf(VOTES[part].first))
  return begun[begun.length - 1] ?? 0
}

/** Whether a session goes past a phase without stopping: a second vote that it does not have. */
export const isSkipped = (phase: Phase, secondVotes: readonly Part[]): boolean =>
  PARTS.some((part) => phase === VOTES[part].second && !secondVotes.includes(part))

export const isTimed = (phase: Phase): phase is TimedPhase => phase !== 'lobby' && phase !== 'debrief'

/** The phase after this one in a session with these second votes; the debrief is the last. */
export const phaseAfter = (phase: Phase, secondVotes: readonly Part[]): Phase =>
  PHASES.slice(PHASES.indexOf(phase) + 1).find((next) => !isSkipped(next, secondVotes)) ?? 'debrief'

export const isPast = (phase: Phase, than: Phase): boolean => PHASES.indexOf(phase) > PHASES.indexOf(than)
