import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const CACHE = join(import.meta.dirname, '../../node_modules/.cache')
const BUNDLE = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin')

/** No sandbox, so that it runs as root; no background requests; WebGL in software. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Launches headless Chromium: the one that CHROMIUM_PATH names; otherwise the packaged one, which is the same for
 * everyone and smaller than a desktop browser; otherwise, if that does not run, the system's.
 */
export const launchBrowser = async (): Promise<Browser> => chromium.launch({ args: FLAGS, ...(await findChromium()) })

const BUNDLE_RUNS = process.platform === 'linux' && process.arch === 'x64'

const findChromium = async (): Promise<LaunchOptions> => {
  const named = process.env.CHROMIUM_PATH
  if (named) return { executablePath: named }
  if (BUNDLE_RUNS) return bundledChromium()
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  return system ? { executablePath: system } : { channel: 'chrome' }
}

const bundledChromium = async (): Promise<LaunchOptions> => {
  const folder = join(CACHE, 'chromium')
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

/** Unpacks next to the folder and renames, so that no other process ever sees it incomplete. */
const unpackInto = async (folder: string): Promise<void> => {
  const { inflate } = await import('@sparticuz/chromium')
  mkdirSync(CACHE, { recursive: true })
  const unpacking = mkdtempSync(`${folder}-`)
  const temporary = process.env.TMPDIR
  // The package unpacks into the folder for temporary files, wherever that is.
  process.env.TMPDIR = unpacking
  try {
    for (const archive of ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br']) {
      await inflate(join(BUNDLE, archive))
    }
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
  }
  writeFileSync(join(unpacking, 'fonts.conf'), fontSettings(folder))
  try {
    renameSync(unpacking, folder)
  } catch (error) {
    rmSync(unpacking, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
