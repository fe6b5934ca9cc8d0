import { counted, figure, tenths } from './figure.ts'

/** The product manager's first word in the design review. */
export const PM_OPENING = '99 % or bust. The rival says 99, so we say 99.'

/** What the PM answers to an offer. */
export type PmVerdict =
  | { readonly type: 'wrongTerm'; readonly term: keyof typeof TERM_NAMES }
  | { readonly type: 'wrongConclusion' }
  | { readonly type: 'couldAskMore'; readonly target: number }
  | { readonly type: 'impossible' }
  | { readonly type: 'accepted' }

/** The numbers of an offer that the PM talks about. */
export type PmContext = {
  /** Field accuracy the team offers, and the one its plan is projected to reach. */
  readonly target: number
  readonly reach: number
  readonly ceiling: number
  readonly plan: {
    readonly shrinkDecades: number
    readonly changesPerRelease: number
    readonly verification: number
    readonly automation: readonly number[]
    readonly gates: readonly number[] | null
  }
  /** What the team put into the term that is wrong; null where no term is. */
  readonly picked: { readonly source: string; readonly value: number } | null
}

const TERM_NAMES = {
  gap: 'gap',
  noise: 'noise',
  gain: 'gain',
  lost: 'lost time',
  cycle: 'cycle time',
  ceiling: 'ceiling',
} as const

const TERM_UNITS: Readonly<Record<keyof typeof TERM_NAMES, string>> = {
  gap: '',
  noise: '',
  gain: '',
  lost: ' h',
  cycle: ' h',
  ceiling: ' %',
}

const threeDigits = (value: number): string => figure(Number(value.toPrecision(3)), 6)

/** What a value was read from, and what the plan says instead. */
const reason = (source: string, { plan }: PmContext): string => {
  switch (source) {
    case 'heavy':
      return `is for the full-size model. Yours is ${figure(10 ** plan.shrinkDecades)}x smaller.`
    case 'single':
      return `is for 1 change a release. You ship ${figure(plan.changesPerRelease, 0)} in each.`
    case 'ungated':
      return `is for no gates. You open ${figure(plan.gates?.length ?? 0, 0)}.`
    case 'bare':
      return `is for a pipeline run by hand. You automate ${counted(plan.automation.filter((level) => level > 0).length, 'stage')}.`
    case 'unverified':
      return `is for no verification. Yours is ${figure(plan.verification, 2)} deep.`
    default:
      return 'belongs to another plan than yours.'
  }
}

const wrongTerm = (term: keyof typeof TERM_NAMES, context: PmContext): string => {
  const { picked } = context
  if (!picked) return `Your ${TERM_NAMES[term]} is missing. I can wait. Briefly.`
  const value = `${threeDigits(picked.value)}${TERM_UNITS[term]}`
  return `Your ${TERM_NAMES[term]} is wrong. ${value} ${reason(picked.source, context)}`
}

const wrongConclusion = ({ ceiling }: PmContext): string =>
  ceiling > 99
    ? `Your ceiling is ${figure(ceiling, 2)} %. 99 fits under it. Count the iterations it takes.`
    : `You count the steps to 99 on a ladder that ends at ${figure(ceiling, 2)} %. Look up.`

/** The PM's answer in one or two sentences, about the team's own numbers. */
export const pmLine = (answer: PmVerdict, context: PmContext): string => {
  const { target, reach } = context
  switch (answer.type) {
    case 'wrongTerm':
      return wrongTerm(answer.term, context)
    case 'wrongConclusion':
      return wrongConclusion(context)
    case 'couldAskMore':
      return `${tenths(target)} %? Your own plot climbs to ${tenths(reach)}. I heard ${tenths(answer.target)}.`
    case 'impossible':
      return `${tenths(target)} %? Your own plot stops at ${tenths(reach)}. If we are dreaming: 99 % or bust.`
    case 'accepted':
      return `${tenths(target)} % at week 26, and 99 is out of reach. Agreed. I will say it was my idea.`
  }
}

/** After the last round without agreement. */
export const pmHeldLine = (target: number): string => `No agreement. ${figure(target)} % it is: the slides are printed.`
