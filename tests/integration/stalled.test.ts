import { matchMaker } from '@colyseus/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { MOST_QUEUED_BYTES } from '../../server/rooms/guardSends.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { openTap, type Tap } from '../support/openTap.ts'
import { join, leave, newSession, openServer, seatOf, until, type Visitor, wait } from './liveServer.ts'

/** More than the kernel accepts at once, in pieces smaller than what may be queued. */
const PAD = 'x'.repeat(MOST_QUEUED_BYTES / 4)

let server: RunningServer
let session: CreatedSession
let tap: Tap
let ada: Visitor
let host: Visitor

describe.each(['socket', 'stream'] as const)('over a %s', (wire) => {
  beforeEach(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    server = await openServer()
    session = await newSession(server.url, { teams: 8, tracks: ['cloud'], seed: 7 })
    tap = await openTap(server.port)
    ada = await join(tap.url, session.code, { name: 'Ada' }, wire)
    host = await join(server.url, session.code, { hostKey: session.hostKey })
  })
  afterEach(async () => {
    tap.readOn()
    tap.close()
    await leave(host)
    await server.close()
  })

  /** The server's end of Ada's connection. */
  const serverEnd = () =>
    matchMaker.getLocalRoomById(session.code)?.clients.find(({ userData }) => userData?.role === 'student')
  const queued = (): number =>
    (serverEnd()?.ref as unknown as { bufferedAmount: number } | undefined)?.bufferedAmount ?? 0

  /** Stalls Ada's connection and sends to it until the kernel accepts no more. */
  const fillUp = async (): Promise<void> => {
    tap.stall()
    await until(
      'a full socket',
      () => {
        if (queued() > 0) return true
        serverEnd()?.send('notice', { pad: PAD })
        return false
      },
      15_000,
    )
  }

  it(`[LOS39] a client whose frames of state wait in a full socket has the right state when it reads again: a ${wire}`, async () => {
    await until('the state', () => ada.room.state.teams?.length === 8)
    await fillUp()
    for (let i = 0; i < 12; i++) {
      await host.ask('goOn')
      await host.ask('setScreen', { scene: i % 2 ? 'race' : 'leaderboard', team: `t${1 + (i % 8)}` })
      await wait(120)
    }
    await host.ask('pause')
    await wait(150)
    expect(queued()).toBeGreaterThan(0)
    tap.readOn()
    await until('the last patch', () => ada.room.state.paused, 10_000)
    const fresh = await join(server.url, session.code, { screen: true })
    await until('the state', () => fresh.room.state.teams?.length === 8)
    expect(ada.room.state.toJSON()).toEqual(fresh.room.state.toJSON())
    await leave(fresh)
  })

  it(`[LOS40] a client that reads nothing is disconnected before it costs the server more than a little memory, and nobody else notices: a ${wire}`, async () => {
    const grace = await join(server.url, session.code, { name: 'Grace' })
    await fillUp()
    let slowestMs = 0
    for (let i = 0; i < 20 && serverEnd(); i++) {
      serverEnd()?.send('notice', { pad: PAD })
      const asked = performance.now()
      expect(await grace.ask('agree')).toEqual({ ok: false, reason: 'noFiling' })
      slowestMs = Math.max(slowestMs, performance.now() - asked)
      expect(queued()).toBeLessThanOrEqual(MOST_QUEUED_BYTES + 2 * PAD.length)
    }
    await until('the cut', () => matchMaker.getLocalRoomById(session.code)?.clients.length === 2)
    expect(slowestMs).toBeLessThan(1000)
    tap.readOn()
    await ada.closed
    const back = await join(server.url, session.code, { seatKey: seatOf(ada).seatKey })
    await until('the state', () => back.room.state.students === 2)
    await leave(back, grace)
  })
})
