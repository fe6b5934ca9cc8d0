import { connect } from 'node:net'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { pickFrom, rightProof } from '../support/matchBuilder.ts'
import { openTap, type Tap } from '../support/openTap.ts'
import { join, leave, newSession, openServer, refusedJoin, seatOf, until, type Visitor, wait } from './liveServer.ts'

let server: RunningServer
let session: CreatedSession
let visitors: Visitor[] = []
const taps: Tap[] = []

const start = async (options: Parameters<typeof openServer>[0] = {}): Promise<void> => {
  server = await openServer(options)
}
const enter = async (options: Parameters<typeof join>[2], url = server.url): Promise<Visitor> => {
  const visitor = await join(url, session.code, options)
  visitors.push(visitor)
  return visitor
}

beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(async () => {
  await leave(...visitors)
  visitors = []
  for (const tap of taps.splice(0)) tap.close()
})

describe('what a team hides', () => {
  /** A value in every encoding in which it could be sent. */
  const formsOf = (secret: string | number): readonly Buffer[] => {
    if (typeof secret === 'string') return [Buffer.from(secret)]
    const forms = [
      [8, 'writeDoubleBE'],
      [8, 'writeDoubleLE'],
      [4, 'writeFloatBE'],
      [4, 'writeFloatLE'],
    ] as const
    return forms.map(([size, write]) => {
      const bytes = Buffer.alloc(size)
      bytes[write](secret)
      return bytes
    })
  }
  const holds = (bytes: Buffer, secret: string | number): boolean =>
    formsOf(secret).some((form) => bytes.includes(form))

  beforeEach(async () => {
    await start()
    session = await newSession(server.url, { teams: 2, tracks: ['cloud'], seed: 7 })
  })
  afterEach(() => server.close())

  it("[SAF1] a team's plans, answers and words are in no byte that reaches another team, the projector or a newcomer before their reveal", async () => {
    const { port } = server
    const tapped = async (options: Parameters<typeof join>[2]) => {
      const tap = await openTap(port)
      taps.push(tap)
      return { tap, visitor: await enter(options, tap.url) }
    }
    const host = await enter({ hostKey: session.hostKey })
    const ada = await tapped({ name: 'Ada', team: 't1' })
    const others = [await tapped({ name: 'Grace', team: 't2' }), await tapped({ screen: true })]
    const secrets: (string | number)[] = []
    const does = async (secret: string | number, ...[type, payload]: Parameters<Visitor['ask']>) => {
      expect([type, await ada.visitor.ask(type, payload)]).toEqual([type, { ok: true }])
      secrets.push(secret)
    }
    const goOn = async (times = 1) => {
      for (let i = 0; i < times; i++) expect(await host.ask('goOn')).toEqual({ ok: true })
    }
    /** Nothing hidden so far has leaked, but it did reach its own team. */
    const nothingGotOut = async () => {
      await wait(250)
      others.push(await tapped(others.length % 2 ? { screen: true } : { name: `Late ${others.length}`, team: 't2' }))
      await wait(150)
      for (const secret of secrets) {
        expect([secret, holds(ada.tap.down(), secret)]).toEqual([secret, true])
        expect([secret, others.map(({ tap }) => holds(tap.down(), secret))]).toEqual([secret, others.map(() => false)])
      }
    }

    await goOn()
    await does(0.8125, 'lockPrediction', {
      prediction: { kind: 'bottleneck', stage: 'monitoring', confidence: 0.8125 },
    })
    await goOn()
    await does('judgeModel', 'tryStrategy', { strategy: 'judgeModel', estimate: 10 })
    await does('draftAudit', 'draftAudit', { bottleneck: 'evaluation', strategy: 'judgeModel' })
    await nothingGotOut()
    // The next phases reveal things to everyone, so from here on only what stays hidden counts.
    secrets.length = 0
    await goOn()
    await does('a quokka thinks', 'reflect', { choices: ['labeling'], sentence: 'a quokka thinks' })
    await goOn(2)
    await does(0.7031, 'lockPrediction', {
      prediction: { kind: 'crossover', leader: 'fast', week: 11, confidence: 0.7031 },
    })
    await goOn()
    await does(1.35, 'setLevers', { levers: { shrinkDecades: 1.35, verification: 0.85 } })
    secrets.push(0.85)
    await does('logTrial', 'logTrial', { call: null })
    await nothingGotOut()
    await goOn()
    await does(1.65, 'setLevers', { levers: { shrinkDecades: 1.65 } })
    await nothingGotOut()
    await goOn(3)
    await does(93.28125, 'lockPrediction', { prediction: { kind: 'reach', accuracy: 95, low: 93.28125, high: 97 } })
    await goOn()
    await does(1.15, 'setLevers', { levers: { shrinkDecades: 1.15 } })
    expect(await ada.visitor.ask('dryRun', { call: null })).toEqual({ ok: true })
    const { state } = server.sessions.find(session.code)?.session ?? {}
    if (!state) throw new Error('no session')
    const picks = { ...rightProof(state).picks, available: pickFrom(state, 'available', 'unlost') }
    await does(picks.available ?? 0, 'offerProposal', { target: 95.5, proof: { conclusion: 'calendar', picks } })
    await goOn()
    await does('a wombat reckons', 'fileLedger', { pace: 2.5, reason: 'marginKept', sentence: 'a wombat reckons' })
    await nothingGotOut()
    await goOn(2)
    await nothingGotOut()
  })

  it('[SAF2] what one student answered is in no byte that reaches a teammate', async () => {
    const host = await enter({ hostKey: session.hostKey })
    const ada = await enter({ name: 'Ada', team: 't1' })
    const tap = await openTap(server.port)
    taps.push(tap)
    await enter({ name: 'Ally', team: 't1' }, tap.url)
    const done = { ok: true }
    await host.ask('goOn')
    const prediction = { kind: 'bottleneck', stage: 'monitoring', confidence: 0.8125 }
    expect(await ada.ask('lockPrediction', { prediction })).toEqual(done)
    for (let i = 0; i < 2; i++) await host.ask('goOn')
    expect(await ada.ask('reflect', { choices: ['labeling'], sentence: 'a quokka thinks' })).toEqual(done)
    await wait(300)
    for (const secret of [0.8125, 'a quokka thinks']) expect(holds(tap.down(), secret)).toBe(false)
  })

  it('[SAF3] keys are sent only in the body of a request, never in an address, and are returned only to their owner', async () => {
    const tap = await openTap(server.port)
    taps.push(tap)
    const other = await openTap(server.port)
    taps.push(other)
    const newSeatKey = 'n'.repeat(43)
    const host = await enter({ hostKey: session.hostKey }, tap.url)
    const ada = await enter({ name: 'Ada', newSeatKey }, tap.url)
    const { seatKey } = seatOf(ada)
    expect(seatKey).toBe(newSeatKey)
    await leave(ada)
    await enter({ seatKey }, tap.url)
    await enter({ name: 'Grace' }, other.url)
    await host.ask('goOn')
    await wait(700)
    const addresses =
      tap
        .up()
        .toString('latin1')
        .match(/(?:GET|POST) \S+ HTTP\/1\.1/g) ?? []
    expect(addresses).toHaveLength(6)
    for (const key of [session.hostKey, seatKey]) {
      expect(addresses.filter((address) => address.includes(key))).toEqual([])
      expect(other.down().includes(key)).toBe(false)
    }
    expect(tap.down().includes(session.hostKey)).toBe(false)
  })
})

describe('limits', () => {
  afterEach(() => server.close())

  it('[SAF4] projectors, which anybody may open, do not keep hosts out: there can be twenty of each', async () => {
    await start()
    session = await newSession(server.url)
    for (let i = 0; i < 20; i++) await enter({ screen: true })
    expect(await refusedJoin(server.url, session.code, { screen: true })).toBe('tooManyConnections')
    const host = await enter({ hostKey: session.hostKey })
    expect(await host.ask('goOn')).toEqual({ ok: true })
    await enter({ name: 'Ada' })
  })

  it('[SAF5] an address that sends more than 3,000 requests per minute, for sessions or for seats in them, has to wait', async () => {
    await start({ maxRequestsPerMinute: 30 })
    session = await newSession(server.url)
    const ask = async (path: string, init: RequestInit = {}) => (await fetch(`${server.url}${path}`, init)).status
    const answers: number[] = []
    for (let i = 0; i < 40; i++) answers.push(await ask(`/api/sessions/${session.code}`))
    expect(answers.filter((status) => status === 200).length).toBeLessThanOrEqual(30)
    expect(answers.at(-1)).toBe(429)
    expect(await refusedJoin(server.url, session.code, { name: 'Ada' })).toBe('rateLimited')
    expect(await ask('/healthz')).toBe(200)
  })

  it('[SAF6] an address can have 5,000 connections open at most', async () => {
    await start({ maxConnections: 10 })
    const sockets = Array.from({ length: 15 }, () => connect(server.port, '127.0.0.1'))
    let closed = 0
    for (const socket of sockets) socket.on('error', () => {}).on('close', () => (closed += 1))
    await until('the cut', () => closed === 5)
    await wait(100)
    expect(closed).toBe(5)
    for (const socket of sockets) socket.destroy()
    await until('room again', () => closed === 15)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })
})
