import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { words } from '../../client/text/words.ts'
import type { TermId } from '../../client/ui/glossary/Term.tsx'
import { PHASES, type Phase } from '../../shared/sim/match/phases.ts'
import { PHONE, useBrowserBed } from '../support/browserBed.ts'
import { touchHand } from '../support/hand.ts'
import { isInView } from '../support/inView.ts'
import { runTrial } from '../support/playFrontier.ts'
import { openGates } from '../support/playReview.ts'
import { firstTeam } from '../support/playThrough.ts'
import { seesPhase } from '../support/seesPhase.ts'
import { button, joinTeam, press, type Student } from '../support/student.ts'

const bed = useBrowserBed()

/** Presses Escape as soon as the note of a term is drawn; returns whether the note is still there. */
const outlivesEscape = (term: Locator): Promise<boolean> =>
  term.evaluate(async (button: HTMLElement) => {
    button.click()
    await Promise.resolve()
    const shown = document.querySelector('.term-note') !== null
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    await Promise.resolve()
    return !shown || document.querySelector('.term-note') !== null
  })

/** Taps a term, reads what it is explained by, and closes that with another tap, and once more with Escape. */
const explained = async (student: Student, name: string): Promise<string> => {
  const term = button(student, name).and(student.page.locator('.term')).first()
  await term.scrollIntoViewIfNeeded()
  await student.hand.press(term)
  const note = student.page.locator('.term-note')
  const says = await note.innerText()
  await student.hand.press(term)
  await note.waitFor({ state: 'detached' })
  expect(await outlivesEscape(term)).toBe(false)
  return says
}

type Found = { readonly name: string; readonly term: TermId; readonly reach?: (student: Student) => Promise<unknown> }

const openFrontier = async (student: Student): Promise<void> => {
  await runTrial(student, 0.1, 1)
  await press(student, 'Frontier')
}

/** Where a student first meets each term, in the order of the game. */
const FIRST_MET: Readonly<Partial<Record<Phase, readonly Found[]>>> = {
  auditWork: [{ name: 'constraint', term: 'constraint' }],
  auditReveal: [{ name: 'tax stage', term: 'taxStage' }],
  frontierWork: [
    { name: 'signal', term: 'signal' },
    { name: 'ceiling', term: 'ceiling' },
    { name: 'knee', term: 'knee', reach: openFrontier },
  ],
  reviewWork: [{ name: 'gates', term: 'gate', reach: (student) => openGates(student, [1]) }],
  ledger: [{ name: 'Verification Gap', term: 'gap' }],
  // The gate that is opened holds the team up at once.
  finalRun: [{ name: 'Stalled', term: 'stall' }],
  podium: [{ name: 'Par', term: 'par' }],
}

it('[BRO20] each phase opens on a phone with one sentence that is in view, and each term of the game is explained by a tap where a student first meets it', async () => {
  const live = await bed().newSession({ teams: 2, tracks: ['cloud', 'edge'], bots: ['average'], seed: 3 })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const page = await bed().open('student', live.urls.join, PHONE)
  const student: Student = { page, hand: touchHand, name: 'Toni' }
  await joinTeam(student, firstTeam(live).name)
  const { openings, terms } = words().play.glossary
  const met = new Set<TermId>()
  for (const phase of PHASES) {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    live.goTo(phase)
    await seesPhase(page, phase)
    const opening = page.locator('.opening')
    await opening.waitFor()
    expect(await opening.innerText(), phase).toBe(openings[phase])
    expect(await isInView(opening), phase).toBe(true)
    for (const { name, term, reach } of FIRST_MET[phase] ?? []) {
      await reach?.(student)
      expect(await explained(student, name)).toBe(terms[term])
      met.add(term)
    }
  }
  expect([...met].sort()).toEqual(Object.keys(terms).sort())
  expect(bed().complaints).toEqual([])
})
