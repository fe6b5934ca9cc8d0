import { describe, expect, it } from 'vitest'
import { firstTarget } from '../../../../client/player/phases/ReviewWork.tsx'
import { nextPace, PACE_STEPS, paceAt, paceText, stepOf } from '../../../../client/player/view/paceScale.ts'
import { termValueText } from '../../../../client/player/view/proofText.ts'
import { PROOF_TERMS } from '../../../../shared/content/proof.ts'
import { TRACK_IDS, TRACKS } from '../../../../shared/content/tracks.ts'
import { MOST_PACE, type Trial } from '../../../../shared/sim/match/matchState.ts'
import { proofOptions } from '../../../../shared/sim/match/proofOptions.ts'
import { HEAVY_PLAN, type Plan } from '../../../../shared/sim/plan.ts'

const PLAN: Plan = {
  shrinkDecades: 0.4,
  changesPerRelease: 4,
  verification: 0.6,
  automation: [0, 1, 0, 1, 0, 0],
  gates: [1, 3, 4],
  maxIterations: null,
}

describe('the values to pick from', () => {
  it.each(PROOF_TERMS)('look different from each other, and there is more than one (%s)', (term) => {
    for (const id of TRACK_IDS) {
      const said = proofOptions(TRACKS[id], PLAN, HEAVY_PLAN)[term].map(({ value }) => termValueText(term, value))
      expect(said.length).toBeGreaterThan(1)
      expect(new Set(said).size).toBe(said.length)
    }
  })

  it('are "no number" where no number of iterations reaches 99%', () => {
    expect(termValueText('required', null)).toBe('no number')
  })
})

describe('the first target of an offer', () => {
  const run = (fieldAccuracy: number): Trial => ({
    by: 's1',
    call: null,
    right: null,
    plan: PLAN,
    iterations: 40,
    learnedIterations: 20,
    accuracy: fieldAccuracy,
    fieldAccuracy,
  })

  it('is what the last dry run reached, rounded down to a tenth', () => {
    expect(firstTarget([run(96.2), run(95.79)])).toBe(95.7)
    expect(firstTarget([run(96.3)])).toBe(96.3)
  })

  it('is 95.0 without a dry run, and within what can be offered', () => {
    expect(firstTarget([])).toBe(95)
    expect(firstTarget([run(80)])).toBe(85)
  })
})

describe('the slider of the pace', () => {
  it('reaches from 0.1 to the most that can be signed, and each step reads differently from a pace of 0.5 up', () => {
    expect([paceAt(0), paceAt(PACE_STEPS)]).toEqual([0.1, MOST_PACE])
    const said = Array.from({ length: PACE_STEPS + 1 }, (_, step) => paceAt(step)).filter((pace) => pace >= 0.5)
    expect(new Set(said.map(paceText)).size).toBe(said.length)
  })

  it('finds the step of a pace', () => {
    for (let step = stepOf(0.5); step <= PACE_STEPS; step += 1) expect(stepOf(paceAt(step))).toBe(step)
  })

  it('moves by small steps within 1% to the ends and no further', () => {
    expect(nextPace(2, 1)).toBe(2.02)
    expect(nextPace(0.2, -1)).toBe(0.19)
    expect(nextPace(20, 1)).toBe(20.2)
    expect([nextPace(MOST_PACE, 1), nextPace(0.1, -1)]).toEqual([MOST_PACE, 0.1])
  })
})
