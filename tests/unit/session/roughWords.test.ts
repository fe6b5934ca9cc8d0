import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { roughWords } from '../../../shared/session/roughWords.ts'

const marked = (text: string): readonly string[] => roughWords(text).map(([from, to]) => text.slice(from, to))

const MARKS =
  '[ARE12] the word filter marks rough words in English and Spanish, however they are spelled, and none in the texts of the game'

it.each([
  ['Who cares about a damn first day?', ['damn']],
  ['Eso es una MIÉRDA, la verdad', ['MIÉRDA']],
  ['puuuuta madre', ['puuuuta']],
  ['f\u200bu\u200dc\u200bk this', ['f\u200bu\u200dc\u200bk']],
  ['𝐟ʃὗƈｋ', ['𝐟ʃὗƈｋ']],
  ['c0ñ0', ['c0ñ0']],
  ['\u202eshit\u202c and damn', ['shit', 'damn']],
])(`${MARKS}: %s`, (text, words) => {
  expect(marked(text).map((word) => word.replace(/[\u202a-\u202e]/g, ''))).toEqual(words)
})

it.each([
  '455 iterations to their 55, until week 11.',
  'Un año más de análisis; cumplimos el plazo del equipo negro.',
  'We assess the class (until the analysis is done).',
  'computa la disputa',
  '',
  '🏴‍☠️ 🙈',
  'اللغة العربية',
])(`${MARKS}: none in %s`, (text) => {
  expect(marked(text)).toEqual([])
})

it(`${MARKS}: every message and every text of the scenario`, () => {
  const root = join(import.meta.dirname, '../../../shared')
  const files = ['text', 'content'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
  )
  const texts = files.filter((file) => file.endsWith('.ts') && !file.endsWith('roughWords.ts'))
  expect(texts.length).toBeGreaterThan(80)
  const quoted = texts.flatMap((file) => readFileSync(file, 'utf8').match(/(['`])(?:(?!\1)[^\\\n]|\\.)+\1/g) ?? [])
  expect(quoted.flatMap(marked)).toEqual([])
})
