import { afterEach, beforeEach, expect, it } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import type { SessionLine } from '../../server/store/Store.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { join, leave, newSession, openServer, until, type Visitor, wait } from './liveServer.ts'

/** A store whose disk can be made full. */
class Disk extends SqliteStore {
  isFull = false

  override append(lines: readonly SessionLine[]): void {
    if (this.isFull) throw new Error('database or disk is full')
    super.append(lines)
  }

  override createSession(row: Parameters<SqliteStore['createSession']>[0]): void {
    if (this.isFull) throw new Error('database or disk is full')
    super.createSession(row)
  }

  /** What it holds must be there for the next server. */
  override close(): void {}
}

let disk: Disk
let server: RunningServer
let session: CreatedSession
let visitors: Visitor[] = []

beforeEach(async () => {
  disk = new Disk(null)
  server = await openServer({ store: disk })
  session = await newSession(server.url, { teams: 1, tracks: ['cloud'] })
})
afterEach(async () => {
  await leave(...visitors)
  visitors = []
  await server.close()
})

const enter = async (options: Parameters<typeof join>[2]): Promise<Visitor> => {
  const visitor = await join(server.url, session.code, options)
  visitors.push(visitor)
  return visitor
}
const state = () => server.sessions.find(session.code)?.session.state

it('[DSK1] when the disk is full, commands are refused, the clock stops, everybody sees it and the host is told', async () => {
  const [host, ada] = [await enter({ hostKey: session.hostKey }), await enter({ name: 'Ada' })]
  await host.ask('goOn')
  await host.ask('goOn')
  disk.isFull = true
  expect(await ada.ask('tryStrategy', { strategy: 'moreGpus', estimate: 10 })).toEqual({
    ok: false,
    reason: 'notStored',
  })
  expect(state()?.teams[0]?.moves).toEqual([])
  await until('the notice', () => host.got('notice').some(({ notice }) => notice === 'notStored'))
  await until('the pause', () => ada.room.state.paused)
  const tick = state()?.tick
  await wait(400)
  expect(state()?.tick).toBe(tick)

  disk.isFull = false
  await until('the good news', () => host.got('notice').some(({ notice }) => notice === 'storedAgain'))
  await until('the clock', () => !ada.room.state.paused)
  expect(await ada.ask('tryStrategy', { strategy: 'moreGpus', estimate: 10 })).toEqual({ ok: true })
  expect(ada.got('notice')).toEqual([])
})

it('[DSK2] when the disk is full, no session is created', async () => {
  disk.isFull = true
  const response = await fetch(`${server.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
  expect([response.status, await response.json()]).toEqual([503, { error: 'notStored' }])
})

it('[DSK3] a damaged journal is restored up to the damage, the host is told, and the session continues from there', async () => {
  const host = await enter({ hostKey: session.hostKey })
  await host.ask('goOn')
  await host.ask('pause')
  const before = state()
  await host.ask('resume')
  await host.ask('goOn')
  await server.close()
  const damaged = disk.readLines(session.code).find(({ line }) => line.includes('"resume"'))
  disk.append([{ code: session.code, seq: damaged?.seq ?? 0, line: damaged?.line.slice(0, 20) ?? '' }])

  server = await openServer({ store: disk })
  expect(state()).toEqual(before)
  const again = await enter({ hostKey: session.hostKey })
  expect(again.got('notice')).toEqual([{ notice: 'restoredPartly' }])
  expect(await again.ask('resume')).toEqual({ ok: true })
  expect(await again.ask('goOn')).toEqual({ ok: true })
  await server.close()

  server = await openServer({ store: disk })
  expect(state()?.phase).toBe('auditWork')
  const later = await enter({ hostKey: session.hostKey })
  expect(later.got('notice')).toEqual([])
})

it('[DSK4] sessions are deleted when nobody has used them for longer than the retention period', async () => {
  await server.close()
  server = await openServer({ store: disk, retentionDays: 1 })
  expect(disk.loadSession(session.code)).not.toBeNull()
  await server.close()
  await wait(5)
  server = await openServer({ store: disk, retentionDays: 0 })
  expect(disk.loadSession(session.code)).toBeNull()
})

it('[DSK5] results of a finished session are kept alongside its journal', async () => {
  const host = await enter({ hostKey: session.hostKey })
  while (state()?.phase !== 'debrief') await host.ask('goOn')
  const kept = await until('the results', () => disk.loadSession(session.code)?.results)
  expect(JSON.parse(kept)).toMatchObject({ code: session.code, finished: true })
})
