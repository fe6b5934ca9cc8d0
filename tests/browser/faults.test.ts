import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { OFFLINE_REPLAY } from '../../shared/replay/offlineReplay.ts'
import { PHONE, useBrowserBed } from '../support/browserBed.ts'
import { deleteNewerApis } from '../support/deleteNewerApis.ts'
import { touchHand } from '../support/hand.ts'
import { firstTeam, playPart1, playPart2, playPart3 } from '../support/playThrough.ts'
import { joinTeam, press, sees } from '../support/student.ts'

const bed = useBrowserBed()

/** Opens the join page of a new session, after a preparation of the still empty page. */
const openJoin = async (prepare: (page: Page) => Promise<unknown>) => {
  const live = await bed().newSession({ teams: 2, tracks: ['tiny', 'edge'], seed: 3 })
  const page = await bed().open('student', 'about:blank', PHONE)
  await prepare(page)
  await page.goto(live.urls.join)
  return { live, page, student: { page, hand: touchHand, name: 'Toni' } }
}

/** Answers the first requests for files of the build that are named like this with a status. */
const failing = (name: string, status: number, times: number) => async (page: Page) => {
  await page.route(new RegExp(`/assets/${name}`), (route) => {
    times -= 1
    return times >= 0 ? route.fulfill({ status }) : route.fallback()
  })
}

it('[BRO6] a file of the page that could not be fetched at first is fetched again, without a reload', async () => {
  const { live, student } = await openJoin(failing('(colyseus|PlayPage).*\\.js', 503, 4))
  await student.page.evaluate(() => Object.assign(window, { same: true }))
  await joinTeam(student, firstTeam(live).name)
  expect(await student.page.evaluate(() => 'same' in window)).toBe(true)
})

it('[BRO7] a page whose files are gone after an update of the server reloads itself once', async () => {
  const { page, student } = await openJoin(failing('PlayPage.*\\.js', 404, 1000))
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await Promise.all([page.waitForEvent('load'), press(student, 'Type my own name')])
  await press(student, 'Type my own name')
  await sees(student, /^Part of this page has not loaded yet/)
  expect(loads).toBe(1)
})

it('[BRO8] an error in the page is told as one, with a code that the server logs, and not as one of the network', async () => {
  const { student, page } = await openJoin((page) =>
    page.addInitScript(() => Object.assign(window, { Headers: undefined })),
  )
  const reported = page.waitForRequest('**/api/faults')
  await press(student, /^Join /)
  const trouble = page.getByRole('alert').filter({ hasText: 'Something broke on this page.' })
  await trouble.waitFor()
  const { code, message } = (await reported).postDataJSON()
  expect(await trouble.textContent()).toContain(code)
  expect(message).toContain('Headers')
  expect(await page.getByText('The server is not responding').count()).toBe(0)
  expect((await (await reported).response())?.status()).toBe(204)
})

/** Opens the first page, plays alone, and returns the page. */
const playAlone = async (prepare: (page: Page) => Promise<unknown>): Promise<Page> => {
  const page = await bed().open('alone', 'about:blank', PHONE)
  await prepare(page)
  await page.goto(bed().url)
  await page.getByRole('button', { name: 'Play alone' }).tap()
  await page.locator('.solo-track').first().tap()
  return page
}

it('[BRO28] the worker that plays sessions in the browser is fetched again where it could not be fetched at first, and runs where workers know no modules', async () => {
  const page = await playAlone(async (page) => {
    await failing('engineWorker.*\\.js', 503, 2)(page)
    // As Firefox before 114, which ignores the option.
    await page.addInitScript(() => {
      const Own = Worker
      Object.assign(window, {
        Worker: class extends Own {
          constructor(file: string, options: WorkerOptions) {
            super(file, { ...options, type: 'classic' })
          }
        },
      })
    })
  })
  await page.getByRole('heading', { name: /^You are in/ }).waitFor()
})

it.each([
  ['throws', 'throw new TypeError("It broke.");'],
  ['rejects', 'self.BroadcastChannel = undefined;'],
])('[BRO29] an error in that worker is told as one in the page: it %s', async (_, broken) => {
  const page = await playAlone((page) =>
    page.route(/\/assets\/engineWorker.*\.js/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: broken + (await response.text()) })
    }),
  )
  await page.getByRole('alert').filter({ hasText: 'Something broke on this page.' }).waitFor()
})

it('[BRO9] a student can play, keep the run and look at the replay in a browser that lacks what came after Chrome 92, Firefox 102 and Safari 15.4', async () => {
  const { live, student } = await openJoin((page) => page.addInitScript(deleteNewerApis))
  await joinTeam(student, firstTeam(live).name)
  await playPart1({ student, live })
  await playPart2({ student, live })
  await playPart3({ student, live })
  const { page } = student
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my run' }).tap(),
  ])
  expect(readFileSync(await saved.path(), 'utf8')).toContain(firstTeam(live).name)
  live.goTo('debrief')
  live.host({ type: 'shareReplay', shared: true })
  await page.goto(`${bed().url}/replay/${live.code}`)
  await page.getByRole('slider', { name: 'Position in the session' }).waitFor()
  await page.getByText('At this moment').first().waitFor()
  expect(bed().complaints).toEqual([])
})

/** Opens a page in a browser that lacks a method of arrays. */
const openWithout = async (method: string, url: string, options?: BrowserContextOptions): Promise<Page> => {
  const page = await bed().open('old', 'about:blank', options)
  await page.addInitScript((name) => Reflect.deleteProperty(Array.prototype, name), method)
  await page.goto(url)
  return page
}

/** As in a browser from before modules. */
const ignoreModules = (page: Page): Promise<unknown> =>
  page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll('type="module"', 'type="unknown"') })
  })

const PAGES = ['', 'host', 'check', 'screen/ABCDE', 'print/ABCDE', 'replay/ABCDE']

it.each(PAGES)('[BRO21] a browser that is too old for a page reads that, and what to do: /%s', async (path) => {
  const method = path === '' || path.startsWith('replay') ? 'at' : 'toSorted'
  const page = await openWithout(method, `${bed().url}/${path}`)
  await page.getByRole('heading', { name: 'This browser is too old for this page.' }).waitFor()
  await page.getByText('Update the browser and load this page again.').waitFor()
  expect(await page.locator('body > :not(.plain-page)').count()).toBe(0)
})

it('[BRO21] a browser that is too old for a page reads that, and what to do: one from before modules, in Spanish', async () => {
  const page = await openWithout('at', 'about:blank', { ...PHONE, locale: 'es-PE' })
  await ignoreModules(page)
  await page.goto(bed().url)
  await page.getByRole('heading', { name: 'Este navegador es demasiado antiguo para esta página.' }).waitFor()
})

it('[BRO21] a browser that is too old for a page reads that, and what to do: a saved replay', async () => {
  const file = pathToFileURL(join(import.meta.dirname, '../../dist', OFFLINE_REPLAY)).href
  const page = await openWithout('at', file)
  await page.getByRole('heading', { name: 'This browser is too old for this page.' }).waitFor()
})

it('[BRO22] a page in a browser that runs no scripts says so in every language', async () => {
  const page = await bed().open('plain', 'about:blank', { ...PHONE, javaScriptEnabled: false })
  const file = pathToFileURL(join(import.meta.dirname, '../../dist', OFFLINE_REPLAY)).href
  for (const url of [...PAGES.map((path) => `${bed().url}/${path}`), file]) {
    await page.goto(url)
    await page.getByRole('heading', { name: 'This page needs JavaScript.' }).waitFor()
    await page.getByRole('heading', { name: 'Esta página necesita JavaScript.' }).waitFor()
  }
})
