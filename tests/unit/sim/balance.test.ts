import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BalanceLine } from '../../../server/scripts/balance/balanceLine.ts'
import { fairnessLines, scoreSpread } from '../../../server/scripts/balance/fairness.ts'
import { kneeLines } from '../../../server/scripts/balance/knee.ts'
import { raceLines } from '../../../server/scripts/balance/races.ts'
import { sequenceLines } from '../../../server/scripts/balance/sequences.ts'
import { skillLines } from '../../../server/scripts/balance/skill.ts'
import { leadLines, velocityLines } from '../../../server/scripts/balance/velocity.ts'
import { TRACKS, type TrackId } from '../../../shared/content/tracks.ts'
import { bestGates } from '../../../shared/sim/constraints.ts'
import { frontierKnee } from '../../../shared/sim/lesson/knee.ts'
import { LEAD_PARTS, type LeadPart, lightLead, shownParts } from '../../../shared/sim/lesson/leadParts.ts'
import { FULL_GRID, searchGrid } from '../../../shared/sim/lesson/searchGrid.ts'
import { bareFrontier, bestPlan } from '../../../shared/sim/solver.ts'
import { toTenths } from '../../../shared/sim/tenths.ts'

const tracks = Object.values(TRACKS)
const broken = (lines: readonly BalanceLine[]) => lines.filter((line) => !line.holds)

/** The top of the frontier, as in the design of the game: shrink, field accuracy. */
const TOPS: Record<TrackId, readonly [number, number]> = {
  cloud: [0.9, 96.71],
  edge: [1.1, 96.7],
  mobile: [1.05, 96.74],
  tiny: [0.8, 96.64],
}

/** The parts of the lead as the projector shows them, in tenths. */
const SHOWN: Record<TrackId, Record<LeadPart, number>> = {
  cloud: { experiments: 41, smallerModel: -27, batching: -5, driftOutrun: 8 },
  edge: { experiments: 41, smallerModel: -28, batching: -4, driftOutrun: 7 },
  mobile: { experiments: 40, smallerModel: -27, batching: -4, driftOutrun: 8 },
  tiny: { experiments: 39, smallerModel: -28, batching: -4, driftOutrun: 7 },
}

const points = fc.double({ min: -3, max: 3, noNaN: true })

describe.each(tracks)('$name', (track) => {
  it('[SIM90] the light plan starts behind, passes the heavy one in the field and ends ahead, with drift and without', () => {
    expect(broken(velocityLines(track))).toEqual([])
  })

  it('[SIM91] the best model size lies inside, with drift and without, and both ends are clearly worse', () => {
    expect(broken(kneeLines(track))).toEqual([])
  })

  it('[SIM123] the four parts of the lead add up to it', () => {
    expect(broken(leadLines(track))).toEqual([])
  })

  it('[SIM124] the parts of a lead, as shown, add up to the difference between the accuracies, as shown', () => {
    const lead = lightLead(track)
    const shown = shownParts(lead)
    expect(shown).toEqual(SHOWN[track.id])
    fc.assert(
      fc.property(fc.tuple(points, points, points, points), points, ([experiments, model, batching, drift], rival) => {
        const sum = experiments + model + batching + drift
        const parts = { experiments, smallerModel: model, batching, driftOutrun: drift, lead: sum }
        const any = { ...lead, parts, fieldAccuracy: 94 + rival + sum, rivalFieldAccuracy: 94 + rival }
        const rounded = shownParts(any)
        const ends = 10 * toTenths(any.fieldAccuracy) - 10 * toTenths(any.rivalFieldAccuracy)
        expect(LEAD_PARTS.reduce((total, part) => total + rounded[part], 0)).toBe(Math.round(ends))
        for (const part of LEAD_PARTS) expect(Math.abs(rounded[part] - 10 * parts[part])).toBeLessThan(1 + 1e-9)
      }),
    )
  })

  it('[SIM92] the frontier on the bare pipeline has its known top', () => {
    const { knee, top } = frontierKnee(track)
    expect(knee).toBe(TOPS[track.id][0])
    expect(top).toBeCloseTo(TOPS[track.id][1], 2)
  })

  it('[SIM93] no plan in a search over every automation reaches 98%, and the proof holds for each', () => {
    const grid = { ...FULL_GRID, shrinkStep: 0.4, depthStep: 0.5, releaseSizes: [1, 3, 6, 12, 40] }
    const { plans, accuracy, unproven } = searchGrid(track, { ...grid, gates: null })
    expect(plans).toBeGreaterThan(50_000)
    expect(accuracy).toBeLessThan(98)
    expect(unproven).toBe(0)
  })

  it('[SIM94] the solver is no worse than a search over a grid', () => {
    const grid = { ...FULL_GRID, shrinkStep: 0.2, depthStep: 0.25, releaseSizes: [2, 3, 4, 5, 7] }
    const best = bestPlan(track, { bare: false }).fieldAccuracy
    expect(searchGrid(track, { ...grid, gates: bestGates(track) }).fieldAccuracy).toBeLessThanOrEqual(best)
  })

  it('[SIM95] the solver is no worse on the bare pipeline than a search over every notch of every lever', () => {
    const releaseSizes = Array.from({ length: 60 }, (_, i) => i + 1)
    const grid = { shrinkStep: 0.05, depthStep: 0.05, releaseSizes, automations: [[0, 0, 0, 0, 0, 0]] as const }
    const visited = searchGrid(track, { ...grid, gates: null })
    expect(bestPlan(track, { bare: true }).fieldAccuracy).toBeCloseTo(visited.fieldAccuracy, 9)
    expect(bestPlan(track, { bare: true }).plan).toEqual(visited.best)
  })

  it('[SIM96] each level of skill is worth at least 8 points of score, and recklessness scores below zero', () => {
    expect(broken(skillLines(track))).toEqual([])
  })

  it('[SIM97] races that nobody touches end near their projections, within 0.15 points on average and 0.6 at most', () => {
    expect(broken(raceLines(track, 400))).toEqual([])
  })

  it('[SIM98] no sequence of changes reaches 98%, whether found at random, greedily or from the best plan known', () => {
    expect(broken(sequenceLines(track, 3000))).toEqual([])
  })
})

it('[SIM99] tracks are fair: best scores lie within 2.5%, whatever constraints the seed draws', () => {
  expect(broken(fairnessLines())).toEqual([])
})

it('[SIM100] the solver gives the same answer each time, and the frontier holds every model size once', () => {
  expect(scoreSpread([1, 3, 4])).toBe(scoreSpread([1, 3, 4]))
  const fresh = structuredClone(TRACKS.edge)
  expect(bestPlan(fresh, { bare: false })).toEqual(bestPlan(TRACKS.edge, { bare: false }))
  expect(bareFrontier(fresh).map((point) => point.shrinkDecades)).toEqual(Array.from({ length: 41 }, (_, i) => i / 20))
})
