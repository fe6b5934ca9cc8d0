import { describe, expect, it } from 'vitest'
import { QUESTION_IDS } from '../../../shared/content/learningIds.ts'
import { drawMany, seedRandom } from '../../../shared/sim/random.ts'
import { classGain, meanGain, ownGain, type Pair } from '../../../shared/views/learningGain.ts'

const QUESTIONS = QUESTION_IDS.length
const SEEDS = 400

/** A class whose students know different shares beforehand, and then learn each question they missed with one chance. */
const simulated = (seed: number, students: number, planted: number): readonly Pair[] => {
  const { draw } = drawMany(seedRandom(`class ${seed}`))
  return Array.from({ length: students }, () => {
    const skill = 0.15 + 0.6 * draw()
    const knew = Array.from({ length: QUESTIONS }, () => draw() < skill)
    const knows = knew.map((known) => known || draw() < planted)
    const share = (answers: readonly boolean[]): number => answers.filter(Boolean).length / QUESTIONS
    return { before: share(knew), after: share(knows) }
  })
}

describe('the normalized gain', () => {
  it.each([
    [12, 0.3],
    [40, 0.3],
    [120, 0.3],
    [40, 0],
    [40, 0.7],
  ])(
    '[LRN1] of a class of %i with a planted gain of %f is recovered within its interval in 95 of 100 classes',
    (students, planted) => {
      const classes = Array.from({ length: SEEDS }, (_, seed) => simulated(seed, students, planted))
      for (const estimateOf of [classGain, meanGain]) {
        const estimates = classes.flatMap((pairs) => estimateOf(pairs) ?? [])
        expect(estimates).toHaveLength(SEEDS)
        const share = estimates.filter(({ low, high }) => low <= planted && planted <= high).length / SEEDS
        // Nothing is gained where nothing can be, so there the interval has no width.
        expect([estimateOf.name, share > 0.92, planted === 0 || share < 0.985]).toEqual([estimateOf.name, true, true])
        const center = estimates.reduce((all, { value }) => all + value, 0) / SEEDS
        expect(Math.abs(center - planted)).toBeLessThan(0.01)
      }
    },
  )

  it('[LRN2] is by Hake’s formula, and has no value where nothing was left to gain or one student alone answered', () => {
    const pairs: readonly Pair[] = [
      { before: 0.5, after: 0.75 },
      { before: 0, after: 0.5 },
      { before: 1, after: 1 },
    ]
    expect(classGain(pairs)?.value).toBeCloseTo((2.25 - 1.5) / (3 - 1.5))
    expect(meanGain(pairs)?.value).toBeCloseTo((0.5 + 0.5) / 2)
    expect(ownGain({ before: 0.5, after: 0.25 })).toBeCloseTo(-0.5)
    expect(ownGain({ before: 1, after: 0.5 })).toBeNull()
    for (const few of [[], pairs.slice(0, 1), [pairs[2] as Pair, pairs[2] as Pair]]) {
      expect([classGain(few), meanGain(few)]).toEqual([null, null])
    }
  })
})
