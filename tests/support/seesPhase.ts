import type { Page } from 'playwright-core'
import type { Phase } from '../../shared/sim/match/phases.ts'

/** How the line under the team's name begins in a phase. */
const WORDS: Readonly<Record<Phase, RegExp>> = {
  lobby: /^You are in/,
  auditLock: /^Part 1 · (Predict|Locked)/,
  auditWork: /^Part 1 · (Try|File)/,
  auditReflect: /^Part 1 · (Point|Sent)/,
  auditReveal: /^Part 1 · The truth/,
  frontierLock: /^Part 2 · (Predict|Locked)/,
  frontierWork: /^Part 2 · (Try|Plant|Flag)/,
  frontierRace: /^Part 2 · Race/,
  frontierReflect: /^Part 2 · (Convince|Sent)/,
  frontierReveal: /^Part 2 · The truth/,
  reviewLock: /^Part 3 · (Predict|Locked)/,
  reviewWork: /^Part 3 · (Agree|The PM|Tune)/,
  finalRun: /^Part 3 · Final run/,
  ledger: /^Part 3 · (Write|Ledger)/,
  podium: /^The podium/,
  debrief: /^Debrief/,
}

/** Waits until a student's page shows a phase. */
export const seesPhase = (page: Page, phase: Phase): Promise<void> =>
  page.getByRole('banner').getByText(WORDS[phase]).waitFor()
