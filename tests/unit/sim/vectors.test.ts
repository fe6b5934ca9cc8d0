import { describe, expect, it } from 'vitest'
import { type ConstraintStages, STANDARD_CONSTRAINT_STAGES } from '../../../shared/content/constraints.ts'
import { TRACKS, type TrackId } from '../../../shared/content/tracks.ts'
import { overtakingWeek } from '../../../shared/sim/crossover.ts'
import { paceKnee } from '../../../shared/sim/lesson/knee.ts'
import { HEAVY_PLAN, LIGHT_PLAN, type Plan } from '../../../shared/sim/plan.ts'
import { type Projection, project } from '../../../shared/sim/projection.ts'
import { proofTerms } from '../../../shared/sim/proof.ts'
import vectors from '../../vectors/simulation.json' with { type: 'json' }

type ProofVector = {
  track: TrackId
  target: number
  plan: Omit<Plan, 'maxIterations'> & { constraintStages?: ConstraintStages }
  requiredIterations: number | null
  calendarIterations: number
}
type Landmarks = {
  releaseTrainHours: number
  crossoverWeek: number
  heavyAccuracy: number
  lightAccuracy: number
  heavyIterations: number
  lightIterations: number
  kneeShrinkDecades: number
}
const cases = vectors.cases as unknown as readonly {
  track: TrackId
  plan: Plan & { constraintStages?: ConstraintStages }
  expect: Projection
}[]
const proofs = vectors.proofs as unknown as readonly ProofVector[]
const landmarks = vectors.landmarks as Record<TrackId, Landmarks>

/** The track of a session whose constraints are those of a vector. */
const trackOf = (
  id: TrackId,
  { constraintStages = STANDARD_CONSTRAINT_STAGES }: { constraintStages?: ConstraintStages },
) => ({
  ...TRACKS[id],
  constraintStages,
})

const TOLERANCE = 1e-6

/** Compares numbers by relative tolerance and everything else exactly. */
const expectClose = (actual: unknown, expected: unknown, name: string): void => {
  if (typeof expected === 'number') {
    expect(actual, name).toBeTypeOf('number')
    expect(Math.abs((actual as number) - expected), name).toBeLessThanOrEqual(
      TOLERANCE * Math.max(1e-9, Math.abs(expected)),
    )
  } else if (Array.isArray(expected)) {
    expect(actual, name).toHaveLength(expected.length)
    for (const [i, value] of expected.entries()) expectClose((actual as readonly unknown[])[i], value, `${name}[${i}]`)
  } else expect(actual, name).toBe(expected)
}

describe('golden numbers', () => {
  it('[SIM1] a projection has the golden number in every field', () => {
    expect(cases.length).toBeGreaterThan(100)
    for (const [i, { track, plan, expect: expected }] of cases.entries()) {
      const projection = project(trackOf(track, plan), plan)
      expect(Object.keys(projection).sort()).toEqual(Object.keys(expected).sort())
      for (const [name, value] of Object.entries(expected)) {
        expectClose(projection[name as keyof Projection], value, `case ${i} ${track} ${name}`)
      }
    }
  })

  it('[SIM2] the iterations that a target needs and the calendar holds have their golden numbers', () => {
    expect(proofs.length).toBeGreaterThan(50)
    for (const [i, proof] of proofs.entries()) {
      const plan = { ...proof.plan, maxIterations: null }
      const { required, available } = proofTerms(trackOf(proof.track, plan), plan, proof.target)
      expectClose(required, proof.requiredIterations, `proof ${i}`)
      expectClose(available, proof.calendarIterations, `proof ${i} calendar`)
    }
  })

  it.each(Object.values(TRACKS))('[SIM3] $name has its golden landmarks', (track) => {
    const expected = landmarks[track.id]
    const heavy = project(track, HEAVY_PLAN)
    const light = project(track, LIGHT_PLAN)
    expectClose(heavy.releaseTrainHours, expected.releaseTrainHours, 'releaseTrainHours')
    expectClose(heavy.accuracy, expected.heavyAccuracy, 'heavyAccuracy')
    expectClose(light.accuracy, expected.lightAccuracy, 'lightAccuracy')
    expectClose(heavy.iterations, expected.heavyIterations, 'heavyIterations')
    expectClose(light.iterations, expected.lightIterations, 'lightIterations')
    expectClose(overtakingWeek(track, LIGHT_PLAN, HEAVY_PLAN, 'tests'), expected.crossoverWeek, 'crossoverWeek')
    expectClose(paceKnee(track, 'accuracy').knee, expected.kneeShrinkDecades, 'kneeShrinkDecades')
  })
})
