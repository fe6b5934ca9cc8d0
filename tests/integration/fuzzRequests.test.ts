import { request } from 'node:http'
import { connect } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JOIN_REFUSALS } from '../../shared/protocol/refusals.ts'
import { FUZZ_TIMEOUT_MS, fuzzRuns } from '../support/fuzzRuns.ts'
import { openFuzzBed, payloads, text } from './fuzzBed.ts'
import { newSession, wait } from './liveServer.ts'

const bed = openFuzzBed()

/** Sends headers that `fetch` would refuse. Returns the whole answer, and no status if the connection was closed. */
const ask = (port: number, path: string, headers: Record<string, string>) =>
  new Promise<{ readonly status: number | null; readonly text: string }>((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      let body = ''
      response.setEncoding('latin1')
      response.on('data', (chunk) => (body += chunk))
      response.on('close', () =>
        resolve({ status: response.statusCode ?? null, text: `${response.rawHeaders.join('\n')}\n${body}` }),
      )
    })
    asked.on('upgrade', (_response, socket) => socket.destroy())
    asked.on('error', () => resolve({ status: null, text: '' }))
    asked.on('close', () => resolve({ status: null, text: '' }))
    asked.end()
  })

describe('hostile requests', () => {
  it(
    '[SAF12] any request for a seat is either refused with a reason or admits someone who is allowed in',
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
        fc.record({ seatTicket: text, newSeatKey: text }),
        fc.record({ seatOf: text, newSeatKey: text }),
      )
      const another = await newSession(bed.server.url, { teams: 1 })
      const codes = fc.oneof(
        fc.constant(another.code),
        text.map(encodeURIComponent),
        fc.constantFrom('..', '%00', 'CCCCC'),
      )
      await fc.assert(
        fc.asyncProperty(codes, joins, async (code, options) => {
          bed.count(1)
          let body: string
          try {
            body = JSON.stringify(options) ?? ''
          } catch {
            return
          }
          const headers = { 'content-type': 'application/json' }
          const response = await fetch(`${bed.server.url}/matchmake/joinById/${code}`, {
            method: 'POST',
            headers,
            body,
          })
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
        fuzzRuns(300),
      )
      await bed.allIsWell()
    },
    FUZZ_TIMEOUT_MS,
  )

  it(
    '[SAF13] routes for scripts answer any body, key and path with the name of what is wrong, and never with an internal error',
    async () => {
      const paths = fc.oneof(
        fc.constantFrom(
          '',
          `/${bed.session.code}`,
          `/${bed.session.code}/results.json`,
          `/${bed.session.code}/journal.ndjson`,
        ),
        text.map((path) => `/${encodeURIComponent(path)}`),
        fc.constantFrom('/%', '/%00', '/..%2f..%2fpackage.json', `/${bed.session.code}/../../healthz`, '/%F0%9F'),
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
            bed.count(1)
            const headers = { 'content-type': type, authorization: key }
            const hasBody = method !== 'GET' && method !== 'HEAD'
            const response = await fetch(`${bed.server.url}/api/sessions${path}`, {
              method,
              headers,
              ...(hasBody && { body }),
            })
            await response.arrayBuffer()
            expect([200, 201, 400, 401, 404, 413, 415, 429, 431, 503]).toContain(response.status)
          },
        ),
        fuzzRuns(300),
      )
      await bed.allIsWell()
    },
    FUZZ_TIMEOUT_MS,
  )

  it(
    '[SAF16] headers with any content change only the answer to their own request, and never appear in an answer',
    async () => {
      const { code } = bed.session
      const paths = fc.constantFrom(
        ...['/', `/join/${code}`, '/join/CCCCC', `/play/${code}`, `/screen/${code}`, '/check', '/healthz', '/metrics'],
        ...[
          '/assets/none.js',
          '/favicon.ico',
          '/nowhere',
          `/api/sessions/${code}`,
          `/api/sessions/${code}/results.json`,
          `/api/stream/x/${code}?sessionId=x`,
        ],
      )
      const names = fc.oneof(
        fc.constantFrom(
          ...['host', 'origin', 'referer', 'cookie', 'user-agent', 'authorization', 'forwarded', 'x-forwarded-for'],
          ...['x-forwarded-host', 'x-forwarded-proto', 'accept', 'accept-encoding', 'accept-language', 'range', 'te'],
          ...['if-none-match', 'if-modified-since', 'if-range', 'cache-control', 'x-http-method-override', 'upgrade'],
        ),
        fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
      )
      const values = fc.oneof(
        text.map((value) => `<zzz>${Buffer.from(value).toString('latin1')}`.replace(/[^\t\x20-\x7e\x80-\xff]/g, '')),
        fc.constantFrom(
          ...['<zzz>', "<zzz>; script-src 'unsafe-inline'", '<zzz>, 10.0.0.1, ::1', 'bytes=0-<zzz>', 'W/"<zzz>"'],
          ...['<zzz>;q=2, br;q=-1', 'bytes=9-1,5-', 'websocket <zzz>', `<zzz>${'a=b; '.repeat(700)}`],
        ),
      )
      await fc.assert(
        fc.asyncProperty(
          paths,
          fc.array(fc.tuple(names, values), { minLength: 1, maxLength: 6 }),
          async (path, some) => {
            bed.count(1)
            const answered = await ask(bed.server.port, path, Object.fromEntries(some))
            expect([200, 206, 301, 304, 400, 401, 403, 404, 406, 412, 416, 421, 431, 503, null]).toContain(
              answered.status,
            )
            expect(answered.text).not.toContain('<zzz>')
          },
        ),
        fuzzRuns(300),
      )
      await bed.allIsWell()
    },
    FUZZ_TIMEOUT_MS,
  )

  it(
    '[SAF14] bytes that are not HTTP, or only half of a request, cost one connection and nothing else',
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
          Buffer.from('GET /api/stream/%E0%A4/y?sessionId=%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n'),
          Buffer.from('POST /api/stream/x/0 HTTP/1.1\r\nHost: x\r\nContent-Length: 65000\r\n\r\nabc'),
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
          bed.count(chunks.length)
          const socket = connect(bed.server.port, '127.0.0.1')
          socket.on('error', () => {})
          for (const chunk of chunks) socket.write(chunk)
          await wait(5)
          socket.destroy()
          expect((await fetch(`${bed.server.url}/healthz`)).status).toBe(200)
        }),
        fuzzRuns(150),
      )
      await bed.allIsWell()
    },
    FUZZ_TIMEOUT_MS,
  )
})
