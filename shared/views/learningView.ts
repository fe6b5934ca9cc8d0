import { type FormId, type LearningAnswers, QUESTION_IDS, RIGHT_OPTIONS } from '../content/learningIds.ts'
import type { MatchState } from '../sim/match/matchState.ts'
import { classGain, type Estimate, meanGain, type Pair } from './learningGain.ts'

/** What the class learned, by those who answered every question both before and after. */
export type LearningView = {
  /** Students who have answered every question before the game, and after it. */
  readonly before: number
  readonly after: number
  /** Those who did both, on whom everything below rests. */
  readonly both: number
  /** Mean share of right answers; null where nobody did both. */
  readonly shareBefore: number | null
  readonly shareAfter: number | null
  readonly classGain: Estimate | null
  readonly meanGain: Estimate | null
}

/** How many questions of a form were answered right; null unless all were answered. */
const rightAnswers = (answers: LearningAnswers, form: FormId): number | null => {
  const given = QUESTION_IDS.map((id) => answers[form][id])
  if (given.includes(undefined)) return null
  return QUESTION_IDS.filter((id) => answers[form][id] === RIGHT_OPTIONS[id]).length
}

/** A student's shares of right answers; null unless they answered everything, before and after. */
export const pairOf = (answers: LearningAnswers | undefined): Pair | null => {
  if (!answers) return null
  const [before, after] = [rightAnswers(answers, 'before'), rightAnswers(answers, 'after')]
  return before === null || after === null
    ? null
    : { before: before / QUESTION_IDS.length, after: after / QUESTION_IDS.length }
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((all, value) => all + value, 0) / values.length

export const learningViewOf = ({ seats }: Pick<MatchState, 'seats'>): LearningView => {
  const answers = seats.flatMap(({ learning }) => learning ?? [])
  const pairs = answers.flatMap((one) => pairOf(one) ?? [])
  return {
    before: answers.filter((one) => rightAnswers(one, 'before') !== null).length,
    after: answers.filter((one) => rightAnswers(one, 'after') !== null).length,
    both: pairs.length,
    shareBefore: meanOf(pairs.map((pair) => pair.before)),
    shareAfter: meanOf(pairs.map((pair) => pair.after)),
    classGain: classGain(pairs),
    meanGain: meanGain(pairs),
  }
}
