import { connect } from 'node:net'
import { Writable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createLog } from '../../server/createLog.ts'
import type { RunningServer } from '../../server/createServer.ts'
import { CLIENT_MESSAGE_TYPES } from '../../shared/protocol/clientMessages.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { JOIN_REFUSALS } from '../../shared/protocol/refusals.ts'
import { join, leave, newSession, openServer, seatOf, type Visitor, wait } from './liveServer.ts'

/** More with FUZZ=20 in the environment. */
const TIMES = Number(process.env.FUZZ ?? 1)
const runs = (count: number) => ({ numRuns: count * TIMES, endOnFailure: true })
const TIMEOUT_MS = 60_000 * TIMES

let server: RunningServer
let session: CreatedSession
let grace: Visitor
let ada: Visitor | null = null
let inputs = 0
let askedAt = 0
const errors: string[] = []

const log = createLog(
  'error',
  new Writable({
    write: (line, _encoding, done) => {
      errors.push(String(line))
      done()
    },
  }),
)

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  server = await openServer({ log, maxRequestsPerMinute: Number.POSITIVE_INFINITY, maxSessions: 3000 })
  session = await newSession(server.url, { teams: 2, tracks: ['cloud'], seed: 7 })
  grace = await join(server.url, session.code, { name: 'Grace', team: 't2' })
})
afterAll(async () => {
  await leave(grace, ...(ada ? [ada] : []))
  await server.close()
  console.log(`fuzz: ${inputs} inputs`)
})

/** The hostile student's connection, opened again wherever the last one was cut. */
const hostile = async (): Promise<Visitor> => {
  if (ada && !ada.isClosed()) return ada
  ada = await join(server.url, session.code, ada ? { seatKey: seatOf(ada).seatKey } : { name: 'Ada', team: 't1' })
  return ada
}

/** The rest of the class works, nobody rules who must not, and nothing went wrong inside. */
const allIsWell = async (): Promise<void> => {
  // No faster than a person.
  if (performance.now() - askedAt > 100) {
    askedAt = performance.now()
    expect(await grace.ask('agree')).toEqual({ ok: false, reason: 'noFiling' })
  }
  const state = server.sessions.find(session.code)?.session.state
  expect(state).toMatchObject({ phase: 'lobby', paused: false, settings: { doorLocked: false } })
  expect(state?.seats.map(({ name }) => name)).toEqual(['Grace', 'Ada'])
  expect(state?.teams[1]?.movedBy).toEqual({})
  expect(errors).toEqual([])
}

const text = fc.string({ unit: 'binary', maxLength: 40 })
const names = fc.oneof(
  fc.constantFrom(...CLIENT_MESSAGE_TYPES),
  text,
  fc.constantFrom('__proto__', 'constructor', '_', '*'),
)
/** What a client could put into a request: anything JSON has, and what MessagePack has beyond it. */
const payloads = fc.oneof(
  fc.object({ maxDepth: 4, withDate: true, withBigInt: false, withTypedArray: true, withNullPrototype: true }),
  fc.anything({ maxDepth: 3, withDate: true }),
  fc.constantFrom(
    { commandId: 'x'.repeat(3000) },
    { commandId: { length: 3 } },
    { levers: JSON.parse('{"__proto__": {"shrinkDecades": 1}}') },
    { levers: { shrinkDecades: Number.NaN, verification: Number.POSITIVE_INFINITY } },
    { prediction: { kind: 'bottleneck', stage: 'constructor', confidence: 1 } },
    { by: { kind: 'host' }, kind: 'host' },
  ),
)

describe('hostile input', () => {
  it(
    '[SAF10] requests of any name and content get an answer or a cut, and change nothing for others',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(names, payloads), { minLength: 1, maxLength: 15 }), async (requests) => {
          const { room } = await hostile()
          inputs += requests.length
          const answered = requests.map(([name, payload]) =>
            room.request(name as never, payload as never, { timeout: 3000 }).then(
              (reply: unknown) => JSON.stringify(reply) ?? 'nothing',
              (error: unknown) => String(error),
            ),
          )
          for (const answer of await Promise.all(answered)) expect(answer).not.toContain('timed out')
          await allIsWell()
        }),
        runs(60),
      )
    },
    TIMEOUT_MS,
  )

  it(
    '[SAF11] frames of any bytes at all are answered, ignored or end their own connection',
    async () => {
      const frames = fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        fc
          .tuple(fc.constantFrom(10, 12, 13, 17, 18, 19, 20, 21, 22), fc.uint8Array({ maxLength: 60 }))
          .map(([code, rest]) => Uint8Array.from([code, ...rest])),
        fc.uint8Array({ minLength: 4000, maxLength: 6000 }),
        // A request as the client library writes it, with bytes of it changed.
        fc
          .tuple(
            fc.constantFrom(...CLIENT_MESSAGE_TYPES),
            fc.array(fc.tuple(fc.nat(40), fc.nat(255)), { maxLength: 4 }),
          )
          .map(([name, changes]) => {
            const frame = Uint8Array.from([
              21,
              1,
              0xa0 + name.length,
              ...Buffer.from(name),
              0x81,
              0xa6,
              ...Buffer.from('levers'),
              0x80,
            ])
            for (const [at, byte] of changes) frame[at % frame.length] = byte
            return frame
          }),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(frames, { minLength: 1, maxLength: 10 }), async (batch) => {
          const { room } = await hostile()
          inputs += batch.length
          for (const frame of batch) if (room.connection.isOpen) room.connection.send(frame)
          await allIsWell()
        }),
        runs(120),
      )
      await wait(100)
    },
    TIMEOUT_MS,
  )

  it(
    '[SAF12] any way to ask for a place is refused with a name for it, or lets in who may come in',
    async () => {
      const joins = fc.oneof(
        payloads,
        fc.record({ name: text }),
        fc.record({
          name: fc.string({ unit: 'grapheme', maxLength: 30 }),
          team: fc.oneof(text, fc.constantFrom('t1', 't9')),
        }),
        fc.record({
          name: fc.constantFrom('\u202eAda', 'A\u0301'.repeat(30), 'x'.repeat(10_000), '\u200b', 'Ａｄａ', ' '),
        }),
        fc.record({ hostKey: fc.oneof(text, fc.constantFrom('x'.repeat(43), 'x'.repeat(99))) }),
        fc.record({ seatKey: text, newSeatKey: text }),
      )
      const another = await newSession(server.url, { teams: 1 })
      const codes = fc.oneof(
        fc.constant(another.code),
        text.map(encodeURIComponent),
        fc.constantFrom('..', '%00', 'CCCCC'),
      )
      await fc.assert(
        fc.asyncProperty(codes, joins, async (code, options) => {
          inputs += 1
          let body: string
          try {
            body = JSON.stringify(options) ?? ''
          } catch {
            return
          }
          const headers = { 'content-type': 'application/json' }
          const response = await fetch(`${server.url}/matchmake/joinById/${code}`, { method: 'POST', headers, body })
          const answer = await response.text()
          if (response.status === 200)
            expect(JSON.parse(answer)).toMatchObject({ name: 'session', roomId: another.code })
          else {
            expect(response.status).toBeGreaterThanOrEqual(400)
            expect(response.status).toBeLessThan(500)
            const named = [...Object.keys(JOIN_REFUSALS), 'tooLarge', 'leads nowhere']
            expect(named.some((name) => answer.includes(name))).toBe(true)
          }
        }),
        runs(300),
      )
      await allIsWell()
    },
    TIMEOUT_MS,
  )

  it(
    '[SAF13] doors for scripts answer any body, key and path with a name for what is wrong, never with a fault of their own',
    async () => {
      const paths = fc.oneof(
        fc.constantFrom('', `/${session.code}`, `/${session.code}/results.json`, `/${session.code}/journal.ndjson`),
        text.map((path) => `/${encodeURIComponent(path)}`),
        fc.constantFrom('/%', '/%00', '/..%2f..%2fpackage.json', `/${session.code}/../../healthz`, '/%F0%9F'),
      )
      const bodies = fc.oneof(
        fc.json({ maxDepth: 5 }),
        text,
        payloads.map(
          (value) => JSON.stringify(value, (_key, one) => (typeof one === 'bigint' ? String(one) : one)) ?? '',
        ),
        fc.constant('['.repeat(4000)),
      )
      const types = fc.constantFrom(
        'application/json',
        'text/plain',
        'application/json; charset=utf-7',
        'multipart/form-data',
      )
      const keys = fc.oneof(
        fc.base64String(),
        fc.constantFrom('Bearer', 'Bearer ', `Bearer ${'x'.repeat(5000)}`, `Basic ${'x'.repeat(43)}`),
      )
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('GET', 'POST', 'DELETE', 'PUT', 'HEAD'),
          paths,
          bodies,
          types,
          keys,
          async (method, path, body, type, key) => {
            inputs += 1
            const headers = { 'content-type': type, authorization: key }
            const hasBody = method !== 'GET' && method !== 'HEAD'
            const response = await fetch(`${server.url}/api/sessions${path}`, {
              method,
              headers,
              ...(hasBody && { body }),
            })
            await response.arrayBuffer()
            expect([200, 201, 400, 401, 404, 413, 415, 429, 431]).toContain(response.status)
          },
        ),
        runs(300),
      )
      expect(errors).toEqual([])
      await allIsWell()
    },
    TIMEOUT_MS,
  )

  it(
    '[SAF14] bytes that are no HTTP, or half of it, cost a connection and nothing else',
    async () => {
      const lines = fc.oneof(
        fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
        fc
          .tuple(fc.constantFrom('GET', 'POST', 'PRI', 'CONNECT'), text)
          .map(([method, path]) => Buffer.from(`${method} /${path} HTTP/1.1\r\nHost: x\r\n\r\n`)),
        fc
          .tuple(text, text)
          .map(([name, value]) => Buffer.from(`GET / HTTP/1.1\r\nHost: x\r\n${name}: ${value}\r\n\r\n`)),
        fc.constantFrom(
          Buffer.from(`GET /x/${'A'.repeat(20_000)} HTTP/1.1\r\n`),
          Buffer.from('POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabc'),
          Buffer.from(
            'POST /api/sessions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n',
          ),
          Buffer.from(
            'GET /x/y?sessionId=z HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 99\r\n\r\n',
          ),
          Buffer.from(
            `GET /x/${'y'.repeat(9)}?sessionId=%E0%A4%A HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
          ),
        ),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 4 }), async (chunks) => {
          inputs += chunks.length
          const socket = connect(server.port, '127.0.0.1')
          socket.on('error', () => {})
          for (const chunk of chunks) socket.write(chunk)
          await wait(5)
          socket.destroy()
          expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
        }),
        runs(150),
      )
      await allIsWell()
    },
    TIMEOUT_MS,
  )
})
