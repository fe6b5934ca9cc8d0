import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const SOURCES = ['client', 'shared', 'package-lock.json', 'vite.config.ts']

/** File in `dist` that holds the hash of the sources it was built from. */
export const SOURCES_STAMP = '.sources'

/** SHA-256, in hex, of every file that affects the built client. */
export const hashClientSources = (): string => {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(listFiles)) {
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(ROOT, file)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

/** Whether `dist` was built from the current sources. A tree without sources keeps the client it has. */
export const isClientBuilt = (): boolean => {
  const stamp = join(ROOT, 'dist', SOURCES_STAMP)
  if (!existsSync(stamp)) return false
  return !existsSync(join(ROOT, 'client')) || readFileSync(stamp, 'utf8') === hashClientSources()
}

const listFiles = (path: string): string[] => {
  const absolute = join(ROOT, path)
  if (statSync(absolute).isFile()) return [path]
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => listFiles(`${path}/${name}`))
}
