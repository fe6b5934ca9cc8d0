import { FORMS, type FormId, QUESTION_IDS, type QuestionId, RIGHT_OPTIONS } from '../../content/learningIds.ts'
import { LEARNING_QUESTIONS } from '../../content/learningQuestions.ts'
import { ownGain } from '../learningGain.ts'
import { pairOf } from '../learningView.ts'
import type { MatchResults, TeamResult } from '../resultsOf.ts'
import type { ScoredSeat } from '../scoredSeat.ts'
import { gradedRows } from './gradebookSheet.ts'
import { type Cell, type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = { readonly seat: ScoredSeat; readonly team: TeamResult; readonly question: QuestionId }

const cellsOf = (
  { seat, question }: Row,
  form: FormId,
): { readonly said: Cell; readonly right: Cell; readonly idea: Cell } => {
  const option = seat.learning?.[form][question]
  if (option === undefined) return { said: null, right: null, idea: null }
  const { ideas, forms } = LEARNING_QUESTIONS[question]
  return {
    said: forms[form].en.options[option],
    right: option === RIGHT_OPTIONS[question],
    idea: ideas[option] ?? null,
  }
}

const answered = (form: FormId, title: string): readonly Column<Row>[] => [
  {
    head: `Answer ${title}`,
    about: `What the student answered ${title} the game. Empty without an answer.`,
    width: 40,
    cell: (row) => cellsOf(row, form).said,
  },
  { head: `Right ${title}`, about: 'Whether it was right.', cell: (row) => cellsOf(row, form).right },
  {
    head: `Idea ${title}`,
    about: 'What whoever gives this wrong answer believes. Empty for a right one.',
    width: 40,
    cell: (row) => cellsOf(row, form).idea,
  },
]

const COLUMNS: readonly Column<Row>[] = [
  { head: 'Student', about: 'The name the student played under.', width: 24, cell: ({ seat }) => seat.name },
  ...teamColumns<Row>(),
  {
    head: 'Question asked',
    about: 'The question as it was asked before the game; after it, the same idea was asked in other words.',
    width: 60,
    cell: ({ question }) => LEARNING_QUESTIONS[question].forms.before.en.ask,
  },
  ...answered('before', 'before'),
  ...answered('after', 'after'),
  {
    head: 'Gain, of 1',
    about:
      'The student’s normalized gain over all questions: what they gained of what they could have gained. Empty unless they answered all of them both times, and where they had nothing left to gain.',
    decimals: 3,
    cell: ({ seat }) => {
      const pair = pairOf(seat.learning)
      return pair && ownGain(pair)
    },
  },
]

const hasAnswered = ({ learning }: ScoredSeat): boolean =>
  learning !== undefined && FORMS.some((form) => Object.keys(learning[form]).length > 0)

/** One row per student and question. */
export const learningSheet = (results: MatchResults): Sheet =>
  sheetOf(
    'Learning',
    'One row per student and question, where the session asks questions before and after.',
    COLUMNS,
    gradedRows(results).flatMap((row) =>
      hasAnswered(row.seat) ? QUESTION_IDS.map((question): Row => ({ ...row, question })) : [],
    ),
  )
