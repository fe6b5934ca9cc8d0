import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openSession } from '../../client/net/connect.ts'
import type { Connection } from '../../client/net/connection.ts'
import { createWires } from '../../client/net/wires.ts'
import type { RunningServer } from '../../server/createServer.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { type Blocking, type Line, openLine } from '../chaos/Line.ts'
import { openTap } from '../support/openTap.ts'
import { textStorage } from '../support/textStorage.ts'
import { isIn, join, leave, newSession, openServer, refusedJoin, seatOf, until } from './liveServer.ts'

let server: RunningServer
let session: CreatedSession
const connections: Connection[] = []
const lines: Line[] = []

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  server = await openServer()
  session = await newSession(server.url, { teams: 4, tracks: ['cloud'], seed: 7 })
})
afterEach(async () => {
  for (const connection of connections.splice(0)) connection.close()
  for (const line of lines.splice(0)) line.close()
  await server.close()
})

const seat = ({ welcome }: Connection): string | null => (welcome.value?.role === 'student' ? welcome.value.seat : null)
const seats = () => server.sessions.find(session.code)?.session.state.seats ?? []

const visit = async (
  as: Parameters<typeof openSession>[0]['as'],
  storage = textStorage(),
  endpoint = server.url,
  code = session.code,
) => {
  const connection = openSession({ code, as, endpoint, storage, wires: createWires() })
  connections.push(connection)
  await until('the session', () => isIn(connection))
  return connection
}
const student = (name: string, storage = textStorage(), endpoint = server.url) =>
  visit({ student: { name } }, storage, endpoint)

const SILENCES: readonly {
  readonly ms: number
  readonly ending: 'resume' | 'resumeElsewhere'
  readonly on?: Blocking
}[] = [
  { ms: 700, ending: 'resume' },
  { ms: 700, ending: 'resumeElsewhere' },
  { ms: 3000, ending: 'resume' },
  { ms: 5000, ending: 'resume' },
  { ms: 5000, ending: 'resumeElsewhere' },
  { ms: 700, ending: 'resume', on: 'cut' },
  { ms: 3000, ending: 'resumeElsewhere', on: 'cut' },
  { ms: 5000, ending: 'resume', on: 'cut' },
]

it('[LOS41] a page is back within two seconds of its network, and what was requested is done once, however long it was silent, on a socket and on a stream, under the same address and another', {
  retry: 2,
}, async () => {
  // At the same time, because they spend it waiting.
  await Promise.all(
    SILENCES.map(async ({ ms, ending, on }) => {
      const line = await openLine(server.port)
      line.blockSockets(on ?? null)
      lines.push(line)
      const { code, hostKey } = await newSession(server.url, { teams: 4, tracks: ['cloud'], seed: 7 })
      const host = await visit({ host: hostKey }, textStorage(), server.url, code)
      const ada = await visit({ student: { name: 'Ada' } }, textStorage(), line.url, code)
      for (let i = 0; i < 2; i++) expect(await host.request('goOn', {})).toEqual({ ok: true })
      await until('the phase', () => ada.match.value?.phase === 'auditWork')
      line.silence()
      const asked = ada.request('tryStrategy', { strategy: 'judgeModel', estimate: 10 })
      await sleep(ms)
      line[ending]()
      const back = performance.now()
      expect(await asked).toEqual({ ok: true })
      await until('the bench', () => ada.status.value === 'connected' && ada.team.value?.moves.length === 1)
      const what = `${ms} ms, ${ending}, ${on ? 'on a stream' : 'on a socket'}`
      expect(performance.now() - back, what).toBeLessThan(2000)
      expect(server.sessions.find(code)?.session.state.seats, what).toHaveLength(1)
    }),
  )
})

describe('the same person twice', () => {
  it('[LOS42] if a student opens two tabs, the last one plays, the first says so, and nothing is done twice', async () => {
    const storage = textStorage()
    const host = await visit({ host: session.hostKey })
    const first = await student('Ada', storage)
    for (let i = 0; i < 2; i++) await host.request('goOn', {})
    expect(await first.request('tryStrategy', { strategy: 'judgeModel', estimate: 10 })).toEqual({ ok: true })
    const second = await student('Ada', storage)
    await until('the first tab', () => first.status.value === 'replaced')
    expect(seat(second)).toBe(seat(first))
    expect(await first.request('tryStrategy', { strategy: 'moreGpus', estimate: 10 })).toEqual({
      ok: false,
      reason: 'disconnected',
    })
    expect(await second.request('tryStrategy', { strategy: 'moreGpus', estimate: 10 })).toEqual({ ok: true })
    expect(seats()).toHaveLength(1)
    expect(server.sessions.find(session.code)?.session.state.teams[0]?.moves).toHaveLength(2)
    await sleep(500)
    expect([first.status.value, second.status.value]).toEqual(['replaced', 'connected'])
  })

  it('[LOS53] a seat that is offered after the page was closed is taken by nobody', async () => {
    const tap = await openTap(server.port)
    const line = await openLine(Number(new URL(tap.url).port))
    lines.push(line)
    line.delay(200)
    const storage = textStorage()
    const closed = openSession({ code: session.code, as: { student: { name: 'Ada' } }, endpoint: line.url, storage })
    // The answer has been sent but has not arrived yet.
    await until('the offer', () => tap.down().includes('"sessionId"'))
    closed.close()
    const ada = await student('Ada', storage)
    await sleep(600)
    expect(tap.up().toString('latin1')).not.toMatch(/upgrade: websocket/i)
    expect([ada.status.value, seats().length]).toEqual(['connected', 1])
    tap.close()
  })

  it('[LOS43] a host with two devices can run the session from both, and each shows what the other does', async () => {
    const [laptop, tablet] = [await visit({ host: session.hostKey }), await visit({ host: session.hostKey })]
    expect(await laptop.request('goOn', {})).toEqual({ ok: true })
    await until('the phase on the other', () => tablet.match.value?.phase === 'auditLock')
    expect(await tablet.request('pause', {})).toEqual({ ok: true })
    await until('the pause on the other', () => laptop.match.value?.paused === true)
    expect([laptop.status.value, tablet.status.value]).toEqual(['connected', 'connected'])
  })

  it('[LOS44] a new student who asks again because the answer was lost gets the same seat', async () => {
    const newSeatKey = 'n'.repeat(43)
    await Promise.all([1, 2, 3].map(() => refusedJoin(server.url, session.code, { name: 'Ada', newSeatKey })))
    expect(seats()).toHaveLength(1)
    const first = await join(server.url, session.code, { name: 'Ada', newSeatKey })
    const again = await join(server.url, session.code, { name: 'Ada', newSeatKey })
    expect(seatOf(again).seat).toBe(seatOf(first).seat)
    expect(seats()).toHaveLength(1)
    expect(await refusedJoin(server.url, session.code, { name: 'Ada', newSeatKey: 'm'.repeat(43) })).toBe('nameTaken')
    const host = await visit({ host: session.hostKey })
    await host.request('removeSeat', { seat: seatOf(first).seat })
    expect(await refusedJoin(server.url, session.code, { name: 'Ada', newSeatKey })).toBe('unknownSeat')
    await leave(first, again)
  })
})

/** Joins as a page does: if a reserved seat has expired, it asks for one again. */
const joinPatiently = (code: string, options: Parameters<typeof join>[2]): ReturnType<typeof join> =>
  join(server.url, code, options).catch((error: Error) => {
    if (error.message.includes('reservation expired')) return joinPatiently(code, options)
    throw error
  })

it('[LOS45] the 501 students of a school at one address, 192 of them in one class, who join at once and then reload at once all keep their seats, none of them twice', async () => {
  const classes = await Promise.all(
    [192, 192, 117].map(async (size) => ({ size, ...(await newSession(server.url, { teams: 24 })) })),
  )
  const codes = classes.flatMap(({ size, code }) => Array.from({ length: size }, () => code))
  const first = await Promise.all(codes.map((code, i) => joinPatiently(code, { name: `Student ${i}` })))
  const started = performance.now()
  const tookMs: number[] = []
  const back = await Promise.all(
    first.map(async (visitor, i) => {
      void leave(visitor)
      const returned = await joinPatiently(codes[i] ?? '', { seatKey: seatOf(visitor).seatKey })
      tookMs.push(performance.now() - started)
      return returned
    }),
  )
  expect(back.map((visitor) => seatOf(visitor).seat)).toEqual(first.map((visitor) => seatOf(visitor).seat))
  for (const { code, size } of classes) {
    const state = server.sessions.find(code)?.session.state
    expect(state?.seats.filter(({ bot, connected }) => !bot && connected)).toHaveLength(size)
  }
  const [half = 0, most = 0] = [0.5, 0.95].map(
    (share) => tookMs.toSorted((a, b) => a - b)[Math.floor(share * (tookMs.length - 1))],
  )
  console.log(`${tookMs.length} reloads: half back after ${Math.round(half)} ms, 95% after ${Math.round(most)} ms`)
  await leave(...back)
}, 120_000)
