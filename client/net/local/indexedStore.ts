import type { StoredLine } from '../../../shared/session/journal.ts'
import { type LocalRow, type LocalStore, Superseded } from './LocalStore.ts'

const DATABASE = 'iterationTax'
const VERSION = 1
const ROWS = 'sessions'
const LINES = 'lines'

type KeptLine = StoredLine & { readonly code: string }

const answerOf = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })

const open = (): Promise<IDBDatabase> => {
  const asked = indexedDB.open(DATABASE, VERSION)
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore(ROWS, { keyPath: 'code' })
    asked.result.createObjectStore(LINES, { keyPath: ['code', 'seq'] })
  }
  return answerOf(asked)
}

const linesOf = (code: string): IDBKeyRange => IDBKeyRange.bound([code, 0], [code, Number.MAX_SAFE_INTEGER])

/** Does some work in one transaction; resolves with what the work returns once all of it is stored. */
const within = async <T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (rows: IDBObjectStore, lines: IDBObjectStore) => Promise<T>,
): Promise<T> => {
  const transaction = database.transaction([ROWS, LINES], mode)
  const stored = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('nothing was stored'))
  })
  // Whoever waits for the work hears of a failure first; the rejection of the rest must not go unheard.
  stored.catch(() => {})
  try {
    const done = await work(transaction.objectStore(ROWS), transaction.objectStore(LINES))
    await stored
    return done
  } catch (error) {
    try {
      transaction.abort()
    } catch {}
    throw error
  }
}

/** Keeps sessions in the browser's database, which all of its tabs share; rejects where there is none. */
export const indexedStore = async (): Promise<LocalStore> => {
  const database = await open()
  const read = <T>(work: (rows: IDBObjectStore, lines: IDBObjectStore) => Promise<T>) =>
    within(database, 'readonly', work)
  const write = <T>(work: (rows: IDBObjectStore, lines: IDBObjectStore) => Promise<T>) =>
    within(database, 'readwrite', work)
  const rowIn = async (rows: IDBObjectStore, code: string): Promise<LocalRow | null> =>
    ((await answerOf(rows.get(code))) as LocalRow | undefined) ?? null
  const change = (code: string, changes: Partial<LocalRow>): Promise<void> =>
    write(async (rows) => {
      const row = await rowIn(rows, code)
      if (row) await answerOf(rows.put({ ...row, ...changes }))
    })

  return {
    create: (row) =>
      write(async (rows) => {
        await answerOf(rows.add(row))
      }),
    load: (code) => read((rows) => rowIn(rows, code)),
    list: () =>
      read(async (rows) => {
        const all = (await answerOf(rows.getAll())) as LocalRow[]
        return all.sort((a, b) => (a.created < b.created ? 1 : -1))
      }),
    claim: (code) =>
      write(async (rows) => {
        const row = await rowIn(rows, code)
        if (!row) return null
        const epoch = row.epoch + 1
        await answerOf(rows.put({ ...row, epoch }))
        return epoch
      }),
    append: (code, epoch, added) =>
      write(async (rows, lines) => {
        const row = await rowIn(rows, code)
        if (row?.epoch !== epoch) throw new Superseded(code)
        for (const { seq, line } of added) lines.put({ code, seq, line } satisfies KeptLine)
      }),
    readLines: (code) =>
      read(async (_rows, lines) => {
        const kept = (await answerOf(lines.getAll(linesOf(code)))) as KeptLine[]
        return kept.map(({ seq, line }) => ({ seq, line }))
      }),
    setHostKey: (code, hostKeyHash) => change(code, { hostKeyHash }),
    setHeld: (code, isHeld) => change(code, { isHeld }),
    delete: (code) =>
      write(async (rows, lines) => {
        rows.delete(code)
        await answerOf(lines.delete(linesOf(code)))
      }),
  }
}
