import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../server/createServer.ts'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import { PHASES } from '../../shared/sim/match/phases.ts'
import { liveSession, requestSession } from '../support/browserBed.ts'
import { engineHand } from '../support/enginePage.ts'
import { ENGINES } from '../support/engines.ts'
import { inWindow, keptPage } from '../support/engineWindow.ts'
import { firstTeam, playPart1, playPart2, playPart3 } from '../support/playThrough.ts'
import { screenShowsPhase } from '../support/seesPhase.ts'
import { joinTeam } from '../support/student.ts'

const PHONE = { width: 360, height: 640 }
const PROJECTOR = { width: 1280, height: 720 }

let server: RunningServer
const folder = mkdtempSync(join(tmpdir(), 'engines-'))
beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: '', store: new SqliteStore(null) })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** Texts for screen readers alone that the browser shows all the same. */
const SHOWN_ALL_THE_SAME = `Array.from(document.querySelectorAll(".visually-hidden, .visually-hidden *")).filter((one) => {
  const { left, top, width, height } = one.getBoundingClientRect()
  const there = document.elementsFromPoint(left + width / 2, top + height / 2)
  return width > 1 && height > 1 && there.includes(one)
}).map((one) => one.outerHTML)`

for (const engine of ENGINES) {
  const missing = engine.missing()
  if (missing) console.warn(`\n!!! ${engine.name} IS NOT TESTED. It takes: ${missing}\n`)
  it.skipIf(missing !== null)(
    `[BRO16] a demo session is played in ${engine.name}, from the code to the podium, the replay and the page to keep`,
    async () => {
      const created = await requestSession(server.url, {
        teams: 2,
        bots: 1,
        tracks: ['tiny', 'edge'],
        seed: 3,
        preset: 'demo',
      })
      const live = liveSession(server, created)
      live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
      const kept = join(folder, `${created.code}.html`)
      await inWindow(engine, PHONE, async (page, window) => {
        await page.goto(live.urls.join)
        const student = { page, hand: engineHand, name: 'Toni' }
        await joinTeam(student, firstTeam(live).name)
        await playPart1({ student, live })
        await playPart2({ student, live })
        await playPart3({ student, live })
        writeFileSync(kept, await keptPage(page, window))
        await page.goto(pathToFileURL(kept).href)
        await page
          .getByRole('heading', { name: firstTeam(live).name })
          .first()
          .waitFor()
        live.goTo('debrief')
        live.host({ type: 'shareReplay', shared: true })
        await page.goto(`${server.url}/replay/${live.code}`)
        await page.getByRole('slider', { name: 'Position in the session' }).waitFor()
        await page.getByText('At this moment').first().waitFor()
      })
    },
  )

  it.skipIf(missing !== null || engine.isForStudentsOnly)(
    `[BRO17] the projector shows every phase in ${engine.name}, and what is for screen readers alone stays unseen`,
    async () => {
      const live = liveSession(server, await requestSession(server.url, { teams: 4, bots: 4, seed: 5, preset: 'demo' }))
      live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
      const found = await inWindow(engine, PROJECTOR, async (page, window) => {
        await page.goto(live.urls.screen)
        const shown: unknown[] = []
        for (const phase of PHASES) {
          live.goTo(phase)
          await screenShowsPhase(page, phase)
          shown.push(await window.read(SHOWN_ALL_THE_SAME))
          live.session.advance(Math.floor((live.session.state.phaseLength ?? 0) * 0.6))
        }
        return shown.flat()
      })
      expect(found).toEqual([])
    },
  )

  it.skipIf(missing !== null || !engine.isForStudentsOnly)(
    `[BRO21] a browser that is too old for a page reads that, and what to do: the projector in ${engine.name}`,
    () =>
      inWindow(engine, PROJECTOR, async (page) => {
        await page.goto(`${server.url}/screen/ABCDE`)
        await page.getByRole('heading', { name: 'This browser is too old for this page.' }).waitFor()
      }),
  )
}
