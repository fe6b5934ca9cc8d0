import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** File types that compress well; fonts are compressed already. */
const SHRINKING = /\.(js|css|svg)$/
/** One level below the maximum, which takes twice as long and saves only 2%. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }
/**
 * Files above this size take so long to pack that the result is cached for the next build. In practice this is Phaser,
 * which hardly ever changes.
 */
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
  // The file name contains a hash of the content, so the cache never goes stale.
  const kept = join(KEPT, name + suffix)
  if (existsSync(kept)) return copyFileSync(kept, target)
  writeFileSync(target, await pack(data))
  if (data.length < LARGE_BYTES) return
  mkdirSync(KEPT, { recursive: true })
  // Copied under a temporary name and renamed, so that a concurrent build never sees a partial file.
  copyFileSync(target, `${kept}.${process.pid}`)
  renameSync(`${kept}.${process.pid}`, kept)
}

/** Writes packed copies next to the files of a folder, so that the server need not pack them for each visitor. */
export const packAssets = async (folder: string): Promise<void> => {
  const files = readdirSync(folder).filter((name) => SHRINKING.test(name))
  await Promise.all(files.flatMap((name) => packings.map((packing) => packFile(folder, name, packing))))
}
