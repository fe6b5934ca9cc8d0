import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { hoursAtStep } from '../../client/player/view/estimateScale.ts'
import { STAGES } from '../../shared/content/stages.ts'
import { cycleBreakdown } from '../../shared/sim/cycle.ts'
import { strategyEffect } from '../../shared/sim/match/leverage.ts'
import { trackOf } from '../../shared/sim/match/lookup.ts'
import { benchPlan, DEFAULT_LEVERS } from '../../shared/sim/match/teamPlan.ts'
import { HEAVY_PLAN } from '../../shared/sim/plan.ts'
import { project } from '../../shared/sim/projection.ts'
import { PHONE, useBrowserBed } from '../support/browserBed.ts'
import { touchHand } from '../support/hand.ts'
import { dryRun } from '../support/playReview.ts'
import { firstTeam } from '../support/playThrough.ts'
import { seesPhase } from '../support/seesPhase.ts'
import { button, joinTeam, press, type Student, sees, slide } from '../support/student.ts'

const bed = useBrowserBed()

/** Attributes that hold places in a picture. */
const PLACES = ['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'points', 'transform', 'style', 'viewBox']

/** Everything the page says: its text, the attributes that are not places, and the values of its fields; tables too. */
const said = async (page: Page): Promise<string> => {
  const read = (): Promise<string> =>
    page.evaluate((places) => {
      const elements = [...document.querySelectorAll('body *')]
      const attributes = elements.flatMap((element) =>
        [...element.attributes].filter(({ name }) => !places.includes(name)).map(({ value }) => value),
      )
      const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value)
      return [document.title, document.body.textContent, ...attributes, ...fields].join('\n')
    }, PLACES)
  const drawn = await read()
  const tables = page.getByRole('button', { name: /^Table: / })
  for (const toggle of await tables.all()) await toggle.click()
  const tabled = await read()
  for (const toggle of await tables.all()) await toggle.click()
  return `${drawn}\n${tabled}`.replaceAll(',', '')
}

/** The roundings of an outcome that no other figure on the page has. */
const roundings = (outcome: number, known: readonly number[]): readonly string[] =>
  [1, 2, 3]
    .map((decimals) => outcome.toFixed(decimals))
    .filter((text, i) => !known.some((figure) => figure.toFixed(i + 1) === text))

const shows = (text: string, figure: string): boolean =>
  new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?!\\d)`).test(text)

/** Whether a frame holds a number: as a double in either order of bytes, or in digits. */
const carries = (frame: Buffer, value: number): boolean => {
  const [big, little] = [Buffer.alloc(8), Buffer.alloc(8)]
  big.writeDoubleBE(value)
  little.writeDoubleLE(value)
  return frame.includes(big) || frame.includes(little) || frame.includes(value.toFixed(6).slice(0, -1))
}

it('[BRO5] no page and no frame tells a student what a strategy, a trial or a dry run leads to before it is called', async () => {
  const live = await bed().newSession({ preset: 'full', seed: 7, teams: 1 })
  const frames: Buffer[] = []
  const page = await bed().open('student', 'about:blank', PHONE)
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(Buffer.from(payload))))
  await page.goto(live.urls.join)
  const student: Student = { page, hand: touchHand, name: 'Ana' }
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  await joinTeam(student, firstTeam(live).name)
  const track = trackOf(live.session.state, firstTeam(live))

  /** The outcome is nowhere before the call, and is told after it. */
  const earned = async (outcome: number, known: readonly number[], call: () => Promise<void>): Promise<void> => {
    const figures = roundings(outcome, known)
    expect(figures.length).toBeGreaterThan(0)
    const before = await said(page)
    expect(figures.filter((figure) => shows(before, figure))).toEqual([])
    expect(frames.filter((frame) => carries(frame, outcome))).toHaveLength(0)
    await call()
    await expect.poll(async () => shows(await said(page), outcome.toFixed(1))).toBe(true)
    expect(frames.some((frame) => carries(frame, outcome))).toBe(true)
  }

  live.goTo('auditWork')
  await seesPhase(page, 'auditWork')
  for (const stage of new Set([track.taxStage, 'evaluation', 'monitoring'] as const)) {
    const strategy = track.strategies.find(({ levels }) => levels[stage] === 2)
    if (!strategy) throw new Error('no strategy')
    await student.hand.choose(page.getByRole('radio').nth(STAGES.indexOf(stage)))
    await student.hand.press(page.locator('.stops').getByRole('button').nth(1))
    await button(student, 'Estimate first').waitFor()
    await slide(student, 'Hours saved per cycle', 150)
    const { savedHours } = strategyEffect(track, strategy)
    const cycle = cycleBreakdown(track, benchPlan(track, DEFAULT_LEVERS, 1))
    await earned(savedHours, [hoursAtStep(150, cycle.cycleHours), ...cycle.stages], async () => {
      await press(student, /^Log move/)
      await sees(student, /it saves/)
    })
    await press(student, /^Choose strategy/)
  }

  live.goTo('frontierWork')
  await seesPhase(page, 'frontierWork')
  for (const [i, size] of [0.4, 0.8, 1.2, 1.6].entries()) {
    await slide(student, 'Model size', size)
    await page.waitForTimeout(500)
    const plan = benchPlan(track, firstTeam(live).levers, 2)
    expect(plan.shrinkDecades).toBeGreaterThan(0)
    const { fieldAccuracy, accuracy, startAccuracy, ceiling } = project(track, plan)
    const known = [
      startAccuracy,
      startAccuracy - (accuracy - fieldAccuracy),
      ceiling,
      ...firstTeam(live).trials.map((trial) => trial.fieldAccuracy),
      project(track, HEAVY_PLAN).fieldAccuracy,
    ]
    const inTests = await said(page)
    expect(roundings(accuracy, known).filter((figure) => shows(inTests, figure))).toEqual([])
    await earned(fieldAccuracy, known, async () => {
      await press(student, i === 0 ? 'Run trial 1' : /^Lower/)
      await sees(student, /in the field/)
      await button(student, /^Set up trial/).waitFor()
    })
    await press(student, /^Set up trial/)
  }

  live.goTo('reviewWork')
  await seesPhase(page, 'reviewWork')
  for (const [i, size] of [0.7, 1.1].entries()) {
    await slide(student, 'Model size', size)
    await page.waitForTimeout(500)
    const own = trackOf(live.session.state, firstTeam(live))
    const { fieldAccuracy, startAccuracy, ceiling } = project(own, benchPlan(own, firstTeam(live).levers, 3))
    const { trials, dryRuns } = firstTeam(live)
    const known = [startAccuracy, ceiling, project(own, HEAVY_PLAN).fieldAccuracy]
    await earned(fieldAccuracy, [...known, ...[...trials, ...dryRuns].map((run) => run.fieldAccuracy)], () =>
      dryRun(student, i + 1, i === 0 ? null : 'higher'),
    )
  }
  expect(bed().complaints).toEqual([])
}, 180_000)
