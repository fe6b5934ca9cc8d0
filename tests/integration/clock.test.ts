import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { openServerKeeper, type ServerKeeper } from '../chaos/ServerKeeper.ts'
import { join, newSession, seatOf } from './liveServer.ts'

const DAY_MS = 24 * 3_600_000

let server: ServerKeeper
beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  server = await openServerKeeper()
})
afterEach(() => server.close())

const exported = async ({ code, hostKey }: CreatedSession, file: string): Promise<string> => {
  const headers = { authorization: `Bearer ${hostKey}` }
  return (await fetch(`${server.url}/api/sessions/${code}/${file}`, { headers })).text()
}
const ticksOf = async (session: CreatedSession): Promise<number> =>
  JSON.parse(await exported(session, 'results.json')).tick

it('[LOS38] a process that stood still for a while catches up on at most one second, and does not jump', async () => {
  const session = await newSession(server.url, { speed: 10 })
  const started = performance.now()
  const before = await ticksOf(session)
  const frozen = performance.now()
  await server.freeze(3000)
  const stood = performance.now()
  await sleep(300)
  const passed = (await ticksOf(session)) - before
  const ran = frozen - started + performance.now() - stood + 100
  expect(performance.now() - started).toBeGreaterThan(3000)
  // At this speed, 100 ticks are one second of real time.
  expect(passed).toBeGreaterThanOrEqual(100)
  expect(passed).toBeLessThanOrEqual(100 + ran / 10 + 10)
})

it('[LOS48] a wall clock that jumps by weeks changes nothing in a class, nor does a kill before the clock is corrected', async () => {
  const session = await newSession(server.url, { teams: 1, tracks: ['cloud'] })
  const host = await join(server.url, session.code, { hostKey: session.hostKey })
  const ada = await join(server.url, session.code, { name: 'Ada' })
  for (let i = 0; i < 2; i++) await host.ask('goOn')
  const moves = ['judgeModel', 'moreGpus', 'regionalCache']
  for (const days of [12, -12]) {
    const started = performance.now()
    const before = await ticksOf(session)
    server.shiftClock(days * DAY_MS)
    await sleep(300)
    const late = await newSession(server.url)
    const { created } = JSON.parse((await exported(late, 'journal.ndjson')).split('\n')[0] ?? '')
    expect(Math.abs(Date.parse(created) - Date.now() - days * DAY_MS)).toBeLessThan(DAY_MS)
    expect(await ada.ask('tryStrategy', { strategy: moves.shift(), estimate: 10 })).toEqual({ ok: true })
    const passed = (await ticksOf(session)) - before
    expect(passed).toBeGreaterThanOrEqual(2)
    expect(passed).toBeLessThanOrEqual((performance.now() - started) / 100 + 2)
  }
  expect([host.isClosed(), ada.isClosed()]).toEqual([false, false])
  await server.end('SIGKILL')
  server.shiftClock(12 * DAY_MS)
  await server.start()
  const back = await join(server.url, session.code, { seatKey: seatOf(ada).seatKey })
  expect(seatOf(back).seat).toBe(seatOf(ada).seat)
  expect(await back.ask('tryStrategy', { strategy: moves.shift(), estimate: 10 })).toEqual({ ok: true })
  expect(JSON.parse(await exported(session, 'results.json')).teams[0].moves).toBe(3)
})
