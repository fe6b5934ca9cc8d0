import { describe, expect, it } from 'vitest'
import { proofSums } from '../../../../client/player/state/useProof.ts'
import { DEMANDED_ACCURACY } from '../../../../shared/content/constants.ts'
import { TRACK_IDS, TRACKS } from '../../../../shared/content/tracks.ts'
import type { ProofTerm } from '../../../../shared/sim/match/matchState.ts'
import { proofOptions } from '../../../../shared/sim/match/proofOptions.ts'
import { BARE_AUTOMATION, type Plan } from '../../../../shared/sim/plan.ts'
import { proofTerms } from '../../../../shared/sim/proof.ts'

const PLAN: Plan = {
  shrinkDecades: 0.3,
  changesPerRelease: 4,
  verification: 0.6,
  automation: [0, 1, 0, 1, 0, 0],
  gates: [1, 3, 4],
  maxIterations: null,
}

describe('the calculations under the proof', () => {
  it.each(TRACK_IDS)('match the model if every term is the plan’s own (%s)', (id) => {
    const options = proofOptions(TRACKS[id], PLAN)
    const own = (term: ProofTerm) => options[term].find(({ source }) => source === 'plan')?.value ?? null
    const { required, available } = proofTerms(TRACKS[id], PLAN, DEMANDED_ACCURACY)
    const { needed, held } = proofSums(own)
    expect(needed).toBeCloseTo(required ?? Number.NaN, 6)
    expect(held).toBeCloseTo(available, 6)
  })

  it('stay open for a term that is not picked', () => {
    const options = proofOptions(TRACKS.cloud, { ...PLAN, automation: BARE_AUTOMATION })
    const but = (missing: ProofTerm) =>
      proofSums((term) =>
        term === missing ? null : (options[term].find(({ source }) => source === 'plan')?.value ?? null),
      )
    expect(but('noise').needed).toBeNull()
    expect(but('noise').held).not.toBeNull()
    expect(but('cycle').needed).not.toBeNull()
    expect(but('cycle').held).toBeNull()
  })
})
