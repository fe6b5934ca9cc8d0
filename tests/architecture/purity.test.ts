import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSources } from './readImports.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Clocks, randomness, and anything to write to or wait for. In `shared`, time and randomness are passed in as data. */
const IMPURE =
  /\b(?:Date|performance|setTimeout|setInterval|setImmediate|queueMicrotask|fetch|crypto|globalThis|process|localStorage|navigator)\b|\bMath\.random\b|\b(?:window|document|console)\.\w/g
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g

const impureIn = (source: string): string[] => source.replace(COMMENT, '').match(IMPURE) ?? []

/** Functions whose last digits the language leaves to the engine; a square, or a power of two, is exact in all of them. */
const INEXACT =
  /\bMath\.(?:a?cosh?|a?sinh?|a?tanh?|atan2|cbrt|exp|expm1|hypot|log|log10|log1p|log2|pow)\b|(?:\b2 )?\*\* ?(?!2\b(?!\.))[^\s,)]+/g

const inexactIn = (source: string): string[] =>
  (source.replace(COMMENT, '').match(INEXACT) ?? []).filter((found) => !found.startsWith('2 '))

describe('shared', () => {
  it('uses no clock, no randomness of its own and nothing outside itself', () => {
    const files = listSources('shared')
    expect(files.length).toBeGreaterThan(50)
    expect(
      files.flatMap((file) => impureIn(readFileSync(join(ROOT, file), 'utf8')).map((word) => `${file}: ${word}`)),
    ).toEqual([])
  })
})

describe('what a state hash depends on', () => {
  it('computes with operations that every engine rounds alike', () => {
    const files = ['shared/sim', 'shared/bots'].flatMap((folder) => listSources(folder))
    expect(files.length).toBeGreaterThan(50)
    expect(
      files.flatMap((file) => inexactIn(readFileSync(join(ROOT, file), 'utf8')).map((found) => `${file}: ${found}`)),
    ).toEqual([])
  })
})

describe('the check', () => {
  it.each(['Math.exp(x)', '10 ** -z', 'share ** 3', 'x ** 2.5', 'base ** y'])('does not let %s differ', (source) => {
    expect(inexactIn(source)).toHaveLength(1)
  })
  it.each(['x ** 2', '2 ** 32', '2 ** (n - 1)', 'Math.sqrt(x)', '/** A power. */'])('lets %s be', (source) => {
    expect(inexactIn(source)).toEqual([])
  })
  it.each([
    'const now = Date.now()',
    'Math.random() < 0.5',
    'globalThis.x',
    'await fetch(url)',
    'document.title',
    'console.log(1)',
  ])('refuses %s', (source) => {
    expect(impureIn(source)).toHaveLength(1)
  })
  it.each([
    'const updated = 1',
    '// Date.now() would differ',
    '/** A window. */',
    'Math.round(x)',
    "'Its console opens here.'",
    'lane.process1',
  ])('allows %s', (source) => {
    expect(impureIn(source)).toEqual([])
  })
})
