import fc from 'fast-check'
import { MAX_CHANGES_PER_RELEASE } from '../../../shared/content/constants.ts'
import { TRACK_IDS, TRACKS, type Track } from '../../../shared/content/tracks.ts'
import { isOverBudget } from '../../../shared/sim/money.ts'
import type { AutomationLevel, Gate, Plan } from '../../../shared/sim/plan.ts'

const notch = (max: number) => fc.integer({ min: 0, max: max * 20 }).map((n) => n / 20)
const level = fc.constantFrom<AutomationLevel>(0, 1, 2)

/** Any set of open gates. */
export const anyGates: fc.Arbitrary<readonly Gate[]> = fc.subarray<Gate>([1, 2, 3, 4, 5])

export const anyTrack: fc.Arbitrary<Track> = fc.constantFrom(...TRACK_IDS).map((id) => TRACKS[id])

/** A plan from the whole range of every lever. Half of the releases have a size that a team would choose. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  shrinkDecades: notch(2),
  changesPerRelease: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: MAX_CHANGES_PER_RELEASE })),
  verification: notch(1),
  automation: fc.tuple(level, level, level, level, level, level),
  gates: fc.option(anyGates, { freq: 3 }),
  maxIterations: fc.option(fc.integer({ min: 1, max: 150 }), { freq: 2 }),
})

/** A track and a plan that it can afford. */
export const anyAffordable: fc.Arbitrary<{ track: Track; plan: Plan }> = fc
  .record({ track: anyTrack, plan: anyPlan })
  .filter(({ track, plan }) => !isOverBudget(track, plan))
