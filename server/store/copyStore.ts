import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { recordedOptions } from '../../shared/protocol/recordedOptions.ts'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import { createFolder, keepPrivate } from './dataFolder.ts'
import { storedOptions } from './Store.ts'
import { STORE_VERSION, storeFile } from './storeFile.ts'

/** Reasons for refusing a copy. */
export type CopyRefusal = 'noStore' | 'fileThere' | 'noFile' | 'notAStore' | 'laterVersion' | 'inUse' | 'storeThere'
export type Copied =
  /** How many sessions there are, and the codes of those that cannot be played because their options are damaged. */
  { readonly sessions: number; readonly damaged: readonly string[] } | { readonly refusal: CopyRefusal }

const SQLITE_BUSY = 5

const withDatabase = <T>(file: string, use: (db: DatabaseSync) => T, readOnly = false): T => {
  const db = new DatabaseSync(file, { readOnly, timeout: 2000 })
  try {
    return use(db)
  } finally {
    db.close()
  }
}

const flush = (path: string): void => {
  const opened = openSync(path, 'r')
  fsyncSync(opened)
  closeSync(opened)
}

/** Whether this version would play a session but for its options, which no session can have. */
const isDamaged = ({ options, format }: Readonly<Record<string, unknown>>): boolean =>
  format === JOURNAL_FORMAT && !recordedOptions.safeParse(storedOptions(String(options))).success

/** Checks that a file is intact, of a known version and not empty, and counts its sessions. */
const inspect = (file: string): Copied => {
  try {
    return withDatabase(file, (db) => {
      if (db.prepare('PRAGMA integrity_check').get()?.integrity_check !== 'ok') return { refusal: 'notAStore' }
      if (Number(db.prepare('PRAGMA user_version').get()?.user_version) > STORE_VERSION)
        return { refusal: 'laterVersion' }
      const rows = db.prepare('SELECT code, options, format FROM sessions ORDER BY code').all()
      return { sessions: rows.length, damaged: rows.filter(isDamaged).map(({ code }) => String(code)) }
    })
  } catch {
    return { refusal: 'notAStore' }
  }
}

/** Puts a copy in place completely or not at all. */
const place = (file: string, write: (part: string) => void): Copied => {
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    write(part)
    keepPrivate(part)
    const copied = inspect(part)
    if ('refusal' in copied) return copied
    flush(part)
    // SQLite would apply the old file's write-ahead log to this one.
    for (const beside of ['-wal', '-shm']) rmSync(`${file}${beside}`, { force: true })
    renameSync(part, file)
    if (process.platform !== 'win32') flush(dirname(file))
    return copied
  } finally {
    rmSync(part, { force: true })
  }
}

/** Whether another process has the file open: an open connection keeps others from merging the write-ahead log. */
const isInUse = (file: string): boolean => {
  try {
    withDatabase(file, (db) => db.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE'))
    return false
  } catch (error) {
    // A file too damaged to open is not in use.
    return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
  }
}

/** Copies the store of a folder to a new file, as of one moment, while a server may go on writing to it. */
export const backUp = (dataDir: string, file: string): Copied => {
  const store = storeFile(dataDir)
  if (!existsSync(store)) return { refusal: 'noStore' }
  if (existsSync(file)) return { refusal: 'fileThere' }
  return place(file, (part) => withDatabase(store, (db) => db.prepare('VACUUM INTO ?').run(part), true))
}

/** Restores a copy as the store of a folder; replaces an existing store only if `replace` is true. */
export const restoreStore = (dataDir: string, file: string, replace: boolean): Copied => {
  const store = storeFile(dataDir)
  if (!existsSync(file)) return { refusal: 'noFile' }
  if (existsSync(store)) {
    if (isInUse(store)) return { refusal: 'inUse' }
    if (!replace) return { refusal: 'storeThere' }
  }
  createFolder(dataDir)
  return place(store, (part) => copyFileSync(file, part))
}
