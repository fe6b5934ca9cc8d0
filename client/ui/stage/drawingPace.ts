/**
 * How much the projector draws: 0 everything with every frame of the screen, 1 its plots 30 times a second, 2 also without
 * what only decorates. Every step shows the same lines, names and numbers, as sharp as before.
 */
export type DrawingStep = 0 | 1 | 2

/** What is known about a computer from the times between its own frames; all times in milliseconds. */
export type DrawingPace = {
  readonly step: DrawingStep
  /** With reduced motion the picture only has to keep up with the server's ten patches a second. */
  readonly still: boolean
  readonly lastAt: number
  readonly windowFrom: number
  readonly frames: number
  readonly late: number
  /** Since when no window was late at this step. */
  readonly calmFrom: number
  /** How long it has to stay calm before more is drawn again. */
  readonly calmFor: number
}

const STILL_FPS = 12
const STEADY_FPS = 30
/** A screen that only manages 50 frames a second is not late. */
const FULL_FPS = 60
const WINDOW_MS = 2000
const LATE_FACTOR = 1.4
/** From this share of late frames on, viewers see that a line does not move evenly. */
const LATE_SHARE = 0.25
/** Longer without a frame: the window was covered, or a scene was being built. */
const AWAY_MS = 1000
const FIRST_CALM_MS = 30_000
/** A frame that waits for the next one of the screen may be this much too late, because no two intervals are the same. */
const SLACK = 1.035

const dueMs = (step: DrawingStep, still: boolean): number =>
  1000 / (still ? STILL_FPS : step > 0 ? STEADY_FPS : FULL_FPS)

export const startPace = (at: number, still: boolean): DrawingPace => ({
  step: 0,
  still,
  lastAt: at,
  windowFrom: at,
  frames: 0,
  late: 0,
  calmFrom: at,
  calmFor: FIRST_CALM_MS,
})

/** Whether a frame of the screen, `interval` after the one before, draws: the next one would come too late. */
export const isDue = ({ step, still, lastAt }: DrawingPace, at: number, interval: number): boolean =>
  // After a long drawing, an interval says nothing about the screen.
  (step === 0 && !still) || at - lastAt + Math.min(interval, 1000 / FULL_FPS) > SLACK * dueMs(step, still)

const isLate = ({ frames, late }: DrawingPace): boolean => late >= LATE_SHARE * frames

/**
 * Takes note of a frame that was drawn. The pace steps down after two seconds in which a quarter of the frames came late,
 * and up after a calm time that doubles whenever it has to step down again, so that it comes to rest.
 */
export const afterFrame = (before: DrawingPace, at: number): DrawingPace => {
  const gap = at - before.lastAt
  if (gap >= AWAY_MS) return { ...before, lastAt: at, windowFrom: at, frames: 0, late: 0 }
  const late = before.late + (gap > LATE_FACTOR * dueMs(before.step, before.still) ? 1 : 0)
  const pace = { ...before, lastAt: at, frames: before.frames + 1, late }
  if (at - pace.windowFrom < WINDOW_MS) return pace
  const next = { ...pace, windowFrom: at, frames: 0, late: 0 }
  if (isLate(pace)) {
    if (pace.step === 2) return { ...next, calmFrom: at }
    return { ...next, step: pace.step === 0 ? 1 : 2, calmFrom: at, calmFor: 2 * pace.calmFor }
  }
  if (pace.step === 0 || at - pace.calmFrom < pace.calmFor) return next
  return { ...next, step: pace.step === 2 ? 1 : 0, calmFrom: at }
}

/** The step that a computer with these times between its frames would come to. */
export const stepAfter = (gaps: readonly number[]): DrawingStep => {
  let pace = startPace(0, false)
  for (const gap of gaps) pace = afterFrame(pace, pace.lastAt + gap)
  return pace.step
}
