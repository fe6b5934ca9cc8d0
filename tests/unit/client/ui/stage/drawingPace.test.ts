import { expect, it } from 'vitest'
import {
  afterFrame,
  type DrawingPace,
  type DrawingStep,
  isDue,
  startPace,
} from '../../../../../client/ui/stage/drawingPace.ts'

/** A computer: how long it takes to draw at each step, on a screen that shows a frame every so many ms. */
type Computer = { readonly costMs: (step: DrawingStep, at: number) => number; readonly screenMs?: number }
type Shown = {
  readonly pace: DrawingPace
  readonly at: number
  readonly drawnAt: readonly number[]
  readonly steps: string
}

/** Runs the projector for some time; like a browser, it skips the frames of the screen that pass while it draws. */
const run = (seconds: number, { costMs, screenMs = 1000 / 60 }: Computer, still = false): Shown => {
  let pace = startPace(0, still)
  let before = 0
  let at = 0
  const drawnAt: number[] = []
  const steps: DrawingStep[] = [0]
  while (at < seconds * 1000) {
    let busy = 0
    if (isDue(pace, at, at - before)) {
      busy = costMs(pace.step, at)
      drawnAt.push(at)
      pace = afterFrame(pace, at)
      if (pace.step !== steps.at(-1)) steps.push(pace.step)
    }
    before = at
    at += Math.max(1, Math.ceil(busy / screenMs - 1e-9)) * screenMs
  }
  return { pace, at, drawnAt, steps: steps.join('') }
}

const always = (ms: number): Computer => ({ costMs: () => ms })
const perSecond = ({ drawnAt, at }: Shown, lastSeconds: number): number =>
  drawnAt.filter((drawn) => drawn > at - lastSeconds * 1000).length / lastSeconds

it('[RAC13] a computer that keeps up draws everything with each frame of the screen, and one that does not draws 30 times a second within four seconds', () => {
  const fast = run(60, always(8))
  expect(fast.steps).toBe('0')
  expect(perSecond(fast, 20)).toBeCloseTo(60, 0)
  const slow = run(5, always(25))
  expect(slow.steps).toBe('01')
  expect(perSecond(slow, 1)).toBeCloseTo(30, 0)
  expect(run(5, always(45)).steps).toBe('012')
})

it.each([1000 / 60, 1000 / 75, 1000 / 120, 1000 / 144])(
  '[RAC14] a computer that can draw 30 times a second never draws less often, on a screen with a frame every %d ms',
  (screenMs) => {
    const shown = run(60, { costMs: (step) => (step === 0 ? 30 : 12), screenMs })
    expect(shown.steps.startsWith('01')).toBe(true)
    const gaps = shown.drawnAt.slice(1).map((at, i) => at - (shown.drawnAt[i] ?? at))
    expect(Math.max(...gaps)).toBeLessThan(1.1 * Math.max(1000 / 30, Math.ceil(30 / screenMs) * screenMs))
  },
)

it('[RAC15] one long frame, a covered window and a screen with 50 frames a second are no reason to draw less', () => {
  expect(run(60, { costMs: (_step, at) => (Math.floor(at / 17) % 300 === 0 ? 400 : 8) }).steps).toBe('0')
  expect(run(60, { costMs: () => 1500 }).steps).toBe('0')
  expect(run(60, { ...always(8), screenMs: 20 }).steps).toBe('0')
})

it('[RAC16] a computer that is slow for a while draws everything again after a calm time; one that stays slow tries less and less often', () => {
  const busyFor20 = run(120, { costMs: (_step, at) => (at < 20_000 ? 25 : 8) })
  expect(busyFor20.steps).toBe('010')
  const lesson = run(45 * 60, { costMs: (step) => (step === 0 ? 25 : 20) })
  // Up and down again after 1, 2, 4, 8 and 16 minutes.
  expect(lesson.steps).toBe('010101010101')
})

it('[RAC17] with reduced motion it draws 12 times a second at every step', () => {
  for (const ms of [8, 45]) {
    const shown = run(30, always(ms), true)
    expect(shown.steps).toBe('0')
    expect(perSecond(shown, 10)).toBeCloseTo(12, 0)
  }
})
