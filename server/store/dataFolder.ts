import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const SQLITE_BUSY = 5
const OWNER_ONLY = { folder: 0o700, file: 0o600 } as const
const OTHERS = 0o077

/** Thrown when another server keeps its sessions in the folder. */
export class FolderInUse extends Error {
  constructor(dataDir: string, holder: string) {
    super(
      `${dataDir} is in use by another Iteration Tax server${holder && ` (${holder})`}. ` +
        'Two servers would damage each other’s sessions. Stop the other one, or give this one a folder of its own with DATA_DIR.',
    )
  }
}

/** Makes a file readable and writable by its owner alone; Windows has no such modes. */
export const keepPrivate = (file: string): void => {
  if (process.platform !== 'win32') chmodSync(file, OWNER_ONLY.file)
}

/** Creates an empty file that only its owner can read, unless it is there. SQLite gives its logs the same mode. */
export const createPrivate = (file: string): void => {
  writeFileSync(file, '', { flag: 'a', mode: OWNER_ONLY.file })
  keepPrivate(file)
}

/** Creates the folder for its owner alone; a folder that is already there keeps its mode. */
export const createFolder = (dataDir: string): void => {
  mkdirSync(dataDir, { recursive: true, mode: OWNER_ONLY.folder })
}

/** Whether other users of the computer can look into a folder. */
export const isOpenToOthers = (dataDir: string): boolean =>
  process.platform !== 'win32' && (statSync(dataDir).mode & OTHERS) !== 0

const holderOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}

/**
 * Takes a folder for this process until the returned function is called. The operating system ends the lock with the
 * process, however that ends, so a crash leaves nothing in the way. Throws FolderInUse when another process has it.
 */
export const takeFolder = (dataDir: string): (() => void) => {
  createFolder(dataDir)
  const lock = join(dataDir, 'iteration-tax.lock')
  const holder = join(dataDir, 'iteration-tax.pid')
  createPrivate(lock)
  const db = new DatabaseSync(lock, { timeout: 0 })
  try {
    db.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      throw new FolderInUse(dataDir, holderOf(holder))
    }
    throw error
  }
  writeFileSync(holder, `process ${process.pid} on ${hostname()}, since ${new Date().toISOString()}\n`)
  keepPrivate(holder)
  return () => db.close()
}
