import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { ENGINES } from '../support/engines.ts'
import { inWindow, keptPage } from '../support/engineWindow.ts'
import { servePlainFiles } from '../support/plainFiles.ts'

const EDITION = join(import.meta.dirname, '../../dist-solo')
const PHONE = { width: 360, height: 640 }

const LAST_PART_IMPORTED =
  "performance.getEntriesByType('resource').filter(({ name }) => /\\/part3-[^/]*\\.js$/.test(name)).length > 1"

for (const engine of ENGINES) {
  const missing = engine.missing()
  if (missing) console.warn(`\n!!! ${engine.name} IS NOT TESTED. It takes: ${missing}\n`)
  it.skipIf(missing !== null)(
    `[SOL5] the static edition is played in ${engine.name} from the first page to the kept run and the replay, with the network cut after loading`,
    async () => {
      const files = await servePlainFiles(EDITION, '/some/path')
      await inWindow(engine, PHONE, async (page, window) => {
        await page.goto(`${files.url}/`)
        await vi.waitUntil(() => window.read('navigator.serviceWorker.controller !== null'), { timeout: 30_000 })
        await files.close()
        await page.getByRole('button', { name: 'Play alone' }).click()
        await page.locator('.solo-track').first().click()
        await page.getByRole('heading', { name: /^You are in/ }).waitFor()
        // Firefox complains of imports that leaving a page cuts off: each part is fetched, then imported.
        await vi.waitUntil(() => window.read(LAST_PART_IMPORTED), { timeout: 30_000 })
        await page.goto(String(await window.read('location.href')))
        await page.getByRole('button', { name: /^Start/ }).click()
        const replay = page.getByRole('link', { name: /replay/i }).filter({ visible: true })
        const next = page.getByRole('button', { name: 'Next phase' }).filter({ visible: true })
        await vi.waitUntil(
          async () => {
            if ((await replay.count()) > 0) return true
            if ((await next.count()) > 0) await next.first().click()
            return false
          },
          { timeout: 90_000, interval: 300 },
        )
        expect(await keptPage(page, window)).toContain('Iteration Tax')
        await page.goto(new URL(String(await replay.getAttribute('href')), `${files.url}/`).href)
        await page.getByRole('slider').first().waitFor()
      })
      expect(files.strays).toEqual([])
    },
  )
}
