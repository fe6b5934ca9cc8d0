import type { Language } from '../content/language.ts'
import { type PointsLine, WORTH } from '../sim/match/points.ts'
import { homework as english } from '../text/en/homework.ts'
import { homework as spanish } from '../text/es/homework.ts'
import { type Column, type Sheet, sheetOf } from '../views/sheets/sheet.ts'
import type { AnswerTime } from './answerTimes.ts'
import { findCopies, type Resemblance } from './copies.ts'
import type { Graded, Problem, Report } from './gradeHomework.ts'

const TEXTS: Readonly<Record<Language, typeof english>> = { en: english, es: spanish }

/** Why a file has no grade, in a sentence. */
export const problemText = (problem: Problem, language: Language): string => {
  const { problems } = TEXTS[language]
  switch (problem.problem) {
    case 'otherOption':
      return problems.otherOption(problem.option)
    case 'wrongLine':
    case 'foreignCommand':
    case 'otherBots':
      // The first line of the file is its header.
      return problems[problem.problem](problem.line + 1)
    default:
      return problems[problem.problem]
  }
}

/** A file as a row of the gradebook, with the others that resemble it. */
export type Row = { readonly report: Report; readonly grade: Graded | null; readonly like: Resemblance }

const LINES = Object.keys(WORTH) as readonly PointsLine[]
const TENTH = 1

const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/** How many answers came too fast. */
export const tooFast = ({ answers }: Graded): number => answers.filter(({ isTooFast }) => isTooFast).length

const gradeColumns = (language: Language): readonly Column<Row>[] => {
  const { sheet, lines } = TEXTS[language]
  return [
    { head: sheet.id, about: sheet.idAbout, width: 24, cell: ({ report }) => report.id },
    {
      head: sheet.points,
      about: sheet.pointsAbout,
      decimals: TENTH,
      cell: ({ grade }) => grade?.points.total ?? null,
    },
    ...[1, 2, 3].map(
      (part): Column<Row> => ({
        head: sheet.part(part),
        about: sheet.partAbout(part),
        decimals: TENTH,
        cell: ({ grade }) => grade?.points.parts[part - 1] ?? null,
      }),
    ),
    {
      head: sheet.status,
      about: sheet.statusAbout,
      width: 50,
      cell: ({ report }) => ('refused' in report ? problemText(report.refused, language) : sheet.graded),
    },
    {
      head: sheet.sameJournal,
      about: sheet.sameJournalAbout,
      width: 30,
      cell: ({ like }) => like.journal.join(', ') || null,
    },
    {
      head: sheet.sameSentence,
      about: sheet.sameSentenceAbout,
      width: 30,
      cell: ({ like }) => like.sentence.join(', ') || null,
    },
    { head: sheet.sameId, about: sheet.sameIdAbout, width: 30, cell: ({ like }) => like.id.join(', ') || null },
    { head: sheet.tooFast, about: sheet.tooFastAbout, cell: ({ grade }) => grade && tooFast(grade) },
    {
      head: sheet.median,
      about: sheet.medianAbout,
      decimals: TENTH,
      cell: ({ grade }) => grade && median(grade.answers.map(({ seconds }) => seconds)),
    },
    { head: sheet.answers, about: sheet.answersAbout, cell: ({ grade }) => grade?.answers.length ?? null },
    { head: sheet.track, about: sheet.trackAbout, width: 12, cell: ({ grade }) => grade?.track ?? null },
    {
      head: sheet.field,
      about: sheet.fieldAbout,
      decimals: TENTH,
      cell: ({ grade }) => grade?.fieldAccuracy ?? null,
    },
    ...LINES.map(
      (line): Column<Row> => ({
        head: sheet.line(lines[line], WORTH[line]),
        about: sheet.lineAbout,
        decimals: TENTH,
        cell: ({ grade }) => grade?.points[line] ?? null,
      }),
    ),
    { head: sheet.file, about: sheet.fileAbout, width: 40, cell: ({ report }) => report.file },
    { head: sheet.hash, about: sheet.hashAbout, width: 20, cell: ({ grade }) => grade?.stateHash ?? null },
  ]
}

type AnswerRow = { readonly report: Report; readonly answer: AnswerTime }

const answerColumns = (language: Language): readonly Column<AnswerRow>[] => {
  const { sheet } = TEXTS[language]
  return [
    { head: sheet.id, about: sheet.idAbout, width: 24, cell: ({ report }) => report.id },
    { head: sheet.phase, about: sheet.phaseAbout, width: 18, cell: ({ answer }) => answer.phase },
    { head: sheet.answer, about: sheet.answerAbout, width: 18, cell: ({ answer }) => answer.type },
    { head: sheet.seconds, about: sheet.secondsAbout, decimals: TENTH, cell: ({ answer }) => answer.seconds },
    { head: sheet.paused, about: sheet.pausedAbout, decimals: TENTH, cell: ({ answer }) => answer.paused },
    { head: sheet.isTooFast, about: sheet.isTooFastAbout, cell: ({ answer }) => answer.isTooFast },
    { head: sheet.lineNumber, about: sheet.lineNumberAbout, cell: ({ answer }) => answer.line + 1 },
    { head: sheet.file, about: sheet.fileAbout, width: 40, cell: ({ report }) => report.file },
  ]
}

const byId = (a: Report, b: Report): number =>
  (a.id ?? '').localeCompare(b.id ?? '', 'en') || (a.file < b.file ? -1 : 1)

/** The files as the gradebook lists them. */
export const gradeRows = (reports: readonly Report[]): readonly Row[] => {
  const copies = findCopies(reports)
  return [...reports].sort(byId).flatMap((report): readonly Row[] => {
    const like = copies.get(report)
    return like ? [{ report, like, grade: 'grade' in report ? report.grade : null }] : []
  })
}

/** The gradebook of an assignment, one row a file, then every answer with the time it took. */
export const homeworkSheets = (reports: readonly Report[], language: Language = 'en'): readonly [Sheet, Sheet] => {
  const { sheet } = TEXTS[language]
  const rows = gradeRows(reports)
  const answers = rows.flatMap(({ report, grade }) => grade?.answers.map((answer) => ({ report, answer })) ?? [])
  return [
    sheetOf(sheet.gradebook, sheet.gradebookAbout, gradeColumns(language), rows),
    sheetOf(sheet.answersSheet, sheet.answersSheetAbout, answerColumns(language), answers),
  ]
}
