import { DEMANDED_ACCURACY } from '../../content/constants.ts'
import { PROOF_TERMS, TERM_MISREADINGS } from '../../content/proof.ts'
import type { Track } from '../../content/tracks.ts'
import { discoveredAt } from '../constraints.ts'
import { BARE_AUTOMATION, type Plan } from '../plan.ts'
import { proofTerms } from '../proof.ts'
import type { Conclusion, Proof, ProofSource, ProofTerm } from './matchState.ts'

const termsOf = (track: Track, plan: Plan) => proofTerms(track, plan, DEMANDED_ACCURACY)

/** The conclusion that holds for a plan: 99% is never within reach. */
export const rightConclusion = (track: Track, plan: Plan): Conclusion =>
  termsOf(track, plan).required === null ? 'ceiling' : 'calendar'

/** Hours lost as somebody counts them who takes a constraint found at stage N to cost N times its base. */
const linearLoss = (track: Track, plan: Plan): number =>
  discoveredAt(track, plan.gates).reduce((hours, stage) => hours + stage * track.model.constraintBaseHours, 0) +
  (plan.gates?.length ?? 0) * track.model.gateHours

/** The plan as it reads with one lever left out of account; the plan itself where the mistake lies elsewhere. */
const misread = (plan: Plan, source: ProofSource, earlier: Plan): Plan => {
  switch (source) {
    case 'heavy':
      return { ...plan, shrinkDecades: 0 }
    case 'single':
      return { ...plan, changesPerRelease: 1 }
    case 'ungated':
      return { ...plan, gates: [] }
    case 'unlost':
      return { ...plan, gates: null }
    case 'bare':
      return { ...plan, automation: BARE_AUTOMATION }
    case 'unverified':
      return { ...plan, verification: 0 }
    case 'earlier':
      return earlier
    default:
      return plan
  }
}

/** A term's value as one source gives it; null is "no number", where the ceiling is not above 99. */
const termValue = (track: Track, plan: Plan, term: ProofTerm, source: ProofSource, earlier: Plan): number | null => {
  if (source === 'linear') return linearLoss(track, plan)
  const terms = termsOf(track, misread(plan, source, earlier))
  if (source === 'noiseless') return terms.gapTerm === null ? null : terms.gapTerm / terms.gain
  return term === 'lost' ? terms.lostHours : term === 'available' ? terms.available : terms.required
}

export type ProofOption = { readonly source: ProofSource; readonly value: number | null }

/** Two values that look the same to three digits are the same to a reader. */
export const looksSame = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : a.toPrecision(3) === b.toPrecision(3)

const optionsOf = (track: Track, plan: Plan, term: ProofTerm, earlier: Plan): readonly ProofOption[] => {
  const options: ProofOption[] = []
  for (const source of ['plan', ...TERM_MISREADINGS[term]] as const) {
    const value = termValue(track, plan, term, source, earlier)
    if (!options.some((other) => looksSame(other.value, value))) options.push({ source, value })
  }
  const rank = ({ value }: ProofOption): number => value ?? Number.POSITIVE_INFINITY
  return [...options].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
}

export type ProofOptions = Readonly<Record<ProofTerm, readonly ProofOption[]>>

/** The values a team can pick for each step, smallest first: its own, those of common mistakes and of the plan it ran last. */
export const proofOptions = (track: Track, plan: Plan, earlier: Plan | null): ProofOptions => {
  const [lost = [], available = [], required = []] = PROOF_TERMS.map((term) =>
    optionsOf(track, plan, term, earlier ?? plan),
  )
  return { lost, available, required }
}

/** The option that a value stands for; undefined where nothing was picked, or a value that is not offered. */
export const pickedOption = (
  options: readonly ProofOption[],
  pick: number | null | undefined,
): ProofOption | undefined => (pick === undefined ? undefined : options.find(({ value }) => looksSame(value, pick)))

/** Where each term of a proof was read. */
type ProofSources = Readonly<Partial<Record<ProofTerm, ProofSource>>>

export const sourcesOf = (options: ProofOptions, { picks }: Proof): ProofSources =>
  Object.fromEntries(
    PROOF_TERMS.flatMap((term) => {
      const picked = pickedOption(options[term], picks[term])
      return picked ? [[term, picked.source]] : []
    }),
  )

/** Terms that are not the plan's own, in the order of the steps. */
export const wrongTerms = (sources: ProofSources): readonly ProofTerm[] =>
  PROOF_TERMS.filter((term) => sources[term] !== 'plan')

/** Share of a proof that is right where its conclusion follows, 0 to 1: the conclusion counts like one more term. */
export const rightShare = (sources: ProofSources): number =>
  (PROOF_TERMS.length - wrongTerms(sources).length + 1) / (PROOF_TERMS.length + 1)
