import { expect, it } from 'vitest'
import { listSources, readImports } from './readImports.ts'

const MANY = /^(pg|ioredis|@colyseus\/redis-.+)$/

it('[CLU10] without the settings for them, no code for PostgreSQL and Redis is loaded', () => {
  const imports = Map.groupBy(readImports(listSources('server').concat(listSources('shared'))), ({ from }) => from)
  const loaded = new Set<string>()
  const load = (file: string): void => {
    if (loaded.has(file)) return
    loaded.add(file)
    for (const { to, kind } of imports.get(file) ?? []) if (kind === 'value') load(to)
  }
  load('server/main.ts')
  expect(loaded).toContain('server/store/SqliteStore.ts')
  expect([...loaded].filter((name) => MANY.test(name))).toEqual([])
})
