import type { Browser, CDPSession, Locator, Page } from 'playwright-core'
import type { Phase } from '../../shared/sim/match/phases.ts'
import { type Bed, type BedSession, withBed } from './bed.ts'
import type { Benchmark, Figure } from './figure.ts'
import { type Frames, frameFigures, medianFrames, watchFrames } from './frames.ts'
import { wait } from './timing.ts'

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }
const SLOW_CPU = 4
const DRAG_MS = 4000
const DRAGS = 3
const MOVE_EVERY_MS = 1000 / 60
const TRIALS = 8
const THUMB = 24

/** Where the thumb is at a share of the slider's track. */
const thumbAt = async (slider: Locator): Promise<(share: number) => { x: number; y: number }> => {
  const box = await slider.boundingBox()
  if (!box) throw new Error('no slider to drag')
  return (share) => ({ x: box.x + THUMB / 2 + (box.width - THUMB) * share, y: box.y + box.height / 2 })
}

/** Drags a slider's thumb back and forth by touch, sixty moves a second, whether or not the page keeps up. */
const drag = async (cdp: CDPSession, slider: Locator): Promise<void> => {
  const at = await thumbAt(slider)
  const from = await slider.evaluate((input: HTMLInputElement) => input.valueAsNumber / Number(input.max))
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  await touch('touchStart', [at(from)])
  const start = performance.now()
  const sent: Promise<unknown>[] = []
  for (let moves = 1; performance.now() - start < DRAG_MS; moves++) {
    const share = 0.5 - 0.45 * Math.cos((Math.PI * (performance.now() - start)) / 1000 + Math.acos(1 - 2 * from))
    sent.push(touch('touchMove', [at(Math.min(1, Math.max(0, share)))]))
    await wait(Math.max(0, start + moves * MOVE_EVERY_MS - performance.now()))
  }
  await Promise.all(sent)
  await touch('touchEnd', [])
}

const dragged = async (browser: Browser, page: Page, what: string): Promise<readonly Figure[]> => {
  const cdp = await page.context().newCDPSession(page)
  const slider = page.getByRole('slider', { name: 'Model size' })
  await slider.waitFor()
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
  const follows = slider.evaluate(
    (input) => new Promise<void>((resolve) => input.addEventListener('input', () => resolve(), { once: true })),
  )
  const drags: Frames[] = []
  for (let i = 0; i < DRAGS; i++) drags.push(await watchFrames(browser, page, () => drag(cdp, slider)))
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const late = wait(1000).then(() => Promise.reject(new Error('the slider did not follow the finger')))
  await Promise.race([follows, late])
  await cdp.detach()
  return frameFigures(what, medianFrames(drags), null)
}

/** Logs trials, so that the plots are as full as in a lesson. */
const logTrials = ({ session }: BedSession): void => {
  const seat = session.state.seats.find(({ bot }) => !bot)?.id ?? ''
  for (let i = 0; i < TRIALS; i++) {
    session.submit({ kind: 'seat', seat }, { type: 'setLevers', levers: { shrinkDecades: i / 5 } })
    session.submit({ kind: 'seat', seat }, { type: 'logTrial', call: i === 0 ? null : 'higher' })
  }
}

const PHASES: readonly Phase[] = ['frontierWork', 'reviewWork']

const onPhone = async (bed: Bed): Promise<readonly Figure[]> => {
  const lesson = await bed.newSession({ teams: 4, bots: 3 })
  const context = await bed.browser.newContext(PHONE)
  const page = await context.newPage()
  await page.goto(lesson.urls.join)
  await page.getByRole('button', { name: /^Join / }).click()
  await page.waitForURL(/\/play\//)
  const figures: Figure[] = []
  for (const phase of PHASES) {
    lesson.goTo(phase)
    if (phase === 'frontierWork') logTrials(lesson)
    await wait(1500)
    figures.push(...(await dragged(bed.browser, page, phase)))
  }
  await context.close()
  return figures
}

export const sliderDrag: Benchmark = { name: 'sliderDrag', run: () => withBed(onPhone) }
