import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MemoryStore } from '../../../server/store/MemoryStore.ts'
import { SqliteStore } from '../../../server/store/SqliteStore.ts'
import type { NewSessionRow, Store } from '../../../server/store/Store.ts'

const row = (code: string): NewSessionRow => ({
  code,
  title: 'A class, ünïcode 🎓',
  created: 1000,
  options: {
    code,
    title: 'A class',
    seed: 7,
    preset: 'demo',
    teams: 2,
    tracks: ['edge'],
    bots: [],
    speed: 1,
    solo: false,
  },
  hostKeyHash: 'ab'.repeat(32),
  format: 1,
})

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'iteration-tax-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

describe.each([
  ['in memory', (now: () => number): Store => new MemoryStore(now)],
  ['in SQLite', (now: () => number): Store => new SqliteStore(dataDir, now)],
])('a store %s', (_name, open) => {
  let store: Store
  let now = 0
  beforeEach(() => {
    now = 5000
    store = open(() => now)
    store.createSession(row('AAAAA'))
  })
  afterEach(() => store.close())

  it('[STO1] a session is found again as it was made, and none under another code', () => {
    expect(store.loadSession('AAAAA')).toEqual({ ...row('AAAAA'), updated: 5000, results: null })
    expect(store.loadSession('BBBBB')).toBeNull()
  })

  it('[STO2] a code is given once', () => {
    expect(() => store.createSession({ ...row('AAAAA'), title: 'Another' })).toThrow()
    expect(store.loadSession('AAAAA')?.title).toBe(row('AAAAA').title)
  })

  it('[STO3] lines come back in the order of their numbers, each as it was written', () => {
    store.createSession(row('BBBBB'))
    store.append('AAAAA', 2, '{"text":"ü\\u2028🎓"}')
    store.append('BBBBB', 1, 'of another session')
    store.append('AAAAA', 1, 'first')
    store.append('AAAAA', 10, 'tenth')
    expect(store.readLines('AAAAA')).toEqual([
      { seq: 1, line: 'first' },
      { seq: 2, line: '{"text":"ü\\u2028🎓"}' },
      { seq: 10, line: 'tenth' },
    ])
    expect(store.readLines('CCCCC')).toEqual([])
  })

  it('[STO4] a line of a known number is replaced', () => {
    store.append('AAAAA', 1, 'tick 10')
    store.append('AAAAA', 1, 'tick 20')
    expect(store.readLines('AAAAA')).toEqual([{ seq: 1, line: 'tick 20' }])
  })

  it('[STO12] lines of several sessions are written together, all or none', () => {
    store.createSession(row('BBBBB'))
    const lines = (last: string) =>
      ['AAAAA', 'BBBBB', last].map((code, index) => ({ code, seq: index + 1, line: `${code} ${index}` }))
    expect(() => store.appendAll(lines('CCCCC'))).toThrow()
    expect([store.readLines('AAAAA'), store.readLines('BBBBB')]).toEqual([[], []])
    store.appendAll(lines('AAAAA'))
    expect(store.readLines('AAAAA').map(({ line }) => line)).toEqual(['AAAAA 0', 'AAAAA 2'])
    expect(store.readLines('BBBBB').map(({ line }) => line)).toEqual(['BBBBB 1'])
  })

  it('[STO5] nothing is written for a session that is not there', () => {
    expect(() => store.append('BBBBB', 1, 'line')).toThrow()
    expect(() => store.saveResults('BBBBB', '{}')).toThrow()
    expect(store.readLines('BBBBB')).toEqual([])
  })

  it('[STO6] every write moves a session to the head of the list', () => {
    now = 6000
    store.createSession(row('BBBBB'))
    now = 7000
    store.append('AAAAA', 1, 'line')
    expect(store.listSessions().map(({ code, updated }) => [code, updated])).toEqual([
      ['AAAAA', 7000],
      ['BBBBB', 6000],
    ])
  })

  it('[STO7] lines set aside are in the journal no more, and their numbers are free', () => {
    for (const seq of [1, 2, 3]) store.append('AAAAA', seq, `line ${seq}`)
    store.setAside('AAAAA', 2)
    store.append('AAAAA', 2, 'another second')
    expect(store.readLines('AAAAA').map(({ line }) => line)).toEqual(['line 1', 'another second'])
  })

  it('[STO8] results are kept beside the journal', () => {
    store.saveResults('AAAAA', '{"teams":[]}')
    expect(store.loadSession('AAAAA')?.results).toBe('{"teams":[]}')
  })

  it('[STO9] a deleted session leaves nothing behind, and its code is free', () => {
    store.append('AAAAA', 1, 'line')
    expect(store.deleteSession('AAAAA')).toBe(true)
    expect(store.deleteSession('AAAAA')).toBe(false)
    expect(store.listSessions()).toEqual([])
    store.createSession(row('AAAAA'))
    expect(store.readLines('AAAAA')).toEqual([])
  })
})

describe('a store on disk', () => {
  it('[STO10] another process finds what was written before the first one ended', () => {
    const writing = new SqliteStore(dataDir)
    writing.createSession(row('AAAAA'))
    writing.append('AAAAA', 1, 'first')
    // Not closed: the file must hold it all the same.
    const reading = new SqliteStore(dataDir)
    expect(reading.readLines('AAAAA')).toEqual([{ seq: 1, line: 'first' }])
    reading.close()
    writing.close()
  })

  it('[STO13] a store of the first version is read on, and what it holds stays', () => {
    const store = new SqliteStore(dataDir)
    store.createSession(row('AAAAA'))
    store.close()
    const first = new DatabaseSync(join(dataDir, 'iteration-tax.db'))
    first.exec("ALTER TABLE lines DROP COLUMN sum; INSERT INTO lines VALUES ('AAAAA', 1, 'first')")
    first.exec('PRAGMA user_version = 1')
    first.close()
    const later = new SqliteStore(dataDir)
    later.append('AAAAA', 2, 'second')
    expect(later.readLines('AAAAA').map(({ line }) => line)).toEqual(['first', 'second'])
    later.close()
  })

  it('[STO11] what was deleted is not in the files any more', async () => {
    const { readFileSync, readdirSync } = await import('node:fs')
    const store = new SqliteStore(dataDir)
    store.createSession(row('AAAAA'))
    store.append('AAAAA', 1, 'a student named Rumpelstiltskin')
    const holdsName = () =>
      readdirSync(dataDir).some((file) => readFileSync(join(dataDir, file)).includes('Rumpelstiltskin'))
    expect(holdsName()).toBe(true)
    store.deleteSession('AAAAA')
    expect(holdsName()).toBe(false)
    store.close()
  })
})
