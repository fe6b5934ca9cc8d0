import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { PHONE, useBrowserBed } from '../support/browserBed.ts'
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

it('[BRO9] a student can play in a browser that lacks what came after Chrome 92, Firefox 102 and Safari 15.4', async () => {
  const { live, student } = await openJoin((page) =>
    page.addInitScript(() => {
      const missing: readonly (readonly [object, readonly string[]])[] = [
        [AbortSignal, ['any', 'timeout']],
        [AbortSignal.prototype, ['throwIfAborted']],
        [Array.prototype, ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
        [Array, ['fromAsync']],
        [Map, ['groupBy']],
        [Object, ['groupBy', 'hasOwn']],
        [Promise, ['withResolvers', 'try']],
        [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
        [String.prototype, ['isWellFormed', 'toWellFormed']],
        [globalThis, ['structuredClone', 'Iterator', 'requestIdleCallback']],
        [URL, ['canParse', 'parse']],
        [crypto, ['randomUUID']],
      ]
      for (const [holder, names] of missing) for (const name of names) Reflect.deleteProperty(holder, name)
    }),
  )
  await joinTeam(student, firstTeam(live).name)
  await playPart1({ student, live })
  await playPart2({ student, live })
  await playPart3({ student, live })
  expect(bed().complaints).toEqual([])
})
