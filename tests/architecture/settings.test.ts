import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listSources } from './readImports.ts'

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')

/** Names read from the environment: `env.NAME`, through the helpers for numbers, paths and origins, or destructured from `process.env`. */
const settingsIn = (source: string): string[] => [
  ...[...source.matchAll(/\benv\.([A-Z][A-Z_]+)|\b(?:number|basePath|ancestors)From\('([A-Z_]+)'/g)].map(
    ([, read, number]) => read ?? number ?? '',
  ),
  ...[...source.matchAll(/\{([^{}]+)\} = process\.env/g)].flatMap(
    ([, names]) => names?.match(/\b[A-Z][A-Z_]+\b/g) ?? [],
  ),
]

/** The first cell of each row in a document's tables of settings. */
const documentedIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? '')

it('[DEP1] docs/deploy.md has one table with every setting the server reads, and no other', () => {
  const settings = [...new Set(listSources('server').flatMap((file) => settingsIn(read(file))))].sort()
  expect(settings).toContain('DATA_DIR')
  expect(settings.length).toBeGreaterThan(9)
  expect(documentedIn(read('docs/deploy.md')).sort()).toEqual(settings)
})

it('recognizes a setting however the code reads it', () => {
  expect(settingsIn(`env.ONE_A || process.env.TWO; numberFrom('THREE', 1)`)).toEqual(['ONE_A', 'TWO', 'THREE'])
  expect(settingsIn(`const { DATA_DIR: dataDir = './data', LAN } = process.env`)).toEqual(['DATA_DIR', 'LAN'])
})
