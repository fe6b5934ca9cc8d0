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

describe('shared', () => {
  it('uses no clock, no randomness of its own and nothing outside itself', () => {
    const files = listSources('shared')
    expect(files.length).toBeGreaterThan(50)
    expect(
      files.flatMap((file) => impureIn(readFileSync(join(ROOT, file), 'utf8')).map((word) => `${file}: ${word}`)),
    ).toEqual([])
  })
})

describe('the check', () => {
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
