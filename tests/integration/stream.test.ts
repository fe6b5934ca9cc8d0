import { setTimeout as sleep } from 'node:timers/promises'
import { Protocol } from '@colyseus/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openSession } from '../../client/net/connect.ts'
import type { Connection, Visitor } from '../../client/net/connection.ts'
import { createWires } from '../../client/net/wires.ts'
import type { RunningServer } from '../../server/createServer.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { joinBatch, STREAM_PATH } from '../../shared/protocol/stream.ts'
import { studentAction } from '../chaos/actions.ts'
import { createDice } from '../chaos/createDice.ts'
import { type Blocking, type Line, openLine } from '../chaos/Line.ts'
import { textStorage } from '../support/textStorage.ts'
import { isIn, newSession, openServer, until } from './liveServer.ts'

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

const filteredLine = async (blocking: Blocking = 'cut'): Promise<Line> => {
  const line = await openLine(server.port)
  line.blockSockets(blocking)
  lines.push(line)
  return line
}
const visit = async (as: Visitor, endpoint = server.url, storage = textStorage()): Promise<Connection> => {
  const connection = openSession({ code: session.code, as, endpoint, storage, wires: createWires() })
  connections.push(connection)
  await until('the session', () => isIn(connection), 8000)
  return connection
}

describe('a network that blocks WebSockets', () => {
  it.each(['cut', 'ignored'] as const)(
    '[NET26] where WebSockets are blocked, everyone gets in over a stream within 8 s and is told why: %s',
    async (blocking) => {
      const { url } = await filteredLine(blocking)
      const [host, ada, screen] = await Promise.all([
        visit({ host: session.hostKey }, url),
        visit({ student: { name: 'Ada' } }, url),
        visit({ screen: true }, url),
      ])
      expect([host, ada, screen].map(({ blocked }) => blocked.value)).toEqual([true, true, true])
      for (let i = 0; i < 2; i++) expect(await host.request('goOn', {})).toEqual({ ok: true })
      await until('the phase', () => [ada, screen].every(({ match }) => match.value?.phase === 'auditWork'))
      expect(await ada.request('tryStrategy', { strategy: 'judgeModel', estimate: 10 })).toEqual({ ok: true })
      await until('the bench', () => ada.team.value?.moves.length === 1)
      await sleep(1500)
      expect([ada.status.value, ada.blocked.value]).toEqual(['connected', true])
    },
    20_000,
  )
})

/** Says that the client has joined, and what a client sends as a ping. */
const JOINED = Uint8Array.of(Protocol.JOIN_ROOM)
const PING = Uint8Array.of(Protocol.PING)
const PONG = `event: frame\ndata: ${Buffer.from(PING).toString('base64')}\n\n`

/** Takes a place in the room over a stream, by hand. */
const openStream = async (options: object) => {
  const headers = { 'content-type': 'application/json' }
  const reserve = `${server.url}/matchmake/joinById/${session.code}`
  const offer = await fetch(reserve, { method: 'POST', headers, body: JSON.stringify(options) })
  const { sessionId, processId } = (await offer.json()) as { sessionId: string; processId: string }
  const address = `${server.url}${STREAM_PATH}/${processId}/${session.code}?sessionId=${sessionId}`
  const over = new AbortController()
  const response = await fetch(address, { signal: over.signal })
  let text = ''
  let hasEnded = false
  const read = async (): Promise<void> => {
    for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString()
  }
  const reading = read()
    .catch(() => {})
    .finally(() => {
      hasEnded = true
    })
  const key = await until('the key', () => /event: open\ndata: (.+)/.exec(text)?.[1])
  await until('the first frame', () => text.includes('event: frame'))
  return {
    response,
    text: () => text,
    hasEnded: () => hasEnded,
    pongs: () => text.split(PONG).length - 1,
    /** The code that the server closed it with. */
    closed: async () => {
      await reading
      return Number(/event: close\ndata: (\d+)/.exec(text)?.[1])
    },
    post: async (number: number | string, ...frames: readonly Uint8Array[]) =>
      (await fetch(`${server.url}${STREAM_PATH}/${key}/${number}`, { method: 'POST', body: joinBatch(frames) })).status,
    postRaw: async (number: number, body: Uint8Array<ArrayBuffer>) =>
      (await fetch(`${server.url}${STREAM_PATH}/${key}/${number}`, { method: 'POST', body })).status,
    hangUp: () => over.abort(),
  }
}

const live = () => server.sessions.find(session.code)?.session
describe('a stream', () => {
  it('[NET27] a request up a stream counts once, in its order, and only for whoever has the key of the stream', async () => {
    const ada = await openStream({ name: 'Ada' })
    expect(await ada.post(0, JOINED)).toBe(204)
    expect(await ada.post(1, PING, PING)).toBe(204)
    await until('two pongs', () => ada.pongs() === 2)
    expect(await ada.post(1, PING, PING)).toBe(204)
    await sleep(300)
    expect(ada.pongs()).toBe(2)
    for (const number of ['x', '-1', '1e1', '99999999999']) expect(await ada.post(number, PING)).toBe(404)
    expect(ada.hasEnded()).toBe(false)
    const unknown = `${server.url}${STREAM_PATH}/${'k'.repeat(43)}/0`
    expect((await fetch(unknown, { method: 'POST' })).status).toBe(404)
    expect(await ada.post(7, PING)).toBe(404)
    expect(await ada.closed()).toBe(1008)
  })

  it('[NET28] a stream that ends is a lost connection, and a request for one that has ended reaches nobody', async () => {
    const ada = await openStream({ name: 'Ada' })
    await ada.post(0, JOINED)
    await until('the seat', () => live()?.state.seats[0]?.connected)
    ada.hangUp()
    await until('the absence', () => live()?.state.seats[0]?.connected === false)
    expect(await ada.post(1, PING)).toBe(404)
  })

  it('[NET29] a stream is passed on at once by proxies and kept by nobody', async () => {
    const { response, hangUp } = await openStream({ screen: true })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    expect(response.headers.get('content-encoding')).toBeNull()
    hangUp()
    const place = `${server.url}${STREAM_PATH}/p/${session.code}?sessionId=x`
    expect((await fetch(place, { method: 'HEAD' })).status).toBe(404)
  })

  it.each([
    ['a frame of more than 4 KB', joinBatch([new Uint8Array(4097)])],
    ['half a frame', joinBatch([new Uint8Array(9)]).slice(0, 6)],
    ['half a length', new Uint8Array(1)],
  ])('[SAF24] a stream has the limits of a socket: %s closes it', async (_what, body) => {
    const ada = await openStream({ name: 'Ada' })
    expect(await ada.postRaw(0, body)).toBe(404)
    expect(await ada.closed()).toBe(1009)
  })
  it('[SAF24] a stream has the limits of a socket: more than 64 KB in one request is refused', async () => {
    const ada = await openStream({ name: 'Ada' })
    expect(await ada.postRaw(0, new Uint8Array(66_000))).toBe(413)
    ada.hangUp()
  })
  it('[SAF24] a stream has the limits of a socket: a flood of requests, or of frames in them, closes it', async () => {
    const ada = await openStream({ name: 'Ada' })
    await ada.post(0, JOINED)
    const answers = await Promise.all(Array.from({ length: 800 }, () => ada.post(0)))
    expect(answers).toContain(404)
    expect(await ada.closed()).toBe(1008)
    const grace = await openStream({ name: 'Grace' })
    await grace.post(0, JOINED)
    for (let i = 1; i <= 60 && !grace.hasEnded(); i++) await grace.post(i, ...Array.from({ length: 15 }, () => PING))
    expect(await grace.closed()).toBeGreaterThan(1000)
  })
  it('[SAF24] a stream has the limits of a socket: one that answers no ping is closed', async () => {
    const ada = await openStream({ name: 'Ada' })
    await ada.post(0, JOINED)
    await until('the end', () => ada.hasEnded(), 15_000)
    expect(ada.text()).toContain('event: ping')
    await until('the absence', () => live()?.state.seats[0]?.connected === false)
  }, 20_000)
  it('[SAF24] a stream has the limits of a socket: each takes one of the connections of its address', async () => {
    await server.close()
    server = await openServer({ maxConnections: 12 })
    session = await newSession(server.url)
    const streams = []
    for (let i = 0; i < 8; i++) streams.push(await openStream({ screen: true }))
    const more = await Promise.allSettled(Array.from({ length: 12 }, () => openStream({ screen: true })))
    expect(more.some(({ status }) => status === 'rejected')).toBe(true)
    for (const { hangUp } of streams) hangUp()
  })
})

describe('a class of which half is behind a filter', () => {
  it('[LOS56] a class in which half are on streams plays to the podium, and everyone sees and may do the same', async () => {
    const line = await filteredLine()
    const host = await visit({ host: session.hostKey }, line.url)
    const students = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        visit({ student: { name: `Student ${i}`, team: `t${1 + (i % 4)}` } }, i % 2 ? line.url : server.url),
      ),
    )
    expect(students.map(({ blocked }) => blocked.value)).toEqual(students.map((_, i) => i % 2 === 1))
    const dice = students.map((_, i) => createDice(7, `student ${i}`))
    const answers = students.map((): string[] => [])
    const act = async (student: Connection, i: number): Promise<void> => {
      const own = student.team.value
      const team = student.match.value?.teams.find(({ id }) => id === own?.team)
      const [die, told] = [dice[i], answers[i]]
      if (!own || !team || !die || !told || !student.match.value) throw new Error('not in')
      const { type, ...payload } = studentAction(die, student.match.value.phase, team.track, own)
      const reply = await student.request(type, payload as never)
      told.push(reply.ok ? 'ok' : reply.reason)
    }
    for (let moves = 0; host.match.value?.phase !== 'podium'; moves++) {
      if (moves > 40) throw new Error(`stuck in ${host.match.value?.phase}`)
      for (let round = 0; round < 4; round++) await Promise.all(students.map(act))
      const { phase } = host.match.value ?? {}
      expect(await host.request('goOn', {})).toEqual({ ok: true })
      await until('the next phase', () => [host, ...students].every(({ match }) => match.value?.phase !== phase))
    }
    await host.request('pause', {})
    await until('the pause', () => students.every(({ match }) => match.value?.paused))
    await sleep(300)
    expect(answers.flat()).not.toContain('disconnected')
    for (const told of answers) expect(told.filter((answer) => answer === 'ok').length).toBeGreaterThan(3)
    for (const { match, status } of students) {
      expect(status.value).toBe('connected')
      expect(match.value).toEqual(students[0]?.match.value)
    }
  }, 60_000)

  it('[LOS57] on a stream, a student keeps the seat through a reload, a second tab, a removal and a filter that comes and goes', async () => {
    const line = await filteredLine()
    const host = await visit({ host: session.hostKey })
    const storage = textStorage()
    const first = await visit({ student: { name: 'Ada' } }, line.url, storage)
    const seat = () => live()?.state.seats[0]
    const second = await visit({ student: { name: 'Ada' } }, line.url, storage)
    await until('the first tab', () => first.status.value === 'replaced')
    line.hangUp()
    second.close()
    const reloaded = await visit({ student: { name: 'Ada' } }, line.url, storage)
    expect(live()?.state.seats).toHaveLength(1)
    line.blockSockets(null)
    line.cut()
    await until('the loss', () => reloaded.status.value === 'reconnecting')
    await until('the return', () => isIn(reloaded))
    expect(reloaded.blocked.value).toBe(true)
    await host.request('removeSeat', { seat: seat()?.id ?? '' })
    await until('the removal', () => reloaded.status.value === 'removed')
  }, 20_000)
})
