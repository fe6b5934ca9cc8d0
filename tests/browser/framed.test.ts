import { createServer, type Server } from 'node:http'
import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '../integration/serverProcess.ts'
import { LAPTOP, useBrowserBed } from '../support/browserBed.ts'

/** Two other sites; browsers tell them from the game's by their host. The server names the first alone. */
const NAMED = `http://localhost:${await freePort()}`
const STRANGER = `http://localhost:${await freePort()}`
const bed = useBrowserBed({ frameAncestors: [NAMED] })

/** Serves a page that frames the address in its query. */
const openSite = async (url: string): Promise<Server> => {
  const site = createServer((request, response) => {
    const framed = new URL(request.url ?? '', url).searchParams.get('framed') ?? ''
    response.setHeader('content-type', 'text/html')
    response.end(framed && `<!doctype html><title>A course</title><iframe src="${framed}" width="900" height="700">`)
  })
  await new Promise<void>((resolve) => site.listen(Number(new URL(url).port), '127.0.0.1', resolve))
  return site
}

let sites: readonly Server[] = []
beforeAll(async () => {
  sites = await Promise.all([NAMED, STRANGER].map(openSite))
})
afterAll(() => {
  for (const site of sites) {
    site.close()
    site.closeAllConnections()
  }
})

const frameIn = async (site: string, address: string, atStart?: () => void): Promise<Frame> => {
  const course = `${site}/?framed=${encodeURIComponent(address)}`
  const page = await bed().open('course', atStart ? `${site}/` : course, LAPTOP)
  if (atStart) {
    await page.addInitScript(atStart)
    await page.goto(course)
  }
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  if (!frame) throw new Error('no frame')
  await frame.waitForLoadState()
  return frame
}

it('[PTH6] a student joins in a frame of a site that the server names, and keeps the seat when the frame or the site’s page is loaded again', async () => {
  const { code, session } = await bed().newSession({ preset: 'demo' })
  const frame = await frameIn(NAMED, `${bed().url}/join/${code}`)
  await frame.getByRole('button', { name: /^Join the smallest team/ }).click()
  await frame.getByRole('heading', { name: /^You are in/ }).waitFor()
  expect(frame.url()).toBe(`${bed().url}/play/${code}`)
  await frame.goto(frame.url())
  await frame.getByRole('heading', { name: /^You are in/ }).waitFor()
  const again = frame.page()
  await again.reload()
  const reloaded = again.frameLocator('iframe')
  await reloaded.getByRole('button', { name: /^Continue as/ }).click()
  await reloaded.getByRole('heading', { name: /^You are in/ }).waitFor()
  expect(session.state.seats).toHaveLength(1)
  expect(bed().complaints).toEqual([])
})

it('[PTH10] a page of any other site cannot frame the game', async () => {
  const { code } = await bed().newSession({ preset: 'demo' })
  const frame = await frameIn(STRANGER, `${bed().url}/join/${code}`)
  await expect.poll(() => bed().complaints.join()).toContain('frame-ancestors')
  expect(frame.url()).not.toContain(code)
})

it('[PTH13] where a frame refuses storage, a student keeps the seat when the frame is loaded again, and no address holds its key', async () => {
  const { code, session } = await bed().newSession({ preset: 'demo' })
  const frame = await frameIn(NAMED, `${bed().url}/join/${code}`, () => {
    const refuse = () => {
      throw new DOMException('storage is denied', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse })
  })
  await frame.getByRole('button', { name: /^Join the smallest team/ }).click()
  await frame.getByRole('heading', { name: /^You are in/ }).waitFor()
  for (let i = 0; i < 2; i++) {
    await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())])
    await frame.getByRole('heading', { name: /^You are in/ }).waitFor()
    expect(frame.url()).toBe(`${bed().url}/play/${code}`)
  }
  // Back leads to the join page, which has the seat too.
  await frame.evaluate(() => history.back())
  await frame.getByRole('button', { name: /^Continue as/ }).waitFor()
  await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())])
  await frame.getByRole('button', { name: /^Continue as/ }).click()
  await frame.getByRole('heading', { name: /^You are in/ }).waitFor()
  expect(session.state.seats).toHaveLength(1)
  expect(bed().complaints).toEqual([])
})
