import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSources } from './readImports.ts'
import { likeness, type Rule, rulesIn, titlesIn } from './readRules.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** Below this a title and its rule say different things. */
const SAME_SENTENCE = 0.75

const twice = (rules: readonly Rule[]): string[] =>
  rules.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)

const without = (rules: readonly Rule[], others: readonly Rule[]): string[] =>
  rules.filter(({ id }) => !others.some((other) => other.id === id)).map(({ id, sentence }) => `${id} ${sentence}`)

const differing = (titles: readonly Rule[], rules: readonly Rule[]): string[] =>
  titles.flatMap(({ id, sentence }) => {
    const rule = rules.find((one) => one.id === id)
    return rule && likeness(rule.sentence, sentence) < SAME_SENTENCE
      ? [`${id}: "${sentence}" is tested, "${rule.sentence}" is written`]
      : []
  })

describe('the rules', () => {
  const rules = rulesIn(read('RULES.md'))
  const titles = listSources('tests')
    .filter((file) => (file.includes('.test.') || file.endsWith('Contract.ts')) && !file.endsWith('rules.test.ts'))
    .flatMap((file) => titlesIn(read(file)))

  it('are many, each with a number of its own', () => {
    expect(rules.length).toBeGreaterThan(50)
    expect(twice(rules)).toEqual([])
  })
  it('have a test each', () => {
    expect(without(rules, titles)).toEqual([])
  })
  it('are all written down', () => {
    expect(without(titles, rules)).toEqual([])
  })
  it('say what their tests say', () => {
    expect(differing(titles, rules)).toEqual([])
  })
})

describe('the check', () => {
  const markdown = [
    '## A title',
    '- **ABC1** A lock earns 4.7 points. It is a mean.',
    '- **ABC2** Nobody waits',
    'See ABC3.',
  ].join('\n')
  const rules = rulesIn(markdown)

  it('reads the first sentence of a rule', () => {
    expect(rules).toEqual([
      { id: 'ABC1', sentence: 'A lock earns 4.7 points' },
      { id: 'ABC2', sentence: 'Nobody waits' },
    ])
  })
  it.each([
    `it('[ABC2] nobody waits', () => {`,
    `it("[ABC2] nobody waits", () => {`,
    `it.each(cases)(\n  '[ABC2] nobody waits',\n`,
    'it(`[ABC2] nobody waits`, () => {',
  ])('reads the title in %s', (source) => {
    expect(titlesIn(source)).toEqual([{ id: 'ABC2', sentence: 'nobody waits' }])
  })
  it('reads a title with a quote in it, and none from a comment or a name', () => {
    expect(titlesIn(`it('[ABC2] a team\\'s bench', f)`)).toEqual([{ id: 'ABC2', sentence: "a team's bench" }])
    expect(titlesIn(`// [ABC2] nobody waits\nconst list = words['ABC2']`)).toEqual([])
  })
  it('misses a rule without a test and a test without a rule', () => {
    const titles = titlesIn(`it('[ABC1] a lock earns 4.7 points', f); it('[ABC9] somebody waits', f)`)
    expect(without(rules, titles)).toEqual(['ABC2 Nobody waits'])
    expect(without(titles, rules)).toEqual(['ABC9 somebody waits'])
  })
  it('tells another sentence from the same one in other letters or with values filled in', () => {
    expect(differing(titlesIn(`it('[ABC1] a lock earns %d points', f)`), rules)).toEqual([])
    expect(differing(titlesIn(`it('[ABC1] the door is locked', f)`), rules)).toHaveLength(1)
  })
  it('finds a number given twice', () => {
    expect(twice(rulesIn('- **ABC1** One.\n- **ABC1** Two.'))).toEqual(['ABC1'])
  })
})
