import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listSources } from './readImports.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Addresses of the server's pages that are written without the path that the server may be below. */
const bareIn = (source: string): readonly string[] =>
  [
    ...source.matchAll(
      /(?<!(?:atBase|typedAddress)\()(['"`])\/(?:join|play|host|screen|print|check|replay|teach|scenario)\b.*?\1/g,
    ),
    // The start page; what only looks at a text means none.
    ...source.matchAll(/(?<!(?:atBase|typedAddress|split|startsWith|endsWith|replaceAll)\()(['"`])\/\1/g),
    ...source.matchAll(/(?:href|src|action)="\/.*?"|location\.assign\('\/.*?'\)/g),
    ...source.matchAll(/\$\{location\.(?:host|origin)\}\/.*/g),
  ].map(([found]) => found)

it('[PTH9] the client writes no address of a page without the path that the server may be below', () => {
  // The files of the static edition are found by their names, wherever they are.
  const sources = listSources('client').filter((file) => !file.endsWith('/fileAddresses.ts'))
  const found = sources.flatMap((file) =>
    bareIn(readFileSync(join(ROOT, file), 'utf8')).map((bare) => `${file}: ${bare}`),
  )
  expect(found).toEqual([])
})

it('recognizes such an address however it is written', () => {
  expect(bareIn('<a href="/host">')).toContain('href="/host"')
  expect(bareIn("location.assign('/')")).toContain("location.assign('/')")
  expect(bareIn("href={other('/')}")).toEqual(["'/'"])
  expect(bareIn('location.assign(`/screen/KT7QM`)')).toEqual(['`/screen/KT7QM`'])
  expect(bareIn('`$' + '{location.origin}/join`')).toHaveLength(1)
  expect(bareIn("atBase('/check'); typedAddress(`/replay/KT7QM`); request('/api/faults'); path.split('/')")).toEqual([])
})
