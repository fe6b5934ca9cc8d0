import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { type Blocking, type Line, openLine } from '../chaos/Line.ts'
import { LAPTOP, type LiveSession, PHONE, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
import { touchHand } from '../support/hand.ts'
import { firstTeam, playPart1, playPart2, playPart3 } from '../support/playThrough.ts'
import { joinTeam, press, sees } from '../support/student.ts'

const bed = useBrowserBed()
const lines: Line[] = []
afterEach(async () => {
  // A page would complain about a line that closes under it.
  await Promise.all(
    bed()
      .browser.contexts()
      .map((context) => context.close()),
  )
  for (const line of lines.splice(0)) line.close()
})

const filteredLine = async (blocking: Blocking | null): Promise<Line> => {
  const line = await openLine(Number(new URL(bed().url).port))
  line.blockSockets(blocking)
  lines.push(line)
  return line
}

/** As in a browser whose extension or policy allows no WebSocket. */
const takeSocketsAway = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const opened = WebSocket
    window.WebSocket = class extends opened {
      constructor(_url: string | URL) {
        super(`wss://${location.host}`)
      }
    }
  })

const newClass = () => bed().newSession({ teams: 2, tracks: ['cloud', 'tiny'], bots: ['veteran'], seed: 7 })

/** What the browser itself says about a WebSocket that fails. */
const isOfSocket = (complaint: string): boolean => /WebSocket|Room connection was closed/.test(complaint)

const openBlocked = async (live: LiveSession, isProxy: boolean) => {
  const url = isProxy ? (await filteredLine('cut')).url : bed().url
  const open = async (name: string, path: string, options: typeof PHONE): Promise<Page> => {
    const page = await bed().open(name, 'about:blank', options)
    if (!isProxy) await takeSocketsAway(page)
    await page.goto(`${url}${path}`)
    return page
  }
  const host = await open('host', `/host/${live.code}#${live.hostKey}`, LAPTOP)
  await host.getByText('This page uses a slower way to connect instead.').waitFor()
  const screen = await open('projector', `/screen/${live.code}`, PROJECTOR)
  const page = await open('student', `/join/${live.code}`, PHONE)
  const student = { page, hand: touchHand, name: 'Kit' }
  await joinTeam(student, firstTeam(live).name)
  await host.getByText('Kit').first().waitFor()
  await page.reload()
  return { screen, student }
}

it('[BRO14] where WebSockets are blocked, by a proxy or in the browser, a student plays from the code to the podium, with the console and the projector', async () => {
  const [live, other] = [await newClass(), await newClass()]
  const [{ screen, student }, unable] = [await openBlocked(live, true), await openBlocked(other, false)]
  await Promise.all([playPart1({ student, live }), playPart1({ student: unable.student, live: other })])
  await playPart2({ student, live })
  await playPart3({ student, live })
  expect(firstTeam(live)).toMatchObject({ audit: { complete: true }, flag: { complete: true } })
  expect(firstTeam(other)).toMatchObject({ audit: { complete: true } })
  await screen.locator('main.show-podium').waitFor()
  expect(bed().complaints.filter((complaint) => !isOfSocket(complaint))).toEqual([])
})

it('[BRO15] where streams are blocked too, every surface says the cause within 8 s', async () => {
  const line = await filteredLine(null)
  const live = await newClass()
  const open = async (name: string, path: string, options: typeof PHONE): Promise<Page> => {
    const page = await bed().open(name, 'about:blank', options)
    await page.route('**/api/stream/**', (request) => request.abort())
    await page.goto(`${line.url}${path}`)
    return page
  }
  const tellsCause = (page: Page) => page.getByText(/^This network blocks WebSockets\./).waitFor()
  const seated = { page: await open('seat', `/join/${live.code}`, PHONE), hand: touchHand, name: 'Kit' }
  await joinTeam(seated, firstTeam(live).name)
  line.blockSockets('ignored')
  const [host, screen, page] = await Promise.all([
    open('host', `/host/${live.code}#${live.hostKey}`, LAPTOP),
    open('projector', `/screen/${live.code}`, PROJECTOR),
    open('student', `/join/${live.code}`, PHONE),
    seated.page.reload(),
  ])
  const newcomer = { page, hand: touchHand, name: 'Ada' }
  await press(newcomer, /^Join /)
  await Promise.all([
    ...[seated.page, host, screen].map(tellsCause),
    sees(newcomer, /^This network blocks the connection to the game/),
  ])
})
