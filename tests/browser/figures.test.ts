import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { PHONE, useBrowserBed } from '../support/browserBed.ts'
import { touchHand } from '../support/hand.ts'
import { dryRun, lockReach } from '../support/playReview.ts'
import { firstTeam } from '../support/playThrough.ts'
import { seesPhase } from '../support/seesPhase.ts'
import { choose, joinTeam, press, type Student, slide } from '../support/student.ts'

const bed = useBrowserBed()

/**
 * Figures that a student has to read while levers move. Left out is what is not read as a figure of the plan: the ticks
 * of a scale, the value of a control in its own head, the names of runs ("trial 6"), buttons, the calendar's "26
 * weeks", the PM's 99%, and the progress above the workbench. "1 in 24" is one figure. Behind an open sheet nothing
 * counts.
 */
const figuresInView = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const read = document.querySelector('dialog[open]') ?? document.querySelector('main')
    const walker = document.createTreeWalker(read as Node, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = (node.textContent ?? '')
        .replace(/\b(trial|trials|dry run) \d+/gi, '')
        .replace(/\b26(?= weeks|, deadline)|\bweek 0|\b99%|\b1 in (?=\d)/g, '')
      if (!parent?.checkVisibility() || !/\d/.test(text)) continue
      if (parent.closest('button, .lever-head, .lever-ticks, .dry-run-open, .visually-hidden')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { top, bottom } = range.getBoundingClientRect()
      const middle = (top + bottom) / 2
      const box = parent.closest('.bench-scroll')?.getBoundingClientRect()
      if (middle < 0 || middle > innerHeight || (box && (middle < box.top || middle > box.bottom))) continue
      const isTick = parent instanceof SVGElement && /^\s*\d+\s*$/.test(text)
      if (!isTick)
        found.push(...(text.match(/[\d.,]*\d[\d.,]*/g) ?? []).map((figure) => `${figure} in "${text.trim()}"`))
    }
    return found
  })

/** Figures that a student can weigh at once. */
const MOST = 8

it('[BRO11] on a phone at most eight figures are in view while the levers of Part 2 move, and the others are a tap away', async () => {
  const live = await bed().newSession({ preset: 'full', seed: 7, teams: 1, tracks: ['cloud'] })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const page = await bed().open('student', live.urls.join, PHONE)
  const student: Student = { page, hand: touchHand, name: 'Ana' }
  await joinTeam(student, firstTeam(live).name)
  live.goTo('frontierWork')
  await seesPhase(page, 'frontierWork')
  await slide(student, 'Model size', 0.7)
  await press(student, 'Run trial 1')
  await press(student, 'Set up trial 2')
  for (const [size, verification] of [
    [0.3, 0.2],
    [1, 0.5],
    [1.6, 0.4],
  ] as const) {
    await slide(student, 'Model size', size)
    await slide(student, 'Verification depth', verification)
    await page.waitForTimeout(200)
    const figures = await figuresInView(page)
    expect(figures.length, figures.join('; ')).toBeLessThanOrEqual(MOST)
    expect(figures.length).toBeGreaterThan(3)
  }
  await press(student, 'More')
  const all = page.getByRole('dialog', { name: 'What this plan causes' })
  for (const cause of ['one cycle', 'of it is tax', 'start', 'ceiling', 'signal', 'left']) {
    await all.getByText(cause, { exact: true }).waitFor()
  }
})

it('[BRO25] on a phone at most eight figures are in view while the levers of Part 3 or of a race move', async () => {
  const live = await bed().newSession({ preset: 'full', seed: 7, teams: 1, tracks: ['cloud'] })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const page = await bed().open('student', live.urls.join, PHONE)
  const student: Student = { page, hand: touchHand, name: 'Ana' }
  await joinTeam(student, firstTeam(live).name)
  const counts: Record<string, readonly string[]> = {}
  const count = async (where: string) => {
    await page.waitForTimeout(200)
    counts[where] = await figuresInView(page)
  }
  live.goTo('frontierRace')
  await seesPhase(page, 'frontierRace')
  live.session.advance(300)
  for (const lever of ['Model size', 'Verify', 'Iterations']) {
    await press(student, new RegExp(`^${lever}`))
    const sheet = page.getByRole('dialog')
    await touchHand.slide(sheet.getByRole('slider'), 1)
    await count(`race, ${lever}`)
    await press(student, 'Close')
  }
  live.goTo('reviewLock')
  await lockReach(student, 95.5, 96.5, 97.5)
  live.goTo('reviewWork')
  await seesPhase(page, 'reviewWork')
  for (const runs of [0, 1, 2]) {
    for (const [chip, lever, to] of [
      ['Size', 'Model size', 0.9 + runs / 10],
      ['Verify', 'Verification depth', 0.4],
      ['Iterate', 'Iterations', 20 + runs],
    ] as const) {
      await choose(student, chip)
      await slide(student, lever, to)
      await count(`after ${runs} dry runs, ${lever}`)
    }
    await dryRun(student, runs + 1, runs === 0 ? null : 'higher')
  }
  const tooMany = Object.entries(counts).filter(([, figures]) => figures.length > MOST)
  expect(tooMany).toEqual([])
  expect(bed().complaints).toEqual([])
})

it('[BRO12] keys 1 to 6 pick a stage, and the focus goes on to what follows a logged move', async () => {
  const live = await bed().newSession({ preset: 'full', seed: 7, teams: 1, tracks: ['cloud'] })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const page = await bed().open('student', live.urls.join, PHONE)
  const student: Student = { page, hand: touchHand, name: 'Ana' }
  await joinTeam(student, firstTeam(live).name)
  live.goTo('auditLock')
  await seesPhase(page, 'auditLock')
  await page.keyboard.press('4')
  expect(await page.getByRole('radio', { name: /Evaluation/ }).isChecked()).toBe(true)
  live.goTo('auditWork')
  await seesPhase(page, 'auditWork')
  await page.keyboard.press('2')
  expect(await page.getByRole('radio', { name: /^Labeling/ }).isChecked()).toBe(true)
  await page.locator('.stops').getByRole('button').first().press('Enter')
  await page.getByRole('slider', { name: 'Hours saved per cycle' }).press('ArrowRight')
  await page.getByRole('button', { name: 'Log move 1' }).press('Enter')
  const next = page.getByRole('button', { name: 'Choose strategy 2' })
  await next.waitFor()
  await expect.poll(() => next.evaluate((button) => button === document.activeElement)).toBe(true)
})
