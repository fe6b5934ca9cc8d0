import { DEMANDED_ACCURACY } from '../../content/constants.ts'
import type { ErrorOf } from '../../content/corrections.ts'
import { PROOF_TERMS, TERM_MISREADINGS } from '../../content/proof.ts'
import { ceilingAccuracy } from '../../sim/learning.ts'
import { mostReachable } from '../../sim/match/leverage.ts'
import { LOCK_POINTS, MISS_COST, reviewLockPoints, WORST_INTERVAL } from '../../sim/match/lockPoints.ts'
import type { Offer, ProofTerm, ReviewPrediction } from '../../sim/match/matchState.ts'
import { bestProof } from '../../sim/match/points.ts'
import { pickedOption, proofOptions, rightConclusion } from '../../sim/match/proofOptions.ts'
import { proofTerms } from '../../sim/proof.ts'
import { bestPlan } from '../../sim/solver.ts'
import { type Answered, type Correction, correction } from './correction.ts'

/** Points from the answer up to which a best guess is close to it. */
const CLOSE_GUESS = 1
/** Width, in points, from which a range that holds the answer loses more than half of what it can earn. */
const WIDE_RANGE = WORST_INTERVAL / 2

/** How a range is wrong, or null if it is as it should be. */
const rangeError = ({ low, accuracy, high }: ReviewPrediction, truth: number): ErrorOf<'range'> | null => {
  if (low <= truth && truth <= high) return high - low > WIDE_RANGE ? 'wide' : null
  if (Math.abs(accuracy - truth) <= CLOSE_GUESS) return 'narrow'
  return truth < low ? 'above' : 'below'
}

const rangeOff = ({ texts, track, team }: Answered, said: ReviewPrediction): readonly Correction[] => {
  const truth = mostReachable(track, team)
  const error = rangeError(said, truth)
  if (!error) return []
  const miss = Math.max(0, said.low - truth, truth - said.high)
  const race = team.race?.result?.fieldAccuracy ?? bestPlan(track, { bare: true }).fieldAccuracy
  return [
    correction(texts, 'range', error, (say) => ({
      low: say.accuracy(said.low),
      high: say.accuracy(said.high),
      guess: say.accuracy(said.accuracy),
      width: say.fixed(said.high - said.low),
      truth: say.accuracy(truth),
      miss: say.fixed(miss),
      penalty: say.fixed(miss * MISS_COST),
      race: say.accuracy(race),
      ceiling: say.accuracy(ceilingAccuracy(track, 0)),
      points: say.fixed(reviewLockPoints(said, truth)),
      of: say.fixed(LOCK_POINTS.review, 0),
    })),
  ]
}

/** A term that was read in the wrong place; nothing where it is right. A value that no mistake gives is an earlier plan's. */
const wrongTerm = ({ texts, track }: Answered, { plan, proof }: Offer, term: ProofTerm): readonly Correction[] => {
  const options = proofOptions(track, plan, null)[term]
  const value = proof.picks[term] ?? null
  const source = pickedOption(options, value)?.source ?? 'earlier'
  const error = TERM_MISREADINGS[term].find((misreading) => misreading === source)
  if (!error) return []
  const { lostHours, ceiling } = proofTerms(track, plan, DEMANDED_ACCURACY)
  const right = options.find((option) => option.source === 'plan')?.value ?? null
  return [
    correction(texts, term, error, (say) => {
      const written = (number: number | null): string => {
        if (number === null) return say.terms.noNumber
        return term === 'lost' ? say.hours(number, number < 100 ? 1 : 0) : say.term(number)
      }
      return {
        value: written(value),
        right: written(right),
        lost: say.hours(lostHours, 0),
        smaller: say.fixed(10 ** plan.shrinkDecades),
        changes: say.terms.changes(plan.changesPerRelease),
        gates: say.terms.gatesCounted(plan.gates?.length ?? 0),
        automated: say.terms.stagesCounted(plan.automation.filter((level) => level > 0).length),
        depth: say.percent(plan.verification),
        ceiling: say.accuracy(ceiling, 2),
      }
    }),
  ]
}

const wrongConclusion = ({ texts, track }: Answered, { plan, proof }: Offer): readonly Correction[] => {
  const right = rightConclusion(track, plan)
  if (proof.conclusion === right) return []
  const { ceiling, required, available } = proofTerms(track, plan, DEMANDED_ACCURACY)
  const error = proof.conclusion === 'reachable' && right === 'ceiling' ? 'reachableUnder' : proof.conclusion
  return [
    correction(texts, 'conclusion', error, (say) => ({
      ceiling: say.accuracy(ceiling, 2),
      required: required === null ? say.terms.noNumber : say.term(required),
      available: say.term(available),
    })),
  ]
}

/** What is wrong with the proof that counts; of proofs that earn nothing, with the last one. */
const wrongProof = (answered: Answered): readonly Correction[] => {
  const best = bestProof(answered.team)
  const offer = best && best.proofShare > 0 ? best : answered.team.negotiation.offers.at(-1)
  if (!offer) return []
  return [...PROOF_TERMS.flatMap((term) => wrongTerm(answered, offer, term)), ...wrongConclusion(answered, offer)]
}

/** Part 3: the range for the most accuracy, and the team's proof. */
export const reviewCorrections = (answered: Answered): readonly Correction[] => {
  const { reviewLock } = answered.seat
  return [...(reviewLock ? rangeOff(answered, reviewLock) : []), ...wrongProof(answered)]
}
