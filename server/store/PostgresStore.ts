import { randomUUID } from 'node:crypto'
import { crc32 } from 'node:zlib'
import pg from 'pg'
import type { StoredLine } from '../../shared/session/journal.ts'
import { POSTGRES_TABLES, TABLES_VERSION } from './postgresTables.ts'
import {
  type Deletion,
  type JournalPart,
  type NewSessionRow,
  type SessionLine,
  type SessionRow,
  type SharedStore,
  storedOptions,
  UnknownSessions,
  WHOLE_JOURNAL,
} from './Store.ts'

/** A process that has not renewed its lease for this long counts as gone, and others take over its sessions. */
export const LEASE_MS = 5000
/** A database that has been silent for this long counts as unreachable. */
const PATIENCE_MS = 3000
const CONNECTIONS = 4

type Fields = Record<string, unknown>

const sessionRow = (row: Fields): SessionRow => ({
  code: String(row.code),
  title: String(row.title),
  created: Number(row.created),
  updated: Number(row.updated),
  options: storedOptions(String(row.options)),
  hostKeyHash: String(row.host_key_hash),
  format: Number(row.format),
  results: row.results === null ? null : String(row.results),
})

const ALIVE = `SELECT FROM processes p WHERE p.id = owner AND p.expires > now()`

/** Inserts all lines if this process still owns every session and no later batch has been written; else none. */
const APPEND = `
  WITH line AS (SELECT * FROM unnest($1::text[], $2::bigint[], $3::int[], $4::text[], $5::bigint[]) AS l(code, epoch, seq, line, sum)),
  wanted AS (SELECT code, max(epoch) AS epoch, max(seq) AS last FROM line GROUP BY code),
  held AS (
    UPDATE sessions s SET updated = $6, batch = $7 FROM wanted w
    WHERE s.code = w.code AND s.epoch = w.epoch AND s.owner = $8 AND s.batch < $7 RETURNING s.code
  ),
  whole AS (SELECT (SELECT count(*) FROM held) = (SELECT count(*) FROM wanted) AS yes),
  undone AS (DELETE FROM lines o USING wanted w, whole WHERE yes AND o.code = w.code AND o.seq > w.last),
  added AS (
    INSERT INTO lines (code, seq, line, sum) SELECT code, seq, line, sum FROM line, whole WHERE yes
    ON CONFLICT (code, seq) DO UPDATE SET line = excluded.line, sum = excluded.sum
  )
  SELECT code FROM held
`

const openTables = async (pool: pg.Pool): Promise<void> => {
  await pool.query(POSTGRES_TABLES)
  const { rows } = await pool.query('SELECT max(version) AS version FROM tables_version')
  if (Number(rows[0]?.version) <= TABLES_VERSION) return
  await pool.end()
  throw new Error(
    'The database was written by a later version of Iteration Tax; use that one, or another DATABASE_URL.',
  )
}

/**
 * Keeps everything in PostgreSQL, shared by any number of processes. One process owns each session at a time; writes
 * from a process that has lost ownership are refused, because its epoch is over. A write whose reply was lost is undone
 * by the next one and cannot arrive after it.
 */
export class PostgresStore implements SharedStore {
  readonly #pool: pg.Pool
  readonly #now: () => number
  readonly #process = randomUUID()
  /** The sessions this process owns, and the epoch of each. */
  readonly #epochs = new Map<string, number>()
  #batch = 0
  #steadySince: number | null = null
  #renewedAt = Number.NEGATIVE_INFINITY

  private constructor(pool: pg.Pool, now: () => number) {
    this.#pool = pool
    this.#now = now
  }

  /** Opens a database and creates the tables that are missing; throws when a later version created them. */
  static async open(url: string, now: () => number = Date.now): Promise<PostgresStore> {
    const pool = new pg.Pool({
      connectionString: url,
      max: CONNECTIONS,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      keepAlive: true,
    })
    // An idle connection that breaks is replaced when the next one is needed.
    pool.on('error', () => {})
    await openTables(pool)
    const store = new PostgresStore(pool, now)
    await store.renew()
    return store
  }

  async createSession(row: NewSessionRow): Promise<void> {
    await this.#query(
      `INSERT INTO sessions (code, title, created, updated, options, host_key_hash, format, owner, epoch)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)`,
      row.code,
      row.title,
      row.created,
      this.#now(),
      JSON.stringify(row.options),
      row.hostKeyHash,
      row.format,
      this.#process,
    )
    this.#epochs.set(row.code, 1)
  }

  async loadSession(code: string): Promise<SessionRow | null> {
    const [row] = await this.#query('SELECT * FROM sessions WHERE code = $1', code)
    return row ? sessionRow(row) : null
  }

  async listSessions(): Promise<readonly SessionRow[]> {
    return (await this.#query('SELECT * FROM sessions ORDER BY updated DESC, code')).map(sessionRow)
  }

  async append(lines: readonly SessionLine[]): Promise<void> {
    const codes = new Set(lines.map(({ code }) => code))
    const held = await this.#query(
      APPEND,
      lines.map(({ code }) => code),
      lines.map(({ code }) => this.#epochs.get(code) ?? 0),
      lines.map(({ seq }) => seq),
      lines.map(({ line }) => line),
      lines.map(({ line }) => crc32(line)),
      this.#now(),
      this.#nextBatch(),
      this.#process,
    )
    const known = new Set(held.map(({ code }) => code))
    if (known.size < codes.size) throw new UnknownSessions([...codes].filter((code) => !known.has(code)))
  }

  async readLines(code: string, { from, most }: JournalPart = WHOLE_JOURNAL): Promise<readonly StoredLine[]> {
    const wanted = 'SELECT seq, line, sum FROM lines WHERE code = $1 AND seq >= $2 ORDER BY seq LIMIT $3'
    const rows = await this.#query(wanted, code, from, most)
    return rows.map(({ seq, line, sum }) => ({
      seq: Number(seq),
      line: Number(sum) === crc32(String(line)) ? String(line) : '',
    }))
  }

  async setAside(code: string, fromSeq: number): Promise<void> {
    await this.#ownQuery(
      `WITH held AS (UPDATE sessions SET updated = $4, batch = $5 WHERE code = $1 AND owner = $2 AND epoch = $3 RETURNING code),
       taken AS (DELETE FROM lines USING held WHERE lines.code = held.code AND seq >= $6 RETURNING lines.*),
       kept AS (INSERT INTO lines_aside (code, seq, line) SELECT code, seq, line FROM taken)
       SELECT code FROM held`,
      code,
      this.#now(),
      this.#nextBatch(),
      fromSeq,
    )
  }

  async saveResults(code: string, results: string): Promise<void> {
    await this.#ownQuery(
      'UPDATE sessions SET updated = $4, results = $5 WHERE code = $1 AND owner = $2 AND epoch = $3 RETURNING code',
      code,
      this.#now(),
      results,
    )
  }

  async setHostKey(code: string, hostKeyHash: string): Promise<void> {
    const sql = 'UPDATE sessions SET updated = $2, host_key_hash = $3 WHERE code = $1 RETURNING code'
    const changed = await this.#query(sql, code, this.#now(), hostKeyHash)
    if (changed.length === 0) throw new UnknownSessions([code])
  }

  async deleteSession(code: string): Promise<Deletion> {
    this.#epochs.delete(code)
    const deleted = await this.#query('DELETE FROM sessions WHERE code = $1 RETURNING code', code)
    return deleted.length > 0 ? 'erased' : 'unknown'
  }

  async claim(code: string): Promise<boolean> {
    const [taken] = await this.#query(
      `UPDATE sessions s SET owner = $2, epoch = s.epoch + 1, batch = 0
       FROM (SELECT code, epoch FROM sessions WHERE code = $1 AND (owner IS NULL OR $3 AND NOT EXISTS (${ALIVE}))) free
       WHERE s.code = free.code AND s.epoch = free.epoch RETURNING s.epoch`,
      code,
      this.#process,
      this.#isSteady,
    )
    if (taken) this.#epochs.set(code, Number(taken.epoch))
    return taken !== undefined
  }

  async release(code: string): Promise<void> {
    const epoch = this.#epochs.get(code) ?? 0
    this.#epochs.delete(code)
    await this.#query(
      'UPDATE sessions SET owner = NULL WHERE code = $1 AND owner = $2 AND epoch = $3',
      code,
      this.#process,
      epoch,
    )
  }

  async renew(): Promise<ReadonlySet<string>> {
    const started = performance.now()
    await this.#query(
      `INSERT INTO processes (id, expires) VALUES ($1, now() + $2 * interval '1 ms')
       ON CONFLICT (id) DO UPDATE SET expires = excluded.expires`,
      this.#process,
      LEASE_MS,
    )
    const held = await this.#query('SELECT code FROM sessions WHERE owner = $1', this.#process)
    if (started - this.#renewedAt > LEASE_MS) this.#steadySince = started
    this.#renewedAt = started
    return new Set(held.map(({ code }) => String(code)))
  }

  async abandoned(format: number): Promise<readonly string[]> {
    if (!this.#isSteady) return []
    const rows = await this.#query(
      `SELECT code FROM sessions WHERE owner IS NOT NULL AND results IS NULL AND format = $1 AND NOT EXISTS (${ALIVE})`,
      format,
    )
    return rows.map(({ code }) => String(code))
  }

  /** Gives up the lease, so that whichever process asks first takes over these sessions. */
  async close(): Promise<void> {
    try {
      await this.#query('DELETE FROM processes WHERE id = $1', this.#process)
    } catch {
      // The lease expires on its own.
    }
    await this.#pool.end()
  }

  /** After an outage, processes need time to renew their leases; until then the living cannot be told from the dead. */
  get #isSteady(): boolean {
    return this.#steadySince !== null && this.#renewedAt - this.#steadySince >= LEASE_MS
  }

  #nextBatch(): number {
    this.#batch += 1
    return this.#batch
  }

  async #query(sql: string, ...values: readonly unknown[]): Promise<readonly Fields[]> {
    return (await this.#pool.query<Fields>(sql, [...values])).rows
  }

  /** Runs a write to a session this process owns; the first parameters are its code, the process and the epoch. */
  async #ownQuery(sql: string, code: string, ...values: readonly unknown[]): Promise<void> {
    const held = await this.#query(sql, code, this.#process, this.#epochs.get(code) ?? 0, ...values)
    if (held.length === 0) throw new UnknownSessions([code])
  }
}
