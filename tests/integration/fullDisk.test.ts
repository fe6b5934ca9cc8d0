import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { type Disk, openDisk } from '../chaos/openDisk.ts'
import { join, newSession, until, wait } from './liveServer.ts'
import { freePort, type ServerProcess, spawnServer } from './serverProcess.ts'

let disk: Disk
let port: number
let server: ServerProcess
let session: CreatedSession

const start = async (): Promise<void> => {
  server = await spawnServer(port, { DATA_DIR: disk.dir })
}

const open = async (kind?: Disk['kind']): Promise<void> => {
  disk = openDisk(kind)
  // If neither a small file system nor a limit is available, this promise is not tested, and that is not a success.
  if (disk.kind === 'none')
    throw new Error('this computer lets no disk be full: run as root, or with prlimit installed')
  port = await freePort()
  await start()
  session = await newSession(server.url, { teams: 1, tracks: ['cloud'] })
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(async () => {
  disk.free(server.pid)
  await server.end('SIGKILL')
  disk.close()
})

const tick = async (): Promise<number> => {
  const headers = { authorization: `Bearer ${session.hostKey}` }
  const response = await fetch(`${server.url}/api/sessions/${session.code}/results.json`, { headers })
  return ((await response.json()) as { tick: number }).tick
}

/** A race on a disk that is full for a while: commands are refused, the host is told, and the race pauses and continues. */
const raceThroughFullDisk = async (): Promise<void> => {
  const host = await join(server.url, session.code, { hostKey: session.hostKey })
  const ada = await join(server.url, session.code, { name: 'Ada' })
  for (let i = 0; i < 7; i++) await host.ask('goOn')
  await until('the race', () => ada.room.state.phase === 'frontierRace')
  disk.fill(server.pid)

  let steps = 1
  const lever = () => ada.ask('setLevers', { levers: { shrinkDecades: steps++ / 20 } })
  const answers: string[] = []
  // A file with space left in its last block can still take a little more.
  for (let i = 0; i < 30 && answers.at(-1) !== 'notStored'; i++) {
    const reply = await lever()
    answers.push(reply.ok ? 'ok' : reply.reason)
  }
  expect(answers.at(-1)).toBe('notStored')
  await until('the notice', () => host.got('notice').some(({ notice }) => notice === 'notStored'))
  await until('the pause', () => ada.room.state.paused)
  const stopped = await tick()
  await wait(1200)
  expect(await tick()).toBe(stopped)
  const late = await join(server.url, session.code, { hostKey: session.hostKey })
  await until('the notice to a late host', () => late.got('notice').length > 0)
  expect(late.got('notice')[0]).toEqual({ notice: 'notStored' })
  const refused = await fetch(`${server.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
  expect([refused.status, await refused.json()]).toEqual([503, { error: 'notStored' }])

  disk.free(server.pid)
  await until('the good news', () => host.got('notice').some(({ notice }) => notice === 'storedAgain'))
  await until('the race', () => !ada.room.state.paused)
  expect(await lever()).toEqual({ ok: true })
  await wait(300)
  expect(await tick()).toBeGreaterThan(stopped)
}

it('[LOS36] when the disk is really full, commands are refused, the race pauses and the host is told; with space again it continues automatically', async () => {
  await open()
  await raceThroughFullDisk()
})

it('[LOS49] a disk that refuses every write, as a read-only one does, is handled like a full one', async () => {
  await open('limit of the process')
  await raceThroughFullDisk()
})

it('[LOS37] a server killed on a full disk restores everything it acknowledged as soon as there is space', async () => {
  await open()
  const host = await join(server.url, session.code, { hostKey: session.hostKey })
  for (let i = 0; i < 2; i++) expect(await host.ask('goOn', { commandId: `on-${i}` })).toEqual({ ok: true })
  disk.fill(server.pid)
  await server.end('SIGKILL')
  const started = start().then(
    () => true,
    () => false,
  )
  if (!(await started)) {
    disk.free(server.pid)
    await start()
  }
  disk.free(server.pid)
  const again = await join(server.url, session.code, { hostKey: session.hostKey })
  await until('the phase', () => again.room.state.phase === 'auditWork')
  await until('room', () => !again.room.state.paused)
  expect(await again.ask('goOn', { commandId: 'on-1' })).toEqual({ ok: true })
  expect(await again.ask('pause')).toEqual({ ok: true })
  expect(again.room.state.phase).toBe('auditWork')
}, 60_000)
