import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { type Blocking, type Line, openLine } from '../chaos/Line.ts'
import { LAPTOP, PHONE, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
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

it.each(['a proxy that drops requests for them', 'a browser that cannot open them'])(
  '[BRO14] where WebSockets are blocked, a student plays from the code to the podium, with the console and the projector: %s',
  async (what) => {
    const isProxy = what.startsWith('a proxy')
    const url = isProxy ? (await filteredLine('cut')).url : bed().url
    const live = await newClass()
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
    await playPart1({ student, live })
    await playPart2({ student, live })
    await playPart3({ student, live })
    expect(firstTeam(live)).toMatchObject({ audit: { complete: true }, flag: { complete: true } })
    await screen.locator('main.show-podium').waitFor()
    expect(bed().complaints.filter((complaint) => !isOfSocket(complaint))).toEqual([])
  },
)

it('[BRO15] where streams are blocked too, every surface says the cause within 8 s', async () => {
  const line = await filteredLine(null)
  const live = await newClass()
  const open = (name: string, path: string, options: typeof PHONE) => bed().open(name, `${line.url}${path}`, options)
  const blockStreams = (page: Page) => page.route('**/api/stream/**', (request) => request.abort())
  const tellsCause = (page: Page) => page.getByText(/^This network blocks WebSockets\./).waitFor()
  const seated = { page: await open('seat', `/join/${live.code}`, PHONE), hand: touchHand, name: 'Kit' }
  await joinTeam(seated, firstTeam(live).name)
  line.blockSockets('ignored')
  await blockStreams(seated.page)
  await seated.page.reload()
  await tellsCause(seated.page)

  const host = await open('host', '/host', LAPTOP)
  await blockStreams(host)
  await host.goto(`${line.url}/host/${live.code}#${live.hostKey}`)
  await tellsCause(host)
  const screen = await open('projector', '/host', PROJECTOR)
  await blockStreams(screen)
  await screen.goto(`${line.url}/screen/${live.code}`)
  await tellsCause(screen)
  const page = await open('student', `/join/${live.code}`, PHONE)
  await blockStreams(page)
  await press({ page, hand: touchHand, name: 'Ada' }, /^Join /)
  await sees({ page, hand: touchHand, name: 'Ada' }, /^This network blocks the connection to the game/)
})
