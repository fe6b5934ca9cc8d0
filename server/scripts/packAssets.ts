import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Files that shrink; fonts are packed already. */
const SHRINKING = /\.(js|css|svg)$/
/** One step below the best, which takes twice as long for 2 %. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }

const packed = [
  { suffix: '.br', pack: (data: Buffer) => promisify(brotliCompress)(data, BROTLI) },
  { suffix: '.gz', pack: (data: Buffer) => promisify(gzip)(data, { level: 9 }) },
]

/** Puts packed copies beside the files of a folder, so that the server need not pack them for each visitor. */
export const packAssets = async (folder: string): Promise<void> => {
  const files = readdirSync(folder).filter((name) => SHRINKING.test(name))
  const copies = files.flatMap((name) =>
    packed.map(async ({ suffix, pack }) => {
      const path = join(folder, name)
      writeFileSync(`${path}${suffix}`, await pack(readFileSync(path)))
    }),
  )
  await Promise.all(copies)
}
