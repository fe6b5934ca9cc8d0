import fc from 'fast-check'
import { expect, it } from 'vitest'
import { WEEKS } from '../../../shared/content/constants.ts'
import { TRACKS, type Track } from '../../../shared/content/tracks.ts'
import { overtakingWeek } from '../../../shared/sim/crossover.ts'
import { cycleBreakdown, cycleHours, escapeRisk, taxStageIndex } from '../../../shared/sim/cycle.ts'
import { ceilingAccuracy, noiseVariance } from '../../../shared/sim/learning.ts'
import { type Automation, type AutomationLevel, HEAVY_PLAN, LIGHT_PLAN, type Plan } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'
import { projectionLine } from '../../../shared/sim/projectionLine.ts'
import { anyAffordable, anyGates, anyPlan, anyTrack } from './arbitrary.ts'

const ROUNDING = 1e-9

it('[SIM10] the same plan gives the same projection', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, (track, plan) => {
      expect(project(structuredClone(track), structuredClone(plan))).toEqual(project(track, plan))
    }),
  )
})

it('[SIM11] accuracy never exceeds the ceiling', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, (track, plan) => {
      const { accuracy, fieldAccuracy, ceiling } = project(track, plan)
      expect(accuracy).toBeLessThanOrEqual(ceiling)
      expect(fieldAccuracy).toBeLessThanOrEqual(accuracy)
    }),
  )
})

it('[SIM12] the Verification Gap is at least 0 and below 1, and 0 at one change per release', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, (track, plan) => {
      expect(escapeRisk(track, plan)).toBeGreaterThanOrEqual(0)
      expect(escapeRisk(track, plan)).toBeLessThan(1)
      expect(escapeRisk(track, { ...plan, changesPerRelease: 1 })).toBe(0)
    }),
  )
})

it('[SIM13] more verification never raises risk or noise', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, fc.double({ min: 0, max: 1, noNaN: true }), (track, plan, other) => {
      const verification = Math.max(plan.verification, other)
      const careful = { ...plan, verification }
      expect(escapeRisk(track, careful)).toBeLessThanOrEqual(escapeRisk(track, plan) + ROUNDING)
      expect(noiseVariance(track, careful)).toBeLessThanOrEqual(noiseVariance(track, plan) * (1 + ROUNDING))
    }),
  )
})

it('[SIM14] more budget never lowers field accuracy', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, fc.double({ min: 0, max: 2000, noNaN: true }), (track, plan, extraK) => {
      const richer = { ...track, budgetK: track.budgetK + extraK }
      expect(project(richer, plan).fieldAccuracy).toBeGreaterThanOrEqual(project(track, plan).fieldAccuracy - ROUNDING)
    }),
    { numRuns: 500 },
  )
})

it('[SIM15] gates 1, 3 and 4 are never worse than another set', () => {
  fc.assert(
    fc.property(anyAffordable, anyGates, ({ track, plan }, gates) => {
      const best = project(track, { ...plan, gates: [1, 3, 4] })
      const other = project(track, { ...plan, gates })
      expect(best.lostHours).toBeLessThanOrEqual(other.lostHours)
      expect(best.fieldAccuracy).toBeGreaterThanOrEqual(other.fieldAccuracy - ROUNDING)
    }),
    { numRuns: 500 },
  )
})

it('[SIM16] automation never lengthens the cycle', () => {
  const levels: readonly AutomationLevel[] = [0, 1, 2]
  const level = fc.constantFrom(...levels)
  fc.assert(
    fc.property(anyTrack, anyPlan, fc.tuple(level, level, level, level, level, level), (track, plan, other) => {
      const raised = plan.automation.map((own, i) => Math.max(own, other[i] ?? 0)) as unknown as Automation
      expect(cycleHours(track, { ...plan, automation: raised })).toBeLessThanOrEqual(cycleHours(track, plan) + ROUNDING)
    }),
  )
})

it('[SIM17] the bars of the waterfall add up to the cycle time, and the tax meter shows their fixed part', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, (track, plan) => {
      const bars = cycleBreakdown(track, plan)
      const sum = bars.stages.reduce((a, b) => a + b, bars.reworkHours)
      expect(sum / bars.cycleHours).toBeCloseTo(1, 9)
      expect(bars.cycleHours).toBe(cycleHours(track, plan))
      const share = ((bars.stages[taxStageIndex(track)] ?? 0) + bars.reworkHours) / bars.cycleHours
      expect(share).toBeGreaterThan(0)
      expect(share).toBeLessThan(1)
    }),
  )
})

it('[SIM18] a plan over budget is projected without any iterations', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, (track, plan) => {
      const poor = { ...track, budgetK: 50 }
      const { overBudget, iterations, accuracy, startAccuracy, driftPerWeek } = project(poor, plan)
      fc.pre(overBudget)
      expect(iterations).toBe(0)
      expect(accuracy).toBeCloseTo(startAccuracy - WEEKS * driftPerWeek, 9)
    }),
  )
})

it('[SIM19] the drawn line starts and ends where the projection does, in order of weeks and below the ceiling', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, (track, plan) => {
      const { startAccuracy, accuracy, iterations } = project(track, plan)
      const line = projectionLine(track, plan)
      expect(line[0]).toEqual({ week: 0, accuracy: startAccuracy })
      expect(line.at(-1)?.week).toBe(WEEKS)
      expect(line.at(-1)?.accuracy).toBeCloseTo(accuracy, 9)
      expect(line.length).toBeLessThanOrEqual(510)
      if (iterations < 250) expect(line).toHaveLength(iterations > 0 ? 2 * Math.ceil(iterations) + 1 : 2)
      for (const [i, point] of line.entries()) {
        expect(point.week).toBeGreaterThanOrEqual(line[i - 1]?.week ?? 0)
        expect(point.accuracy).toBeLessThanOrEqual(ceilingAccuracy(track, plan.shrinkDecades))
      }
    }),
  )
})

it('[SIM127] a plan passes another for good only if it ends ahead of it, the unfinished iteration included', () => {
  const isAhead = (measure: 'accuracy' | 'fieldAccuracy', track: Track, plan: Plan): boolean =>
    project(track, plan)[measure] > project(track, HEAVY_PLAN)[measure]
  for (const track of Object.values(TRACKS)) {
    for (let shrinkDecades = 0; shrinkDecades <= 2; shrinkDecades += 0.1) {
      const plan: Plan = { ...LIGHT_PLAN, shrinkDecades, changesPerRelease: 40 }
      for (const [measure, accuracy] of [
        ['tests', 'accuracy'],
        ['field', 'fieldAccuracy'],
      ] as const) {
        if (overtakingWeek(track, plan, HEAVY_PLAN, measure) !== null) {
          expect(isAhead(accuracy, track, plan), `${track.id} at ${shrinkDecades}`).toBe(true)
        }
      }
    }
  }
})
