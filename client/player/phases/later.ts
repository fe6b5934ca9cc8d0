import { type Part, type Phase, partOf } from '../../../shared/sim/match/phases.ts'

/** What fills a student's page in the parts of the lesson, each in a file of its own. */
export const LATER = {
  1: () => import('./part1.ts'),
  2: () => import('./part2.ts'),
  3: () => import('./part3.ts'),
} satisfies Readonly<Record<Part, () => Promise<unknown>>>

/** What the first minutes need, which nobody should wait for, comes with the workbench. */
export const OPENING_PHASES = ['lobby', 'auditLock', 'auditAgain'] as const satisfies readonly Phase[]

/** Loads what fills the page in a phase, beside what comes with the workbench. */
export const loadPhase = async (phase: Phase): Promise<void> => {
  const part = partOf(phase)
  if (part !== 0 && !(OPENING_PHASES as readonly Phase[]).includes(phase)) await LATER[part]()
}
