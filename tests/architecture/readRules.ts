import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listSources } from './readImports.ts'
import { LAST_NUMBERS } from './ruleNumbers.ts'

/** A rule as the title of its test states it. */
export type Rule = { readonly id: string; readonly sentence: string }

const TITLE = /(['"`])\[([A-Z]+\d+)\] ((?:\\.|(?!\1)[^\\])*)\1/g
const ID = new RegExp(`\\b(?:${Object.keys(LAST_NUMBERS).join('|')})\\d+\\b`, 'g')

/** The titles "[ID] sentence" in the source of a test. */
export const titlesIn = (source: string): Rule[] =>
  [...source.matchAll(TITLE)].map(([, , id = '', text = '']) => ({ id, sentence: text.replace(/\\(.)/g, '$1') }))

/** The ids that a document names. */
export const idsIn = (text: string): string[] => text.match(ID) ?? []

/** Every rule of the project, one entry per test. */
export const testedRules = (): Rule[] =>
  listSources('tests')
    .filter((file) => (file.includes('.test.') || file.endsWith('Contract.ts')) && !file.endsWith('rules.test.ts'))
    .flatMap((file) => titlesIn(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')))
