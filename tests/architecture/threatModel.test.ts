import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { idsIn } from './readRules.ts'

it('[SAF15] every threat in the threat model names the rules that answer it', () => {
  const [, ...threats] = readFileSync(join(import.meta.dirname, '../../docs/threat-model.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
  const rules = threats.map((row) => row.split('|').at(-2) ?? '')
  expect(rules.length).toBeGreaterThan(15)
  expect(rules.filter((named) => idsIn(named).length === 0)).toEqual([])
})
