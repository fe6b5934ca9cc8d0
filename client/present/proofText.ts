import { modelSizeLabel } from '../../shared/content/modelSize.ts'
import type { Track } from '../../shared/content/tracks.ts'
import type { Conclusion, ProofSource, ProofTerm } from '../../shared/sim/match/matchState.ts'
import type { Plan } from '../../shared/sim/plan.ts'
import { words } from '../text/words.ts'
import { fixed, percentText, termText } from './numbers.ts'

/** A term of the argument: its name in the formula, what it is, and the unit of its value. */
export const TERM_TEXT: Readonly<
  Record<ProofTerm, { readonly name: string; readonly meaning: string; readonly unit: string }>
> = {
  gap: { name: 'gap', meaning: 'Gap = ln(gap to the ceiling at the start ÷ the gap left at 99 %)', unit: '' },
  noise: { name: 'noise', meaning: 'Noise = noise² ÷ 2 × (1 ÷ gap left² − 1 ÷ gap at the start²)', unit: '' },
  gain: { name: 'gain', meaning: 'Gain = the share of the gap one iteration closes', unit: '' },
  lost: { name: 'lost', meaning: 'Lost = hours that gates and late constraints take', unit: ' h' },
  cycle: { name: 'cycle', meaning: 'Cycle = hours one iteration takes', unit: ' h' },
  ceiling: { name: 'ceiling', meaning: 'Ceiling = what no number of iterations passes at this size', unit: ' %' },
}

export const CONCLUSION_TEXT: Readonly<Record<Conclusion, string>> = {
  iterations: 'Too many iterations',
  ceiling: 'The ceiling is in the way',
}

/** A value of a term with its unit, three digits. */
export const termValueText = (term: ProofTerm, value: number): string =>
  term === 'ceiling'
    ? `${fixed(value, 2)} %`
    : term === 'lost'
      ? `${fixed(value, 0)} h`
      : `${termText(value)}${TERM_TEXT[term].unit}`

const automatedText = ({ automation }: Plan): string => {
  const stages = automation.filter((level) => level > 0).length
  return stages === 0 ? 'by hand' : `${words().terms.stagesCounted(stages)} automated`
}

const gatesText = ({ gates }: Plan): string => (!gates || gates.length === 0 ? 'no gates' : `gates ${gates.join(', ')}`)

/** What a value was read from: only what the term depends on, the same words for the right one and the mistakes. */
export const optionLabel = (track: Track, plan: Plan, term: ProofTerm, source: ProofSource): string => {
  const size = modelSizeLabel(track, source === 'heavy' ? 0 : plan.shrinkDecades)
  const release = `${source === 'single' ? 1 : plan.changesPerRelease} a release`
  const verified = `${percentText(source === 'unverified' ? 0 : plan.verification)} verified`
  const automated = source === 'bare' ? 'by hand' : automatedText(plan)
  const gates = source === 'ungated' ? 'no gates' : gatesText(plan)
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
