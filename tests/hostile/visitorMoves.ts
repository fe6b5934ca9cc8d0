import { STANDARD_DOCUMENT } from '../../shared/content/standardDocument.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { FAST_SCENARIO, SLOW_SCENARIO } from '../support/hostileScenario.ts'
import type { Attacker } from './Attacker.ts'

/** What an attacker knows, and what it has made for itself so far. */
export type Known = {
  /** Codes of classes that somebody has told the attacker. */
  readonly codes: readonly string[]
  readonly own: Pick<CreatedSession, 'code' | 'hostKey'>[]
}

export type Move = (attacker: Attacker, known: Known) => Promise<unknown>

const MOST_OWN = 400
const LETTERS = 'CDFGHJKLMNPQRTVWXY3479'
const WRONG_KEY = 'x'.repeat(43)

const anyCode = ({ dice }: Attacker): string => Array.from({ length: 5 }, () => dice.pick([...LETTERS])).join('')

const make = async (attacker: Attacker, { own }: Known, body: object): Promise<void> => {
  const { status, text } = await attacker.post('/api/sessions', body)
  if (status !== 201) return
  attacker.count('sessions')
  if (own.length < MOST_OWN) own.push(JSON.parse(text) as CreatedSession)
}

const ownFile = (file: string): Move => {
  return (attacker, { own }) =>
    attacker.burst(Math.min(20, own.length), async () => {
      const { code, hostKey } = attacker.dice.pick(own)
      await attacker.ask(`/api/sessions/${code}/${file}`, { key: hostKey })
    })
}

/** Everything that somebody without a seat can do to a server. */
export const VISITOR_MOVES: Readonly<Record<string, Move>> = {
  'unknown sessions': (attacker) => attacker.burst(60, () => attacker.ask(`/api/sessions/${anyCode(attacker)}`)),
  'joins to no room': (attacker) => attacker.burst(40, () => attacker.reserve(anyCode(attacker), { name: 'Nobody' })),
  'wrong keys': (attacker, { codes }) =>
    attacker.burst(30, async (i) => {
      const code = attacker.dice.pick(codes)
      if (i % 3 === 0) await attacker.ask(`/api/sessions/${code}/results.xlsx`, { key: WRONG_KEY })
      if (i % 3 === 1) await attacker.reserve(code, { seatKey: WRONG_KEY })
      if (i % 3 === 2) await attacker.reserve(code, { hostKey: WRONG_KEY })
    }),
  'joins through a locked door': (attacker, { codes }) =>
    attacker.burst(40, (i) => attacker.reserve(attacker.dice.pick(codes), { name: `Nobody ${i}` })),
  'upgrades to no room': (attacker) =>
    attacker.burst(60, async () =>
      (await attacker.upgrade(`/abcdefghi/${anyCode(attacker)}?sessionId=abc`))?.terminate(),
    ),
  echo: (attacker) =>
    attacker.burst(40, async () => {
      const socket = await attacker.upgrade('/check/echo')
      for (let i = 0; i < 40; i++) socket?.send('x'.repeat(60))
      socket?.terminate()
    }),
  'malformed requests': (attacker) =>
    attacker.burst(30, (i) =>
      attacker.dump(
        [
          'GET / HTTP/9.9\r\n\r\n',
          '\0\x01\x02garbage\r\n\r\n',
          `GET / HTTP/1.1\r\nHost: a\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`,
          'POST /api/sessions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n',
          'POST /api/sessions HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
        ][i % 5] ?? '',
        20,
      ),
    ),
  'connections that ask nothing': (attacker) =>
    attacker.burst(100, () => attacker.dump('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ', 3000)),
  'huge bodies': (attacker) =>
    attacker.burst(8, (i) =>
      attacker.post(
        ['/api/sessions', '/matchmake/joinById/CDFGH', '/api/faults', '/api/stream/abc/0'][i % 4] ?? '/',
        `"${'x'.repeat(attacker.dice.pick([5_000, 120_000, 2_000_000]))}"`,
      ),
    ),
  'deep bodies': (attacker) =>
    attacker.burst(10, () => attacker.post('/api/sessions', `${'['.repeat(60_000)}${']'.repeat(60_000)}`)),
  reports: (attacker) =>
    attacker.burst(40, (i) =>
      attacker.post('/api/faults', { code: 'ABC234', page: '/', message: `broken ${i}`, stack: 'x'.repeat(2000) }),
    ),
  pages: (attacker) =>
    attacker.burst(40, () => attacker.ask(attacker.dice.pick(['/', '/join/CDFGH', '/scenario.schema.json', '/check']))),
  'figures of the server': (attacker) =>
    attacker.burst(20, () => attacker.ask(attacker.dice.pick(['/metrics', '/healthz', '/readyz']))),
  sessions: (attacker, known) =>
    attacker.burst(10, () => make(attacker, known, { preset: 'demo', bots: 24, teams: 24 })),
  'fast sessions': (attacker, known) =>
    attacker.burst(4, () => make(attacker, known, { preset: 'demo', bots: 24, teams: 24, speed: 20 })),
  rehearsals: (attacker, known) =>
    attacker.burst(6, () => make(attacker, known, { rehearsal: true, bots: 24, teams: 24, from: 'podium' })),
  'solo races': (attacker, known) => attacker.burst(6, () => make(attacker, known, { solo: true })),
  scenarios: (attacker, known) =>
    attacker.burst(4, (i) => {
      const scenario = [SLOW_SCENARIO, FAST_SCENARIO, STANDARD_DOCUMENT][i % 3] ?? STANDARD_DOCUMENT
      return make(attacker, known, { scenario: { ...scenario, title: `Mine ${attacker.dice.between(1, 1e9)}` } })
    }),
  workbooks: ownFile('results.xlsx'),
  sheets: ownFile('results.csv?sheet=votes'),
  results: ownFile('results.json?language=es'),
  recordings: ownFile('recording.json'),
  journals: ownFile('journal.ndjson'),
  'new host keys': (attacker, { own }) =>
    attacker.burst(Math.min(10, own.length), async () => {
      const session = attacker.dice.pick(own)
      const { status, text } = await attacker.post(`/api/sessions/${session.code}/host-key`, {}, session.hostKey)
      if (status === 200) own[own.indexOf(session)] = { code: session.code, ...JSON.parse(text) }
    }),
  deletions: async (attacker, { own }) => {
    if (own.length < 20) return
    const [session] = own.splice(attacker.dice.between(0, own.length - 1), 1)
    if (session) await attacker.ask(`/api/sessions/${session.code}`, { method: 'DELETE', key: session.hostKey })
  },
  'projectors that do not read': (attacker, { codes, own }) =>
    attacker.burst(10, (i) => {
      const code = i % 2 || own.length === 0 ? attacker.dice.pick(codes) : attacker.dice.pick(own).code
      return attacker.deaf(code, { screen: true }, i % 4 < 2 ? 'socket' : 'stream')
    }),
}
