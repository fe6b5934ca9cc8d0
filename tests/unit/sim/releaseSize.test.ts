import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CALENDAR_HOURS, MAX_CHANGES_PER_RELEASE } from '../../../shared/content/constants.ts'
import { lostHours } from '../../../shared/sim/constraints.ts'
import { cycleHours } from '../../../shared/sim/cycle.ts'
import { calendarLimit, changesPerReleaseFor, paceIterations } from '../../../shared/sim/releaseSize.ts'
import { anyPlan, anyTrack } from './arbitrary.ts'

it('[SIM30] the release size is the smallest at which the calendar holds the iterations', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, fc.integer({ min: 1, max: 3000 }), (track, plan, iterations) => {
      const hours = CALENDAR_HOURS - lostHours(track, plan.gates)
      let smallest: number | null = null
      for (let k = 1; k <= MAX_CHANGES_PER_RELEASE && smallest === null; k++) {
        if (iterations * cycleHours(track, { ...plan, changesPerRelease: k }) <= hours) smallest = k
      }
      expect(changesPerReleaseFor(track, plan, iterations)).toBe(smallest)
    }),
    { numRuns: 300 },
  )
})

it('[SIM31] some release size reaches the calendar limit, and none reaches one iteration more', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, (track, plan) => {
      const limit = calendarLimit(track, plan)
      if (limit > 0) expect(changesPerReleaseFor(track, plan, limit)).not.toBeNull()
      expect(changesPerReleaseFor(track, plan, limit + 1)).toBeNull()
    }),
  )
})

it('[SIM32] the pace of a model size is that of round(10^z) changes per release', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, (track, plan) => {
      const pace = paceIterations(track, plan)
      const changesPerRelease = Math.round(10 ** plan.shrinkDecades)
      const held = (CALENDAR_HOURS - lostHours(track, plan.gates)) / cycleHours(track, { ...plan, changesPerRelease })
      expect(pace).toBe(Math.max(1, Math.floor(held)))
      if (held >= 1) expect(changesPerReleaseFor(track, plan, pace)).toBeLessThanOrEqual(changesPerRelease)
    }),
  )
})
