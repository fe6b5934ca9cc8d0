import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import type { StoredLine } from '../../shared/session/journal.ts'
import { createFolder, createPrivate } from './dataFolder.ts'
import {
  type Deletion,
  type JournalPart,
  type NewSessionRow,
  type SessionLine,
  type SessionRow,
  type Store,
  storedOptions,
  UnknownSessions,
  WHOLE_JOURNAL,
} from './Store.ts'
import { STORE_VERSION, storeFile } from './storeFile.ts'

const TABLES = `
  CREATE TABLE IF NOT EXISTS sessions (
    code TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    options TEXT NOT NULL,
    hostKeyHash TEXT NOT NULL,
    format INTEGER NOT NULL,
    results TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS lines (
    code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    line TEXT NOT NULL,
    sum INTEGER,
    PRIMARY KEY (code, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS linesAside (
    code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    line TEXT NOT NULL
  ) STRICT;
`

/** The first version stored no checksums of its lines. */
const FROM_FIRST = 'ALTER TABLE lines ADD COLUMN sum INTEGER;'

/** How long a write waits for another program that has the file locked. */
const BUSY_MS = 2000
const EMPTY_AGAIN_MS = 1000

type StoredRow = Omit<SessionRow, 'options'> & { readonly options: string }

const sessionRow = (row: unknown): SessionRow => {
  const stored = row as StoredRow
  return { ...stored, options: storedOptions(stored.options) }
}

/** Keeps everything in one SQLite file; each write is one transaction, flushed before the call returns. */
export class SqliteStore implements Store {
  readonly #db: DatabaseSync
  readonly #now: () => number
  readonly #statements = new Map<string, StatementSync>()
  #emptying: NodeJS.Timeout | undefined

  /** Opens or creates the file, and the folder if necessary; without a folder, it keeps everything in memory. */
  constructor(dataDir: string | null, now: () => number = Date.now) {
    if (dataDir !== null) {
      createFolder(dataDir)
      createPrivate(storeFile(dataDir))
    }
    this.#now = now
    this.#db = new DatabaseSync(dataDir === null ? ':memory:' : storeFile(dataDir), { timeout: BUSY_MS })
    this.#db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON',
    )
    this.#openTables(dataDir)
  }

  createSession(row: NewSessionRow): void {
    this.#run(
      'INSERT INTO sessions (code, title, created, updated, options, hostKeyHash, format) VALUES (?, ?, ?, ?, ?, ?, ?)',
      row.code,
      row.title,
      row.created,
      this.#now(),
      JSON.stringify(row.options),
      row.hostKeyHash,
      row.format,
    )
  }

  loadSession(code: string): SessionRow | null {
    const row = this.#statement('SELECT * FROM sessions WHERE code = ?').get(code)
    return row ? sessionRow(row) : null
  }

  listSessions(): readonly SessionRow[] {
    return this.#statement('SELECT * FROM sessions ORDER BY updated DESC, code').all().map(sessionRow)
  }

  append(lines: readonly SessionLine[]): void {
    this.#write(new Set(lines.map(({ code }) => code)), () => {
      for (const { code, seq, line } of lines) {
        this.#run(
          'INSERT OR REPLACE INTO lines (code, seq, line, sum) VALUES (?, ?, ?, ?)',
          code,
          seq,
          line,
          crc32(line),
        )
      }
    })
  }

  readLines(code: string, { from, most }: JournalPart = WHOLE_JOURNAL): readonly StoredLine[] {
    const wanted = 'SELECT seq, line, sum FROM lines WHERE code = ? AND seq >= ? ORDER BY seq LIMIT ?'
    const rows = this.#statement(wanted).all(code, from, most)
    return rows.map(({ seq, line, sum }) => {
      const isWhole = sum === null || sum === crc32(String(line))
      return { seq: Number(seq), line: isWhole ? String(line) : '' }
    })
  }

  setAside(code: string, fromSeq: number): void {
    this.#write([code], () => {
      this.#run('INSERT INTO linesAside SELECT code, seq, line FROM lines WHERE code = ? AND seq >= ?', code, fromSeq)
      this.#run('DELETE FROM lines WHERE code = ? AND seq >= ?', code, fromSeq)
    })
  }

  saveResults(code: string, results: string): void {
    this.#write([code], () => this.#run('UPDATE sessions SET results = ? WHERE code = ?', results, code))
  }

  setHostKey(code: string, hostKeyHash: string): void {
    this.#write([code], () => this.#run('UPDATE sessions SET hostKeyHash = ? WHERE code = ?', hostKeyHash, code))
  }

  deleteSession(code: string): Deletion {
    if (this.#run('DELETE FROM sessions WHERE code = ?', code) === 0) return 'unknown'
    return this.#emptyLog() ? 'erased' : 'erasing'
  }

  /** Always true, because only one process uses this store. */
  claim(): boolean {
    return true
  }

  release(): void {}

  close(): void {
    clearTimeout(this.#emptying)
    this.#db.close()
  }

  /**
   * Empties the write-ahead log, in which deleted data would remain. A program that reads the file (a backup, say) keeps
   * SQLite from doing so; then it is tried again until it works. Returns whether it worked at once.
   */
  #emptyLog(): boolean {
    clearTimeout(this.#emptying)
    // The server must not wait for the reader.
    this.#db.exec('PRAGMA busy_timeout = 0')
    const { busy } = this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {}
    this.#db.exec(`PRAGMA busy_timeout = ${BUSY_MS}`)
    if (busy === 0) return true
    this.#emptying = setTimeout(() => this.#emptyLog(), EMPTY_AGAIN_MS).unref()
    return false
  }

  #openTables(dataDir: string | null): void {
    const version = Number(this.#db.prepare('PRAGMA user_version').get()?.user_version)
    if (version > STORE_VERSION) {
      this.#db.close()
      throw new Error(`${dataDir} was written by a later version of Iteration Tax; use that one, or another DATA_DIR.`)
    }
    if (version < STORE_VERSION)
      this.#db.exec(`${version === 1 ? FROM_FIRST : TABLES} PRAGMA user_version = ${STORE_VERSION}`)
  }

  /** Prepares each statement once, on first use. */
  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #run(sql: string, ...values: readonly (string | number)[]): number {
    return Number(this.#statement(sql).run(...values).changes)
  }

  /** Returns false when there is no such session. */
  #touch(code: string): boolean {
    return this.#run('UPDATE sessions SET updated = ? WHERE code = ?', this.#now(), code) > 0
  }

  #write(codes: Iterable<string>, change: () => void): void {
    this.#run('BEGIN IMMEDIATE')
    try {
      const unknown = [...codes].filter((code) => !this.#touch(code))
      if (unknown.length > 0) throw new UnknownSessions(unknown)
      change()
      this.#run('COMMIT')
    } catch (error) {
      if (this.#db.isTransaction) this.#run('ROLLBACK')
      throw error
    }
  }
}
