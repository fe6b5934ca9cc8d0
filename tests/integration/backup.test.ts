import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import type { MatchOptions } from '../../shared/sim/match/matchState.ts'
import { FAST_SCENARIO } from '../support/hostileScenario.ts'
import { storedRow } from '../support/storeContract.ts'
import { openServer } from './liveServer.ts'

const SCRIPTS = join(import.meta.dirname, '../../server/scripts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iteration-tax-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const inFolder = (name: string) => join(folder, name)

/** Runs the script of a command on a data folder, in a separate process. */
const run = (
  script: 'backup' | 'restore',
  dataDir: string,
  ...args: string[]
): { status: number | null; said: string } => {
  const env = { PATH: process.env.PATH, DATA_DIR: inFolder(dataDir) }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(SCRIPTS, `${script}.ts`), ...args], { env })
  return { status, said: `${stdout}${stderr}` }
}

const write = (store: SqliteStore, code: string, lines: readonly string[]): void => {
  store.createSession(storedRow(code))
  store.append(lines.map((line, index) => ({ code, seq: index + 1, line })))
}

const linesIn = (dataDir: string, code: string): string[] => {
  const store = new SqliteStore(inFolder(dataDir))
  const lines = store.readLines(code).map(({ line }) => line)
  store.close()
  return lines
}

it('[DEP3] a backup can be made while a server is writing, and contains what was acknowledged until then', () => {
  const store = new SqliteStore(inFolder('live'))
  write(store, 'AAAAA', ['first', 'second'])
  expect(run('backup', 'live', inFolder('copy.db'))).toMatchObject({
    status: 0,
    said: expect.stringContaining('(1 session)'),
  })
  store.append([{ code: 'AAAAA', seq: 3, line: 'third' }])
  store.close()
  expect(run('restore', 'elsewhere', inFolder('copy.db')).status).toBe(0)
  expect(linesIn('elsewhere', 'AAAAA')).toEqual(['first', 'second'])
  expect(linesIn('live', 'AAAAA')).toEqual(['first', 'second', 'third'])
})

it('[DEP4] a backup overwrites no file, and leaves none behind if there is nothing to copy', () => {
  expect(run('backup', 'nowhere', inFolder('copy.db')).status).toBe(1)
  expect(existsSync(inFolder('copy.db'))).toBe(false)
  new SqliteStore(inFolder('live')).close()
  writeFileSync(inFolder('copy.db'), 'older')
  expect(run('backup', 'live', inFolder('copy.db')).status).toBe(1)
  expect(readFileSync(inFolder('copy.db'), 'utf8')).toBe('older')
})

it('[DEP5] nothing is restored into a folder that a server is using, not even with --force', () => {
  const store = new SqliteStore(inFolder('live'))
  write(store, 'AAAAA', ['first'])
  run('backup', 'live', inFolder('copy.db'))
  store.append([{ code: 'AAAAA', seq: 2, line: 'second' }])
  const refused = run('restore', 'live', '--force', inFolder('copy.db'))
  expect(refused).toMatchObject({ status: 1, said: expect.stringContaining('A server is using') })
  store.append([{ code: 'AAAAA', seq: 3, line: 'third' }])
  store.close()
  expect(linesIn('live', 'AAAAA')).toEqual(['first', 'second', 'third'])
})

it('[DEP6] an existing store is replaced only with --force, and then nothing of it remains', () => {
  const store = new SqliteStore(inFolder('live'))
  write(store, 'AAAAA', ['first'])
  run('backup', 'live', inFolder('copy.db'))
  write(store, 'BBBBB', ['other'])
  store.close()
  expect(run('restore', 'live', inFolder('copy.db'))).toMatchObject({
    status: 1,
    said: expect.stringContaining('--force'),
  })
  expect(linesIn('live', 'BBBBB')).toEqual(['other'])
  expect(run('restore', 'live', '--force', inFolder('copy.db')).status).toBe(0)
  expect(linesIn('live', 'AAAAA')).toEqual(['first'])
  expect(linesIn('live', 'BBBBB')).toEqual([])
})

it('[DEP7] a damaged store is replaced by a backup, but no store is replaced by a damaged backup', () => {
  const store = new SqliteStore(inFolder('live'))
  write(store, 'AAAAA', ['first'])
  run('backup', 'live', inFolder('copy.db'))
  store.close()
  writeFileSync(inFolder('damaged.db'), readFileSync(inFolder('copy.db')).subarray(0, 5000))
  expect(run('restore', 'live', '--force', inFolder('damaged.db')).status).toBe(1)
  expect(linesIn('live', 'AAAAA')).toEqual(['first'])
  writeFileSync(join(inFolder('live'), 'iteration-tax.db'), 'no database any more')
  expect(run('restore', 'live', '--force', inFolder('copy.db')).status).toBe(0)
  expect(linesIn('live', 'AAAAA')).toEqual(['first'])
})

it('[DEP19] a session whose options were changed to what no request may ask for is refused by name, and the others are played', async () => {
  const changed: readonly (readonly [string, unknown])[] = [
    ['TOOMANY', { ...storedRow('').options, teams: 5000 }],
    ['TOOFAST', { ...storedRow('').options, scenario: FAST_SCENARIO }],
    ['UNKNOWN', { ...storedRow('').options, room: true }],
  ]
  const store = new SqliteStore(inFolder('live'))
  for (const [code, options] of [...changed, ['AAAAA', storedRow('').options] as const])
    store.createSession({ ...storedRow(code), options: options as MatchOptions, format: JOURNAL_FORMAT })
  store.createSession({ ...storedRow('NOJSON'), format: JOURNAL_FORMAT })
  store.close()
  const db = new DatabaseSync(join(inFolder('live'), 'iteration-tax.db'))
  db.prepare("UPDATE sessions SET options = '{' WHERE code = 'NOJSON'").run()
  db.close()
  const damaged = [...changed.map(([code]) => code), 'NOJSON']
  run('backup', 'live', inFolder('copy.db'))
  const { status, said } = run('restore', 'elsewhere', inFolder('copy.db'))
  expect(status).toBe(0)
  expect([...said.matchAll(/Session (\w+) cannot be played/g)].map(([, code]) => code).sort()).toEqual(damaged.sort())

  const server = await openServer({ store: new SqliteStore(inFolder('elsewhere')) })
  const statusOf = async (code: string) => (await server.sessions.open(code)) !== null
  expect(await Promise.all(damaged.map(statusOf))).toEqual(damaged.map(() => false))
  expect(await statusOf('AAAAA')).toBe(true)
  await server.close()
})
