import type { Report } from './gradeHomework.ts'

/** Sentences shorter than this may well be equal by chance, in letters and digits. */
const LEAST_LETTERS = 12

/** How files resemble one another; each list names the other files. */
export type Resemblance = {
  /** The same answers at the same moments. */
  readonly journal: readonly string[]
  /** A sentence in the same words. */
  readonly sentence: readonly string[]
  /** The same ID. */
  readonly id: readonly string[]
}

const letters = (sentence: string): string =>
  sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const marksOf = (report: Report): { readonly [K in keyof Resemblance]: readonly string[] } => {
  const id = report.id === null ? [] : [report.id.toLowerCase()]
  if (!('grade' in report)) return { journal: [], sentence: [], id }
  const { doings, keyHash, sentences } = report.grade
  return {
    journal: [`did ${doings}`, `key ${keyHash}`],
    sentence: sentences.map(letters).filter((text) => text.length >= LEAST_LETTERS),
    id,
  }
}

/** Finds, for each file, the others that resemble it. */
export const findCopies = (reports: readonly Report[]): ReadonlyMap<Report, Resemblance> => {
  const marks = reports.map(marksOf)
  const others = (index: number, kind: keyof Resemblance): readonly string[] =>
    reports
      .filter((_, other) => other !== index && marks[other]?.[kind].some((mark) => marks[index]?.[kind].includes(mark)))
      .map(({ file }) => file)
  return new Map(
    reports.map((report, index) => [
      report,
      { journal: others(index, 'journal'), sentence: others(index, 'sentence'), id: others(index, 'id') },
    ]),
  )
}
