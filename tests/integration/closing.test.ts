import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { join, newSession, seatOf, wait } from './liveServer.ts'
import { freePort, type ServerProcess, spawnServer } from './serverProcess.ts'

let dataDir: string
let server: ServerProcess

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  dataDir = mkdtempSync(joinPath(tmpdir(), 'iteration-tax-'))
  server = await spawnServer(await freePort(), { DATA_DIR: dataDir })
})
afterEach(async () => {
  await server.end('SIGKILL')
  rmSync(dataDir, { recursive: true })
})

/** Asks for a seat in a room, as the client library does, and takes it only when told to. */
const reserve = async ({ code }: CreatedSession, options: object) => {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(options)
  const response = await fetch(`${server.url}/matchmake/joinById/${code}`, { method: 'POST', headers, body })
  const place = (await response.json()) as { sessionId: string; processId: string }
  const address = `${server.url.replace('http', 'ws')}/${place.processId}/${code}?sessionId=${place.sessionId}`
  return (): Promise<number> =>
    new Promise((resolve) => {
      const socket = new WebSocket(address)
      socket.onclose = ({ code: closeCode }) => resolve(closeCode)
      socket.onerror = () => resolve(1006)
    })
}

const within = <T>(ms: number, promise: Promise<T>): Promise<T | 'too late'> =>
  Promise.race([promise, wait(ms).then(() => 'too late' as const)])

describe('a class that somebody is just joining', () => {
  it('[LOS19] the host can delete a session immediately, whoever is joining', async () => {
    const session = await newSession(server.url)
    const ada = await join(server.url, session.code, { name: 'Ada' })
    const comeIn = await reserve(session, { seatKey: seatOf(ada).seatKey })
    const headers = { authorization: `Bearer ${session.hostKey}` }
    const deleted = fetch(`${server.url}/api/sessions/${session.code}`, { method: 'DELETE', headers })
    await ada.closed
    const closed = comeIn()
    expect(
      await within(
        1000,
        deleted.then(({ status }) => status),
      ),
    ).toBe(204)
    expect(await within(1000, closed)).not.toBe('too late')
  })

  it('[LOS20] a server that is stopped ends within seconds, whoever is joining', async () => {
    const session = await newSession(server.url)
    const ada = await join(server.url, session.code, { name: 'Ada' })
    const comeIn = await reserve(session, { seatKey: seatOf(ada).seatKey })
    await reserve(session, { name: 'Grace' })
    const ended = server.end('SIGTERM')
    expect((await ada.closed).code).toBe(4010)
    const closed = comeIn()
    expect(await within(4000, ended)).toBe(0)
    expect(await within(1000, closed)).not.toBe('too late')
  })

  it('[LOS21] a server that is stopping tells everyone who asks for anything to come back later', async () => {
    const session = await newSession(server.url)
    const ada = await join(server.url, session.code, { name: 'Ada' })
    await reserve(session, { name: 'Grace' })
    const ended = server.end('SIGTERM')
    await ada.closed
    const answer = await fetch(`${server.url}/healthz`).then(
      ({ status }) => status,
      () => 'no server',
    )
    expect([503, 'no server']).toContain(answer)
    await ended
  })
})
