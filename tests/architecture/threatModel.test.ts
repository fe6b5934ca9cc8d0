import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rulesIn } from './readRules.ts'

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')

/** The last cell of every row of the table, under the heading and the rule below it. */
const rulesOfThreats = read('docs/threat-model.md')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map(
    (row) =>
      row
        .split('|')
        .at(-2)
        ?.match(/[A-Z]+\d+/g) ?? [],
  )

it('[SAF15] every threat of the threat model names rules that exist', () => {
  const rules = rulesIn(read('RULES.md')).map(({ id }) => id)
  expect(rulesOfThreats.length).toBeGreaterThan(15)
  expect(rulesOfThreats.every((named) => named.length > 0)).toBe(true)
  expect(rulesOfThreats.flat().filter((id) => !rules.includes(id))).toEqual([])
})
