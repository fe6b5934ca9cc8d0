import type { Track } from '../../../shared/content/tracks.ts'
import type { ProofSource, ProofTerm } from '../../../shared/sim/match/matchState.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { accuracyText, hoursText, modelSizeText, termText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'

/** A value of a term with its unit, to three digits. */
export const termValueText = (term: ProofTerm, value: number): string => {
  switch (term) {
    case 'ceiling':
      return accuracyText(value, 2)
    case 'lost':
      return hoursText(value, 0)
    case 'cycle':
      return `${termText(value)}\u00a0h`
    default:
      return termText(value)
  }
}

const automatedText = ({ automation }: Plan): string => {
  const stages = automation.filter((level) => level > 0).length
  const text = words().play.review
  return stages === 0 ? text.byHand : text.automated(words().terms.stagesCounted(stages))
}

const gatesText = ({ gates }: Plan): string =>
  !gates || gates.length === 0 ? words().play.review.noGates : words().play.review.gates(gates.join(', '))

/** Describes the source of a value by what the term depends on, in the same words for right and wrong ones. */
export const optionLabel = (track: Track, plan: Plan, term: ProofTerm, source: ProofSource): string => {
  const text = words().play.review
  const size = modelSizeText(track, source === 'heavy' ? 0 : plan.shrinkDecades)
  const release = text.aRelease(source === 'single' ? 1 : plan.changesPerRelease)
  const verified = text.verified(source === 'unverified' ? 0 : plan.verification)
  const automated = source === 'bare' ? text.byHand : automatedText(plan)
  const gates = source === 'ungated' ? text.noGates : gatesText(plan)
  switch (term) {
    case 'gap':
    case 'ceiling':
      return size
    case 'noise':
      return `${size}, ${release}, ${verified}`
    case 'gain':
      return `${size}, ${automated}`
    case 'lost':
      return gates
    case 'cycle':
      return `${size}, ${release}, ${verified}, ${automated}`
  }
}
