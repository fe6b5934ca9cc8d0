import { afterEach, expect, it, vi } from 'vitest'
import { askForPlace, earlyAnswer } from '../../../../client/net/earlyPlace.ts'
import { browserStorage } from '../../../../client/text/browserStorage.ts'

const sent: { readonly url: string; readonly body: string }[] = []
vi.stubGlobal('fetch', async (url: string, { body }: { readonly body: string }) => {
  sent.push({ url, body })
  return new Response('{"sessionId":"a"}')
})
afterEach(() => {
  sent.length = 0
  vi.useRealTimers()
})

const SERVER = 'http://localhost:2567'
const ask = (): string => {
  askForPlace('ABCDE', { student: { name: 'Ada' } })
  return sent[0]?.body ?? ''
}

it('[NET47] the place that was asked for before the client library arrived is the one that it takes, once', async () => {
  const body = ask()
  expect(JSON.parse(body)).toEqual({ name: 'Ada', newSeatKey: expect.stringMatching(/^[\w-]{43}$/) })
  const answer = await earlyAnswer(`${SERVER}/matchmake/joinById/ABCDE`, body)
  expect(await answer?.json()).toEqual({ sessionId: 'a' })
  expect(earlyAnswer(`${SERVER}/matchmake/joinById/ABCDE`, body)).toBeNull()
  // A second try for the same seat names the same key, so that nobody gets two seats.
  expect(ask()).toBe(body)
  expect(browserStorage.getItem('iterationTax.newSeat.ABCDE')).toBe(JSON.parse(body).newSeatKey)
})

it('[NET48] a place for another session, for somebody else, or from 10 s ago is not taken', () => {
  const path = `${SERVER}/matchmake/joinById/ABCDE`
  const body = ask()
  expect(earlyAnswer(`${SERVER}/matchmake/joinById/XYZAB`, body)).toBeNull()
  ask()
  expect(earlyAnswer(path, body.replace('Ada', 'Ben'))).toBeNull()
  vi.useFakeTimers({ toFake: ['performance'] })
  ask()
  vi.advanceTimersByTime(10_001)
  expect(earlyAnswer(path, body)).toBeNull()
})
