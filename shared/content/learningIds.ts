/** The questions about what the lesson teaches: the same idea before and after the game, in two forms. */
export const QUESTION_IDS = ['tax', 'pace', 'noise', 'late', 'ceiling', 'transfer'] as const
export type QuestionId = (typeof QUESTION_IDS)[number]
export const OPTION_IDS = ['a', 'b', 'c', 'd'] as const
export type OptionId = (typeof OPTION_IDS)[number]

/** The right option of each question, in both of its forms. */
export const RIGHT_OPTIONS: Readonly<Record<QuestionId, OptionId>> = {
  tax: 'c',
  pace: 'b',
  noise: 'd',
  late: 'a',
  ceiling: 'b',
  transfer: 'c',
}

export const FORMS = ['before', 'after'] as const
export type FormId = (typeof FORMS)[number]

/** What a student answered, each form by question; a question that was not answered is left out. */
export type LearningAnswers = Readonly<Record<FormId, Readonly<Partial<Record<QuestionId, OptionId>>>>>

export const NO_LEARNING: LearningAnswers = { before: {}, after: {} }
