import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { idsIn, type Rule, testedRules, titlesIn } from './readRules.ts'
import { LAST_NUMBERS, RETIRED } from './ruleNumbers.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const DOCUMENTS = ['', 'docs'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)

type Numbers = {
  readonly last: Readonly<Record<string, number>>
  readonly retired: Readonly<Record<string, readonly number[]>>
}

/** Ids that are neither tested nor retired, or both, or beyond the last one given. */
const misnumbered = (titles: readonly Rule[], { last, retired }: Numbers): string[] => {
  const tested = new Set(titles.map(({ id }) => id))
  const gone = new Set(Object.entries(retired).flatMap(([area, numbers]) => numbers.map((number) => area + number)))
  const given = new Set(
    Object.entries(last).flatMap(([area, count]) => Array.from({ length: count }, (_, index) => `${area}${index + 1}`)),
  )
  return [
    ...[...given].filter((id) => tested.has(id) === gone.has(id)),
    ...[...tested.union(gone)].filter((id) => !given.has(id)),
  ]
}

/** Titles that contradict an earlier title with the same id. Text after a colon only distinguishes cases. */
const conflicting = (titles: readonly Rule[]): string[] => {
  const rule = ({ sentence }: Rule): string | undefined => sentence.split(': ')[0]
  return titles
    .filter((title) => rule(title) !== rule(titles.find(({ id }) => id === title.id) ?? title))
    .map(({ id, sentence }) => `${id} ${sentence}`)
}

const untested = (text: string, titles: readonly Rule[]): string[] =>
  idsIn(text).filter((named) => !titles.some(({ id }) => id === named))

describe('the rules', () => {
  const titles = testedRules()

  it('have a test each, or a number that is retired', () => {
    expect(misnumbered(titles, { last: LAST_NUMBERS, retired: RETIRED })).toEqual([])
  })
  it('do not share an id', () => {
    expect(conflicting(titles)).toEqual([])
  })
  it('appear in RULES.md at most once', () => {
    const written = [...read('RULES.md').matchAll(/^- \*\*(\w+)\*\* /gm)].map(([, id]) => id)
    expect(written.length).toBeGreaterThan(100)
    expect(written.filter((id, index) => written.indexOf(id) !== index)).toEqual([])
  })
  it.each(DOCUMENTS)('named in %s have a test each', (file) => {
    expect(untested(read(file), titles)).toEqual([])
  })
})

describe('the check', () => {
  it.each([
    `it('[FIL2] nobody waits', () => {`,
    `it("[FIL2] nobody waits", () => {`,
    `it.each(cases)(\n  '[FIL2] nobody waits',\n`,
    'it(`[FIL2] nobody waits`, () => {',
  ])('reads the title in %s', (source) => {
    expect(titlesIn(source)).toEqual([{ id: 'FIL2', sentence: 'nobody waits' }])
  })
  it('reads a title that contains a quote, and none from a comment or a name', () => {
    expect(titlesIn(`it('[FIL2] a team\\'s levers', f)`)).toEqual([{ id: 'FIL2', sentence: "a team's levers" }])
    expect(titlesIn(`// [FIL2] nobody waits\nconst list = words['FIL2']`)).toEqual([])
  })

  const titles = titlesIn(`it('[FIL1] a student alone files at once', f); it('[FIL3] nobody waits', f)`)
  it.each([
    ['a rule that lost its test', { FIL: 4 }, { FIL: [2] }, ['FIL4']],
    ['a retired number that is used again', { FIL: 3 }, { FIL: [2, 3] }, ['FIL3']],
    ['a number that was not recorded as given', { FIL: 2 }, { FIL: [2] }, ['FIL3']],
    ['a retired number that was never given', { FIL: 3 }, { FIL: [2, 9] }, ['FIL9']],
    ['nothing where all is right', { FIL: 3 }, { FIL: [2] }, []],
  ])('finds %s', (_, last, retired, found) => {
    expect(misnumbered(titles, { last, retired })).toEqual(found)
  })
  it('tells two rules with one id from two cases of one rule', () => {
    const again = (title: string) => conflicting([...titles, ...titlesIn(`it('${title}', f)`)])
    expect(again('[FIL3] nobody waits: %s')).toEqual([])
    expect(again('[FIL3] everybody waits')).toEqual(['FIL3 everybody waits'])
  })
  it('finds a document that names a rule without a test', () => {
    expect(untested('- **FIL1** Alone.\n- **FIL9** Together, see FIL3 and week 26.', titles)).toEqual(['FIL9'])
  })
})
