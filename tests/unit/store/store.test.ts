import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SqliteStore } from '../../../server/store/SqliteStore.ts'
import { storeContract, storedRow } from '../../support/storeContract.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'iteration-tax-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

storeContract('in memory', (now) => new SqliteStore(null, now))
storeContract('in SQLite', (now) => new SqliteStore(dataDir, now))

describe('a store on disk', () => {
  it('[STO10] another process finds what was written before the first one ended', () => {
    const writing = new SqliteStore(dataDir)
    writing.createSession(storedRow('AAAAA'))
    writing.append([{ code: 'AAAAA', seq: 1, line: 'first' }])
    // The store is not closed, but the file must contain everything anyway.
    const reading = new SqliteStore(dataDir)
    expect(reading.readLines('AAAAA')).toEqual([{ seq: 1, line: 'first' }])
    reading.close()
    writing.close()
  })

  it('[STO13] a store of the first version is read on, and what it holds stays', () => {
    const store = new SqliteStore(dataDir)
    store.createSession(storedRow('AAAAA'))
    store.close()
    const first = new DatabaseSync(join(dataDir, 'iteration-tax.db'))
    first.exec("ALTER TABLE lines DROP COLUMN sum; INSERT INTO lines VALUES ('AAAAA', 1, 'first')")
    first.exec('PRAGMA user_version = 1')
    first.close()
    const later = new SqliteStore(dataDir)
    later.append([{ code: 'AAAAA', seq: 2, line: 'second' }])
    expect(later.readLines('AAAAA').map(({ line }) => line)).toEqual(['first', 'second'])
    later.close()
  })

  const holdsName = () =>
    readdirSync(dataDir).some((file) => readFileSync(join(dataDir, file)).includes('Rumpelstiltskin'))
  const storeWithName = (): SqliteStore => {
    const store = new SqliteStore(dataDir)
    store.createSession(storedRow('AAAAA'))
    store.append([{ code: 'AAAAA', seq: 1, line: 'a student named Rumpelstiltskin' }])
    expect(holdsName()).toBe(true)
    return store
  }

  it('[STO11] what was deleted is not in the files any more', () => {
    const store = storeWithName()
    store.deleteSession('AAAAA')
    expect(holdsName()).toBe(false)
    store.close()
  })

  it('[STO17] what is deleted while another program reads the file is said to be still there, and goes when that program is done', () => {
    vi.useFakeTimers()
    try {
      const store = storeWithName()
      const reader = new DatabaseSync(join(dataDir, 'iteration-tax.db'), { readOnly: true })
      reader.exec('BEGIN')
      reader.prepare('SELECT * FROM lines').all()
      expect(store.deleteSession('AAAAA')).toBe('erasing')
      vi.advanceTimersByTime(5000)
      expect(holdsName()).toBe(true)
      reader.close()
      vi.advanceTimersByTime(5000)
      expect(holdsName()).toBe(false)
      store.close()
    } finally {
      vi.useRealTimers()
    }
  })
})
