import { DEMANDED_ACCURACY } from './constants.ts'
import { figure, percentage, tenths } from './figure.ts'
import { filled } from './filled.ts'
import { type Language, type Text, textIn } from './language.ts'
import type { PM_SOURCES, PmLines, PmSentence } from './pmLines.ts'
import type { PROOF_TERMS } from './proof.ts'

type PmTerm = (typeof PROOF_TERMS)[number]

/** How the PM judges an offer. */
export type PmVerdict =
  | { readonly type: 'wrongTerm'; readonly term: PmTerm }
  | { readonly type: 'wrongConclusion' }
  | { readonly type: 'couldAskMore'; readonly target: number }
  | { readonly type: 'impossible' }
  | { readonly type: 'accepted' }

/** The numbers of an offer that the PM talks about. */
export type PmContext = {
  /** The field accuracy that the team offers, and the one its plan is projected to reach. */
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
  /** What the team put into the wrong term; null when no term is wrong. */
  readonly picked: { readonly source: string; readonly value: number | null } | null
  /** What the team concluded. */
  readonly conclusion: string
}

const filledIn = (text: Text, language: Language, values: Readonly<Record<string, string>>): string =>
  filled(textIn(text, language), values)

const sourceOf = (lines: PmLines, source: string): Text =>
  lines.sources[(source in lines.sources ? source : 'other') as (typeof PM_SOURCES)[number]]

const NO_NUMBER: Readonly<Record<Language, string>> = { en: '“No number”', es: '«Ningún número»' }

/** Where a wrong value belongs, and what the plan says instead. */
const belongs = (lines: PmLines, source: string, { plan }: PmContext, language: Language): string =>
  filledIn(sourceOf(lines, source), language, {
    smaller: figure(10 ** plan.shrinkDecades, 1, language),
    changes: figure(plan.changesPerRelease, 0, language),
    gates: figure(plan.gates?.length ?? 0, 0, language),
    automated: figure(plan.automation.filter((level) => level > 0).length, 0, language),
    depth: percentage(plan.verification * 100, 0, language),
  })

const wrongTerm = (lines: PmLines, name: PmTerm, context: PmContext, language: Language): string => {
  const { picked } = context
  const term = textIn(lines.terms[name], language)
  if (!picked) return filledIn(lines.termMissing, language, { term })
  const digits = picked.value === null ? NO_NUMBER[language] : figure(Number(picked.value.toPrecision(3)), 6, language)
  const source = belongs(lines, picked.source, context, language)
  return filledIn(lines.termWrong, language, { term, value: digits, source })
}

/** The PM's answer in one or two sentences about the team's own numbers. */
export const pmLine = (lines: PmLines, answer: PmVerdict, context: PmContext, language: Language): string => {
  const say = (sentence: PmSentence, asked = 0): string =>
    filledIn(lines[sentence], language, {
      target: tenths(context.target, language),
      reach: tenths(context.reach, language),
      ceiling: figure(context.ceiling, 2, language),
      asked: tenths(asked, language),
    })
  switch (answer.type) {
    case 'wrongTerm':
      return wrongTerm(lines, answer.term, context, language)
    case 'wrongConclusion':
      if (context.conclusion === 'reachable') return say('notReachable')
      return say(context.ceiling > DEMANDED_ACCURACY ? 'fitsUnder' : 'endsBelow')
    case 'couldAskMore':
      return say('couldAskMore', answer.target)
    case 'impossible':
    case 'accepted':
      return say(answer.type)
  }
}

/** What the PM says after the last round without agreement. */
export const pmHeldLine = (lines: PmLines, target: number, language: Language): string =>
  filledIn(lines.held, language, { target: figure(target, 1, language) })
