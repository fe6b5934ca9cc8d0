import type { Page } from 'playwright-core'
import type { Phase } from '../../shared/sim/match/phases.ts'

/** How the line under the team's name begins in each phase. */
const WORDS: Readonly<Record<Phase, RegExp>> = {
  lobby: /^You are in/,
  auditLock: /^Part 1 · (Predict|Locked)/,
  auditAgain: /^Part 1 · (Talk|Locked)/,
  auditWork: /^Part 1 · (Try|File)/,
  auditReflect: /^Part 1 · (Point|Sent)/,
  auditReveal: /^Part 1 · The answer/,
  frontierLock: /^Part 2 · (Predict|Locked)/,
  frontierAgain: /^Part 2 · (Talk|Locked)/,
  frontierWork: /^Part 2 · (Try|Plant|Flag)/,
  frontierRace: /^Part 2 · Race/,
  frontierReflect: /^Part 2 · (Convince|Sent)/,
  frontierReveal: /^Part 2 · The answer/,
  reviewLock: /^Part 3 · (Predict|Locked)/,
  reviewAgain: /^Part 3 · (Talk|Locked)/,
  reviewWork: /^Part 3 · (Agree|The PM|Tune)/,
  finalRun: /^Part 3 · Final run/,
  ledger: /^Part 3 · (Sign|Ledger)/,
  podium: /^The podium/,
  debrief: /^Debrief/,
}

/** Waits until a student's page shows a phase. */
export const seesPhase = (page: Page, phase: Phase): Promise<void> =>
  page.getByRole('banner').getByText(WORDS[phase]).waitFor()

/** What the projector shows in each phase: its title, or the words of its clock. */
const SCREEN_WORDS: Readonly<Record<Phase, readonly ['heading' | 'timer', RegExp]>> = {
  lobby: ['heading', /^\d+ student/],
  auditLock: ['heading', /^Where does the time go/],
  auditAgain: ['timer', /^left to vote again/],
  auditWork: ['heading', /^Find the bottleneck/],
  auditReflect: ['heading', /^Where is the hidden tax/],
  auditReveal: ['timer', /^left in the reveal/],
  frontierLock: ['heading', /^Who leads in month 6/],
  frontierAgain: ['timer', /^left to vote again/],
  frontierWork: ['heading', /^Find the knee/],
  frontierRace: ['timer', /^left in the race/],
  frontierReflect: ['heading', /^Convince the CFO/],
  frontierReveal: ['timer', /^left in the reveal/],
  reviewLock: ['heading', /^How far can you get/],
  reviewAgain: ['timer', /^left to vote again/],
  reviewWork: ['heading', /^99% or bust/],
  finalRun: ['timer', /^left in the run/],
  ledger: ['heading', /^What pace do you sign for/],
  podium: ['timer', /^until the debrief/],
  debrief: ['heading', /^What did we learn/],
}

/** Waits until the projector shows a phase. */
export const screenShowsPhase = (page: Page, phase: Phase): Promise<void> => {
  const [role, name] = SCREEN_WORDS[phase]
  return page.getByRole(role, { name }).first().waitFor()
}
