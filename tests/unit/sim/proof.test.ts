import fc from 'fast-check'
import { expect, it } from 'vitest'
import { project } from '../../../shared/sim/projection.ts'
import { proofTerms } from '../../../shared/sim/proof.ts'
import { anyPlan, anyTrack } from './arbitrary.ts'

it('[SIM40] the proof that 99% is out of reach holds for every plan on every track', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, (track, plan) => {
      expect(proofTerms(track, plan, 99).outOfReach).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

it('[SIM41] nothing that a projection reaches is ever proven out of reach', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, (track, plan) => {
      const { accuracy, startAccuracy } = project(track, plan)
      fc.pre(accuracy > startAccuracy)
      expect(proofTerms(track, plan, accuracy).outOfReach).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

it('[SIM42] the terms make up the required iterations, and a ceiling at or below the target needs no number', () => {
  fc.assert(
    fc.property(anyTrack, anyPlan, fc.double({ min: 85, max: 99.4, noNaN: true }), (track, plan, target) => {
      const proof = proofTerms(track, plan, target)
      expect(proof.targetGap).toBeCloseTo(proof.ceiling - target, 9)
      if (proof.ceiling <= target) {
        expect(proof).toMatchObject({ required: null, gapTerm: null, noiseTerm: null, outOfReach: true })
      } else if (proof.startGap <= proof.targetGap) expect(proof.required).toBe(0)
      else {
        expect(proof.required).toBeCloseTo(((proof.gapTerm ?? 0) + (proof.noiseTerm ?? 0)) / proof.gain, 6)
        expect(proof.outOfReach).toBe((proof.required ?? 0) > proof.available)
      }
    }),
  )
})
