/** A number that moves from one patch to the next; times in milliseconds. */
export type Motion = {
  readonly from: number
  readonly to: number
  readonly since: number
  readonly lasts: number
  /** A landing overshoots and settles; everything else moves evenly. */
  readonly ease: 'even' | 'landing'
}

export const LANDING_MS = 250

/** How long a team that passed the rival is celebrated. */
export const SPOTLIGHT_MS = 4000

/** Overshoot of a landing, as in the usual back-out easing. */
const OVERSHOOT = 1.70158

const landingEase = (t: number) => 1 + (OVERSHOOT + 1) * (t - 1) ** 3 + OVERSHOOT * (t - 1) ** 2

export const resting = (value: number): Motion => ({ from: value, to: value, since: 0, lasts: 0, ease: 'even' })

/** The number at a time; it stays at its target once it has arrived. */
export const valueAt = (motion: Motion, now: number): number => {
  const { from, to, since, lasts, ease } = motion
  const t = lasts <= 0 ? 1 : Math.min(1, Math.max(0, (now - since) / lasts))
  if (t === 1) return to
  return from + (to - from) * (ease === 'landing' ? landingEase(t) : t)
}

/** Sets a new target without a jump, to be reached when the next patch is due. */
export const moveTo = (motion: Motion, to: number, now: number, lasts: number): Motion => ({
  from: valueAt(motion, now),
  to,
  since: now,
  lasts,
  ease: 'even',
})

/** Makes the number jump to its new value, overshoot and settle. */
export const landOn = (motion: Motion, to: number, now: number): Motion => ({
  from: valueAt(motion, now),
  to,
  since: now,
  lasts: LANDING_MS,
  ease: 'landing',
})

/** The smoothed interval between patches; pauses do not count. */
export const patchInterval = (before: number, measured: number): number =>
  measured > 600 ? before : before + (Math.min(400, Math.max(50, measured)) - before) * 0.2
