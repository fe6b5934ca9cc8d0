import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { LAPTOP, PHONE, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
import { touchHand } from '../support/hand.ts'
import { makeDemoSession, openProjector } from '../support/hostConsole.ts'
import { openPathProxy, type PathProxy } from '../support/pathProxy.ts'
import { joinTeam, type Student } from '../support/student.ts'
import { watchPage } from '../support/watchPage.ts'

const PATH = '/school/game'
// Before the bed, so that the pages are closed first.
let proxy: PathProxy | null = null
afterEach(async () => {
  await proxy?.close()
  proxy = null
})
const bed = useBrowserBed({ basePath: PATH })

/** Where every link and frame of a page leads. */
const leadsTo = (page: Page): Promise<string[]> =>
  page
    .locator('a[href], iframe[src]')
    .evaluateAll((all) =>
      all.map((one) => (one instanceof HTMLIFrameElement ? one.src : (one as HTMLAnchorElement).href)),
    )

describe.each([
  { strips: true, what: 'takes the path off' },
  { strips: false, what: 'keeps the path' },
])('behind a proxy that $what', ({ strips }) => {
  it('[PTH1] a class plays below a path: every page, link, file, request and socket is below it', async () => {
    proxy = await openPathProxy(bed().url, PATH, strips)
    const { url, strays } = proxy
    const links: string[] = []
    const host = await bed().open('host', `${url}/host`, LAPTOP)
    links.push(...(await leadsTo(host)))
    const { code, hostKey } = await makeDemoSession(host, { teams: 3, bots: 2, seed: 7 })
    expect(host.url()).toBe(`${url}/host/${code}#${hostKey}`)
    const where = `${new URL(url).host}${PATH}`
    await host.getByText(`Students join with ${code} at ${where}`).waitFor()

    const projector = await openProjector(host)
    watchPage(projector, 'projector', bed().complaints)
    expect(projector.url()).toBe(`${url}/screen/${code}`)
    await projector.getByText(where, { exact: true }).waitFor()

    const page = await bed().open('Ada', `${url}/`, PHONE)
    const ada: Student = { page, hand: touchHand, name: 'Ada' }
    await page.getByRole('textbox', { name: 'Room code' }).fill(code)
    links.push(...(await leadsTo(page)))
    await joinTeam(ada, bed().findSession(code).state.teams[0]?.name ?? '')
    expect(page.url()).toBe(`${url}/play/${code}`)
    await page.reload()
    await page.getByRole('heading', { name: 'You are in, Ada.' }).waitFor()
    links.push(...(await leadsTo(host)), ...(await leadsTo(page)))

    const session = bed().findSession(code)
    const goOn = () => session.submit({ kind: 'host' }, { type: 'goOn' })
    while (session.state.phase !== 'debrief') {
      goOn()
      await page.waitForTimeout(100)
    }
    session.submit({ kind: 'host' }, { type: 'shareReplay', shared: true })
    await projector.getByText(`${where}/replay/${code}`).waitFor()
    await host.getByRole('link', { name: `${where}/replay/${code}` }).waitFor()
    links.push(...(await leadsTo(host)), ...(await leadsTo(page)))
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((link) => !link.startsWith(`${url}/`))).toEqual([])
    await Promise.all([host, projector, page].map((one) => one.close()))

    const replay = await bed().open('replay', `${url}/replay/${code}#${hostKey}`, LAPTOP)
    const [download] = await Promise.all([
      replay.waitForEvent('download'),
      replay.getByRole('button', { name: 'Save as a file' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`iteration-tax-${code}-replay.html`)
    const print = await bed().open('print', `${url}/print/${code}#${hostKey}`, LAPTOP)
    await print.getByRole('heading', { level: 1 }).waitFor()
    const check = await bed().open('check', `${url}/check?seconds=1`, PROJECTOR)
    await check.getByText(/of \d+ messages answered/).waitFor()
    const reported = replay.waitForRequest(`${url}/api/faults`)
    await replay.evaluate(() => {
      const error = Object.assign(new Error('on purpose'), { stack: location.origin })
      dispatchEvent(new ErrorEvent('error', { error }))
    })
    expect((await (await reported).response())?.status()).toBe(204)
    expect(strays).toEqual([])
    expect(bed().complaints).toEqual([expect.stringContaining('on purpose')])
  })
})

it('[PTH2] without the path, the same server answers under its own address', async () => {
  const { code } = await bed().newSession({ preset: 'demo' })
  const page = await bed().open('Ben', `${bed().url}/join/${code}`, PHONE)
  await page.getByRole('button', { name: /^Join/ }).waitFor()
  expect(bed().complaints).toEqual([])
})

it('[PTH12] below a path, a student whose network blocks WebSockets joins over a stream', async () => {
  proxy = await openPathProxy(bed().url, PATH, true)
  const { code } = await bed().newSession({ preset: 'demo' })
  const page = await bed().open('Cleo', 'about:blank', PHONE)
  await page.routeWebSocket(/./, (line) => line.close())
  await page.goto(`${proxy.url}/join/${code}`)
  const stream = page.waitForRequest((request) => request.url().startsWith(`${proxy?.url}/api/stream/`))
  await page.getByRole('button', { name: /^Join the smallest team/ }).click()
  await stream
  await page.getByRole('heading', { name: /^You are in/ }).waitFor()
  expect(proxy.strays).toEqual([])
})
