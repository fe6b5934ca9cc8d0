import { expect, it } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { LAPTOP, PHONE, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
import { touchHand } from '../support/hand.ts'
import { projectorFindings, resizeTo } from '../support/layoutFindings.ts'
import { firstTeam } from '../support/playThrough.ts'
import { joinTeam } from '../support/student.ts'

const bed = useBrowserBed()

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
]
const SMALLEST_TEXT = 0.0219

it('[CHK13] the room check measures a real connection and says in words what it found, at three window sizes and with the keyboard alone', async () => {
  const host = await bed().open('host', `${bed().url}/host`, LAPTOP)
  await host.getByRole('link', { name: /Check this room/ }).click()
  await host.getByRole('heading', { name: 'Room check' }).waitFor()

  const page = await bed().open('check', `${bed().url}/check?seconds=2`, PROJECTOR)
  const summary = page.getByRole('status')
  expect(await summary.textContent()).toContain('Measuring')
  const found = await axeFindings(page, 'measuring')
  await page.getByRole('button', { name: 'Run again' }).waitFor()
  const verdict = (name: string) => page.getByRole('listitem').filter({ hasText: new RegExp(`^${name}:`) })
  expect(await verdict('Connection').textContent()).toMatch(/Stayed connected for 2\ss, (\d+) of \1 messages answered/)
  expect(await verdict('Round trip').textContent()).toMatch(/Median .* within .* jitter/)
  expect(await verdict('Frame rate').textContent()).toMatch(/frames per second/)
  expect(await verdict('Graphics').textContent()).toMatch(/WebGL/)
  expect(await verdict('Screen').textContent()).toMatch(/OK.*1280 \u00d7 720/)
  expect(await verdict('Legibility').textContent()).toContain('Your turn')

  // Skips "Run again", the language and "Yes".
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('No')
  await page.keyboard.press('Enter')
  expect(await verdict('Legibility').textContent()).toContain('Dim the light')
  await page.getByRole('button', { name: 'Play a sound' }).click()
  await verdict('Sound')
    .filter({ hasText: /hear (?:the sound|it) at the back|not playing sound/ })
    .waitFor()
  expect(await summary.textContent()).toContain('legibility')

  found.push(...(await axeFindings(page, 'found')))
  for (const size of SIZES) {
    await resizeTo(page, size)
    found.push(...(await projectorFindings(page, `${size.width} x ${size.height}`, SMALLEST_TEXT)))
    const cut = await page.evaluate(() => {
      const main = document.querySelector('main')
      return main ? main.scrollHeight > main.clientHeight || main.scrollWidth > main.clientWidth : true
    })
    expect(cut, `${size.width} x ${size.height} scrolls`).toBe(false)
  }
  expect(found).toEqual([])
  expect(bed().complaints).toEqual([])
})

it('[CHK14] a blocked WebSocket is told apart from a server that does not answer', async () => {
  const page = await bed().open('blocked', `${bed().url}/check?seconds=80`, PROJECTOR)
  await page.routeWebSocket(/check\/echo/, (line) => line.close())
  await page.clock.install()
  /** The page gives up after a while; in this test that time passes sooner. */
  const givesUp = async (words: string): Promise<void> => {
    await expect
      .poll(
        async () => {
          await page.clock.fastForward(500)
          return page.getByText(words).count()
        },
        { timeout: 20_000, interval: 20 },
      )
      .toBe(1)
  }
  await page.reload()
  await givesUp('Pages load, but a WebSocket cannot be opened.')
  await page.route('**/healthz', (request) => request.abort())
  await page.getByRole('button', { name: 'Run again' }).click()
  await givesUp('The server is not responding.')
})

it('[CHK16] a connection that breaks is opened again, and the break is reported', async () => {
  const page = await bed().open('broken', `${bed().url}/check?seconds=80`, PROJECTOR)
  let lines = 0
  await page.routeWebSocket(/check\/echo/, (line) => {
    lines += 1
    const server = line.connectToServer()
    const breaks = lines === 1
    let asked = 0
    line.onMessage((message) => {
      asked += 1
      if (breaks && asked === 4) void line.close()
      else server.send(message)
    })
  })
  await page.goto(`${bed().url}/check?seconds=4`)
  await page.getByText(/Dropped 1\stime in 4\ss\./).waitFor()
  expect(lines).toBe(2)
  expect(await page.getByText(/Median .* within/).count()).toBe(1)
})

it('[CHK15] students open the projector view in its own window whenever there is something to see', async () => {
  const live = await bed().newSession({ teams: 2, bots: 1, seed: 3, preset: 'demo' })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const student = { page: await bed().open('phone', live.urls.join, PHONE), hand: touchHand, name: 'Ana' }
  await joinTeam(student, firstTeam(live).name)
  const link = student.page.getByRole('link', { name: 'Watch the projector page' })
  await link.waitFor()
  const [shown] = await Promise.all([student.page.waitForEvent('popup'), link.click()])
  await shown.waitForURL(`${bed().url}/screen/${live.code}`)
  await shown.close()
  live.goTo('auditLock')
  await link.waitFor({ state: 'detached' })
  live.goTo('frontierRace')
  await link.waitFor()
})
