import { describe, expect, it } from 'vitest'
import { rises } from '../../../../client/charts/LearnedBars.tsx'
import { lineAt, smoothLine } from '../../../../client/charts/race/lineAt.ts'
import { spread } from '../../../../client/charts/spread.ts'
import { weekShares } from '../../../../client/charts/WeeksBar.tsx'
import { longestBar, waterfallBars } from '../../../../client/charts/waterfall/waterfall.ts'
import { budgetShares } from '../../../../client/player/levers/BudgetLever.tsx'
import { TRACK_IDS, TRACKS } from '../../../../shared/content/tracks.ts'
import { cycleBreakdown } from '../../../../shared/sim/cycle.ts'
import { HEAVY_PLAN, LIGHT_PLAN, type Plan } from '../../../../shared/sim/plan.ts'
import { project } from '../../../../shared/sim/projection.ts'
import { projectionLine } from '../../../../shared/sim/projectionLine.ts'

const FULL: Plan = { ...LIGHT_PLAN, automation: [1, 0, 0, 2, 1, 0], gates: [1, 4], maxIterations: 30 }
const cases = TRACK_IDS.flatMap((id) => [HEAVY_PLAN, LIGHT_PLAN, FULL].map((plan) => [TRACKS[id], plan] as const))

describe('the waterfall', () => {
  it.each(cases)('has bars that each start where the previous one ends and add up to the cycle', (track, plan) => {
    const cycle = cycleBreakdown(track, plan)
    const bars = waterfallBars(cycle)
    for (const [i, bar] of bars.entries()) {
      const before = bars[i - 1]
      expect(bar.from).toBeCloseTo(before ? before.from + before.hours : 0, 9)
    }
    const last = bars.at(-1)
    expect((last?.from ?? 0) + (last?.hours ?? 0)).toBeCloseTo(cycle.cycleHours, 6)
  })

  it.each(TRACK_IDS)('is longest at the tax stage of the heavy plan (%s)', (id) => {
    expect(longestBar(cycleBreakdown(TRACKS[id], HEAVY_PLAN)).row).toBe(TRACKS[id].taxStage)
  })
})

describe('the bars of money and time', () => {
  it.each(cases)('cover the whole budget', (track, plan) => {
    const shares = budgetShares(track, plan)
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(track.budgetK, 6)
    expect(Math.min(...Object.values(shares))).toBeGreaterThanOrEqual(-1e-9)
  })

  it.each(cases)('cover the 26 weeks', (track, plan) => {
    const shares = weekShares(track, plan)
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(26, 6)
  })
})

describe('a projected line', () => {
  it('is read as a straight line between its points, and as a jump at an iteration', () => {
    const line = [
      { week: 0, accuracy: 90 },
      { week: 2, accuracy: 89 },
      { week: 2, accuracy: 91 },
      { week: 26, accuracy: 91 },
    ]
    expect([lineAt(line, 0), lineAt(line, 1), lineAt(line, 2), lineAt(line, 26)]).toEqual([90, 89.5, 91, 91])
  })

  it.each(cases)('loses its sawtooth but keeps its start and its end', (track, plan) => {
    const line = projectionLine(track, plan)
    const smooth = smoothLine(line)
    expect(smooth[0]).toEqual(line[0])
    expect(smooth.at(-1)).toEqual(line.at(-1))
    expect(new Set(smooth.map(({ week }) => week)).size).toBe(smooth.length)
  })

  it('rises by what was learned: the start, the drift and the rises add up to the end', () => {
    const { startAccuracy, driftPerWeek, accuracy, iterations } = project(TRACKS.edge, HEAVY_PLAN)
    const learned = rises(TRACKS.edge, HEAVY_PLAN)
    expect(learned).toHaveLength(Math.ceil(iterations))
    const total = learned.reduce((sum, { points }) => sum + points, 0)
    expect(startAccuracy - driftPerWeek * 26 + total).toBeCloseTo(accuracy, 6)
  })
})

describe('labels', () => {
  it('stay where they are if they do not touch', () => {
    expect(
      spread(
        [
          { at: 20, size: 10 },
          { at: 60, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 60])
  })

  it('move apart in their order and stay inside', () => {
    const sizes = [30, 20, 40]
    const placed = spread(
      sizes.map((size, i) => ({ at: 90 + i, size })),
      0,
      100,
    )
    for (const [i, at] of placed.entries()) {
      expect(at - (sizes[i] ?? 0) / 2).toBeGreaterThanOrEqual(
        i === 0 ? 0 : (placed[i - 1] ?? 0) + (sizes[i - 1] ?? 0) / 2,
      )
      expect(at + (sizes[i] ?? 0) / 2).toBeLessThanOrEqual(100)
    }
  })
})
