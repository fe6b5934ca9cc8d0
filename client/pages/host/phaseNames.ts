import type { Phase } from '../../../shared/sim/match/phases.ts'

/** Phases as the instructor reads them. */
export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  lobby: 'Lobby',
  auditLock: 'Part 1, prediction',
  auditWork: 'Part 1, audit',
  auditReflect: 'Part 1, reflection',
  auditReveal: 'Part 1, reveal',
  frontierLock: 'Part 2, prediction',
  frontierWork: 'Part 2, workbench',
  frontierRace: 'Part 2, race',
  frontierReflect: 'Part 2, reflection',
  frontierReveal: 'Part 2, reveal',
  reviewLock: 'Part 3, prediction',
  reviewWork: 'Part 3, talks with the PM',
  finalRun: 'Part 3, final run',
  ledger: 'Part 3, ledger',
  podium: 'Part 3, podium',
  debrief: 'Debrief',
}

/** What "Go on to ..." leads to. */
export const GO_ON_TO: Readonly<Record<Phase, string>> = {
  lobby: 'the lobby',
  auditLock: 'Part 1',
  auditWork: 'the audit',
  auditReflect: 'the reflection',
  auditReveal: 'the reveal',
  frontierLock: 'Part 2',
  frontierWork: 'the workbench',
  frontierRace: 'the race',
  frontierReflect: 'the reflection',
  frontierReveal: 'the reveal',
  reviewLock: 'Part 3',
  reviewWork: 'the PM',
  finalRun: 'the final run',
  ledger: 'the ledger',
  podium: 'the podium',
  debrief: 'the debrief',
}

/** A phase in the ruler, where there is little room. */
export const SHORT_NAMES: Readonly<Record<Phase, string>> = {
  lobby: 'lobby',
  auditLock: 'lock',
  auditWork: 'audit',
  auditReflect: 'reflect',
  auditReveal: 'reveal',
  frontierLock: 'lock',
  frontierWork: 'workbench',
  frontierRace: 'race',
  frontierReflect: 'reflect',
  frontierReveal: 'reveal',
  reviewLock: 'lock',
  reviewWork: 'PM',
  finalRun: 'run',
  ledger: 'ledger',
  podium: 'podium',
  debrief: 'debrief',
}

/** What a team does in a phase, as the head of its progress. */
export const PROGRESS_HEADS: Readonly<Record<Phase, string>> = {
  lobby: 'Seats',
  auditLock: 'Predictions',
  auditWork: 'Moves, 5 to file',
  auditReflect: 'Reflections',
  auditReveal: 'Points',
  frontierLock: 'Predictions',
  frontierWork: 'Trials, 15 to plant the flag',
  frontierRace: 'Accuracy, iterations',
  frontierReflect: 'Reflections',
  frontierReveal: 'Points',
  reviewLock: 'Predictions',
  reviewWork: 'Rounds with the PM',
  finalRun: 'Accuracy, iterations',
  ledger: 'Ledger',
  podium: 'Points',
  debrief: 'Points',
}
