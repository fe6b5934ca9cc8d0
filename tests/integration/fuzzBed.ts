import { Writable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { createLog } from '../../server/createLog.ts'
import type { RunningServer } from '../../server/createServer.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { join, leave, newSession, openServer, seatOf, type Visitor } from './liveServer.ts'

export const text = fc.string({ unit: 'binary', maxLength: 40 })
/** What a client could put into a request: everything that JSON can express, and what only MessagePack can. */
export const payloads = fc.oneof(
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

/** A class of two, one of them hostile, on a server that reports every internal error. */
export const openFuzzBed = () => {
  let server: RunningServer
  let session: CreatedSession
  let grace: Visitor
  let ada: Visitor | null = null
  let inputs = 0
  let askedAt = 0
  const errors: string[] = []
  const write: Writable['_write'] = (line, _encoding, done) => {
    errors.push(String(line))
    done()
  }

  beforeAll(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const log = createLog('error', new Writable({ write }))
    server = await openServer({ log, maxRequestsPerMinute: Number.POSITIVE_INFINITY, maxSessions: 40 })
    session = await newSession(server.url, { teams: 2, tracks: ['cloud'], seed: 7 })
    grace = await join(server.url, session.code, { name: 'Grace', team: 't2' })
    ada = await join(server.url, session.code, { name: 'Ada', team: 't1' })
  })
  afterAll(async () => {
    await leave(grace, ...(ada ? [ada] : []))
    await server.close()
    console.log(`fuzz: ${inputs} inputs`)
  })

  return {
    get server(): RunningServer {
      return server
    },
    get session(): CreatedSession {
      return session
    },
    count: (tried: number): void => {
      inputs += tried
    },
    /** The hostile student's connection, opened again whenever the last one was closed. */
    hostile: async (): Promise<Visitor> => {
      if (ada && !ada.isClosed()) return ada
      ada = await join(server.url, session.code, { seatKey: ada ? seatOf(ada).seatKey : '' })
      return ada
    },
    /** The rest of the class can work, nobody gained a host's rights, and there was no internal error. */
    allIsWell: async (): Promise<void> => {
      // Not faster than a person would be.
      if (performance.now() - askedAt > 100) {
        askedAt = performance.now()
        expect(await grace.ask('agree')).toEqual({ ok: false, reason: 'noFiling' })
      }
      const state = server.sessions.find(session.code)?.session.state
      expect(state).toMatchObject({ phase: 'lobby', paused: false, settings: { doorLocked: false } })
      expect(state?.seats.map(({ name }) => name)).toEqual(['Grace', 'Ada'])
      expect(state?.teams[1]?.movedBy).toEqual({})
      expect(errors).toEqual([])
    },
  }
}
