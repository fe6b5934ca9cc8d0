/** The phases with a clock, in order. Those named Again, in which the class talks and votes a second time, are optional. */
export const TIMED_PHASES = [
  'auditLock',
  'auditAgain',
  'auditWork',
  'auditReflect',
  'auditReveal',
  'frontierLock',
  'frontierAgain',
  'frontierWork',
  'frontierRace',
  'frontierReflect',
  'frontierReveal',
  'reviewLock',
  'reviewAgain',
  'reviewWork',
  'ledger',
  'finalRun',
  'podium',
] as const
export type TimedPhase = (typeof TIMED_PHASES)[number]
