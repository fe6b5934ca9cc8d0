import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Files that shrink; fonts are packed already. */
const SHRINKING = /\.(js|css|svg)$/
/** One step below the best, which takes twice as long for 2 %. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }
/** From here on packing is slow enough to be kept for the next build: Phaser, which hardly ever changes. */
const LARGE_BYTES = 500_000
const KEPT = join(import.meta.dirname, '../../node_modules/.cache/packed')

const packings = [
  { suffix: '.br', pack: (data: Buffer) => promisify(brotliCompress)(data, BROTLI) },
  { suffix: '.gz', pack: (data: Buffer) => promisify(gzip)(data, { level: 9 }) },
]
type Packing = (typeof packings)[number]

const packFile = async (folder: string, name: string, { suffix, pack }: Packing): Promise<void> => {
  const data = readFileSync(join(folder, name))
  const target = join(folder, name + suffix)
  // The name holds a hash of what is in the file.
  const kept = join(KEPT, name + suffix)
  if (existsSync(kept)) return copyFileSync(kept, target)
  writeFileSync(target, await pack(data))
  if (data.length < LARGE_BYTES) return
  mkdirSync(KEPT, { recursive: true })
  // Another build may be looking: it finds all of it or nothing.
  copyFileSync(target, `${kept}.${process.pid}`)
  renameSync(`${kept}.${process.pid}`, kept)
}

/** Puts packed copies beside the files of a folder, so that the server need not pack them for each visitor. */
export const packAssets = async (folder: string): Promise<void> => {
  const files = readdirSync(folder).filter((name) => SHRINKING.test(name))
  await Promise.all(files.flatMap((name) => packings.map((packing) => packFile(folder, name, packing))))
}
