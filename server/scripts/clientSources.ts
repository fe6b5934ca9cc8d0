import { createHash, hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const FOLDERS = ['client', 'docs/teaching', 'shared']
const FILES = [
  'package-lock.json',
  'vite.config.ts',
  'server/scripts/baseline.ts',
  'server/scripts/buildOfflineReplay.ts',
]

/** File in `dist` that holds the hash of the sources it was built from. */
export const SOURCES_STAMP = '.sources'

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length))

/** SHA-256, in hex, of every file that affects the built client. */
export const hashClientSources = (): string => {
  const all = createHash('sha256')
  for (const file of [...FOLDERS.flatMap(filesIn), ...FILES].sort()) {
    all.update(`${file}\0`).update(hash('sha256', readFileSync(join(ROOT, file)), 'buffer'))
  }
  return all.digest('hex')
}

/** Whether `dist` was built from the current sources. A tree without sources keeps the client it has. */
export const isClientBuilt = (): boolean => {
  const stamp = join(ROOT, 'dist', SOURCES_STAMP)
  if (!existsSync(stamp)) return false
  return !existsSync(join(ROOT, 'client')) || readFileSync(stamp, 'utf8') === hashClientSources()
}
