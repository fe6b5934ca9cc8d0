import type { ArenaPhase } from '../../../sim/match/matchState.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, counted } = numbersIn('en')

/** Sentences of students on the projector, and what the CFO makes of them. */
export const argued = {
  best: 'The best arguments',
  bestOne: 'The best argument',
  some: 'Arguments from the class',
  count: (votes: number, sentences: number) =>
    `${counted(votes, { one: 'vote', other: 'votes' })}, ${counted(sentences, { one: 'sentence', other: 'sentences' })}`,
  quoted: (text: string) => `\u201c${text}\u201d`,
  won: (won: number, of: number) => `won ${won} of ${of} ${of === 1 ? 'pair' : 'pairs'}`,
  notCompared: 'not compared yet',
  proves: 'proves the case',
  provesNothing: 'only sounds good',
  cfo: 'The CFO',
  /** Shown in bold before what the CFO says. */
  cfoColon: 'The CFO:',
  cfoSays: (line: string) => `The CFO: \u201c${line}\u201d`,
  wanted: 'wanted the better first day',
  dayOne: (rival: number, own: number) => `${accuracy(rival, 0)} > ${accuracy(own, 0)} on day one`,
  asked: 'The question',
  questions: {
    auditReveal: 'Training was automated, but the cycle hardly fell. Why?',
    frontierReveal: 'Why should the CFO buy the model that learns faster?',
    podium: 'Why is your pace worth its risk?',
  } satisfies Record<ArenaPhase, string>,
}
