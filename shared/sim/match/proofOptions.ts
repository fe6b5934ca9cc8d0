import { DEMANDED_ACCURACY } from '../../content/constants.ts'
import type { Track } from '../../content/tracks.ts'
import { BARE_AUTOMATION, type Plan } from '../plan.ts'
import { proofTerms } from '../proof.ts'
import {
  type Conclusion,
  PROOF_SOURCES,
  PROOF_TERMS,
  type Proof,
  type ProofSource,
  type ProofTerm,
} from './matchState.ts'

/** The terms an argument consists of: too many iterations for the calendar, or a ceiling in the way. */
export const TERMS_OF: Readonly<Record<Conclusion, readonly ProofTerm[]>> = {
  iterations: ['gap', 'noise', 'gain', 'lost', 'cycle'],
  ceiling: ['ceiling'],
}

/** The argument that holds for a plan. */
export const rightConclusion = (track: Track, plan: Plan): Conclusion =>
  proofTerms(track, plan, DEMANDED_ACCURACY).required === null ? 'ceiling' : 'iterations'

/** The team's plan as it would read with one common mistake. */
const mistaken = (plan: Plan, source: ProofSource): Plan => {
  switch (source) {
    case 'plan':
      return plan
    case 'heavy':
      return { ...plan, shrinkDecades: 0 }
    case 'single':
      return { ...plan, changesPerRelease: 1 }
    case 'ungated':
      return { ...plan, gates: [] }
    case 'bare':
      return { ...plan, automation: BARE_AUTOMATION }
    case 'unverified':
      return { ...plan, verification: 0 }
  }
}

const termValue = (track: Track, plan: Plan, term: ProofTerm): number | null => {
  const terms = proofTerms(track, plan, DEMANDED_ACCURACY)
  switch (term) {
    case 'gap':
      return terms.gapTerm
    case 'noise':
      return terms.noiseTerm
    case 'gain':
      return terms.gain
    case 'lost':
      return terms.lostHours
    case 'cycle':
      return terms.cycleHours
    case 'ceiling':
      return terms.ceiling
  }
}

export type ProofOption = { readonly source: ProofSource; readonly value: number }

/** Two values that look the same to three digits are the same to a reader. */
const looksSame = (a: number, b: number): boolean => a.toPrecision(3) === b.toPrecision(3)

const optionsOf = (track: Track, plan: Plan, term: ProofTerm): readonly ProofOption[] => {
  const options: ProofOption[] = []
  for (const source of PROOF_SOURCES) {
    const value = termValue(track, mistaken(plan, source), term)
    if (value !== null && !options.some((other) => looksSame(other.value, value))) options.push({ source, value })
  }
  return options.toSorted((a, b) => a.value - b.value)
}

/** The values a team can pick for each term, smallest first: its own, and those of common mistakes beside it. */
export const proofOptions = (track: Track, plan: Plan): Readonly<Record<ProofTerm, readonly ProofOption[]>> => {
  const [gap, noise, gain, lost, cycle, ceiling] = PROOF_TERMS.map((term) => optionsOf(track, plan, term))
  return {
    gap: gap ?? [],
    noise: noise ?? [],
    gain: gain ?? [],
    lost: lost ?? [],
    cycle: cycle ?? [],
    ceiling: ceiling ?? [],
  }
}

/** Terms of the proof that are not the plan's own, in the order of the formula. */
export const wrongTerms = (proof: Proof): readonly ProofTerm[] =>
  TERMS_OF[proof.conclusion].filter((term) => proof.picks[term] !== 'plan')

/** Share of the proof that is right, 0 to 1: the conclusion counts like one more term, and without it nothing holds. */
export const proofShare = (track: Track, plan: Plan, proof: Proof): number => {
  if (proof.conclusion !== rightConclusion(track, plan)) return 0
  const terms = TERMS_OF[proof.conclusion].length
  return (terms - wrongTerms(proof).length + 1) / (terms + 1)
}
