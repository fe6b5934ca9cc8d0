import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { ENGINES } from '../support/engines.ts'
import { hashesOfBots } from '../support/hashesOfBots.ts'

const SOURCE = join(import.meta.dirname, '../support/hashesOfBots.ts')
const folder = mkdtempSync(join(tmpdir(), 'engines-'))
const page = join(folder, 'page.html')

beforeAll(async () => {
  const entry = join(folder, 'entry.js')
  writeFileSync(entry, `import { hashesOfBots } from ${JSON.stringify(SOURCE)}\nwindow.hashes = hashesOfBots()\n`)
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'x', fileName: () => 'page.js' },
    },
  })
  writeFileSync(page, '<!doctype html><meta charset="utf-8"><script src="page.js"></script>')
})
afterAll(() => rmSync(folder, { recursive: true }))

for (const engine of ENGINES) {
  const missing = engine.missing()
  if (missing) console.warn(`\n!!! ${engine.name} IS NOT TESTED. It takes: ${missing}\n`)
  it.skipIf(missing !== null)(
    `[SIM129] the same session ends in the same state, bit for bit, in ${engine.name} and on the server`,
    async () => {
      const window = await engine.openWindow(360, 640)
      try {
        await window.open(pathToFileURL(page).href)
        const hashes = await vi.waitUntil(() => window.read('window.hashes ?? null'), { timeout: 60_000 })
        expect(hashes).toEqual(hashesOfBots())
      } finally {
        await window.close()
      }
    },
  )
}
