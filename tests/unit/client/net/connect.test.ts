import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openSession } from '../../../../client/net/connect.ts'
import type { OpenRoom, RoomCallbacks } from '../../../../client/net/room.ts'
import { readSeat, writeSeat } from '../../../../client/net/storedSeat.ts'
import { CLOSE_CODES } from '../../../../shared/protocol/closeCodes.ts'
import { NO_ANSWERS } from '../../../../shared/sim/match/matchState.ts'
import { textStorage } from '../../../support/textStorage.ts'

type Options = { readonly name?: string; readonly seatKey?: string; readonly newSeatKey?: string }
type Attempt = {
  readonly options: Options
  readonly callbacks: RoomCallbacks
  readonly letIn: () => void
  readonly refuse: (reason: string) => void
  left: boolean
}

const door = vi.hoisted(() => ({ attempts: [] as unknown[], asked: 0, answersInMs: 0 }))
const attempts = () => door.attempts as Attempt[]

vi.mock('../../../../client/net/roomClient.ts', () => ({
  askServer: async () => {
    door.asked += 1
    await new Promise((resolve) => setTimeout(resolve, door.answersInMs))
  },
  enterRoom: ({ options, callbacks }: { options: Options; callbacks: RoomCallbacks }) =>
    new Promise<OpenRoom>((resolve, reject) => {
      const attempt = {
        options,
        callbacks,
        left: false,
        letIn: () =>
          resolve({
            send: async () => ({ ok: true }),
            pulse: { ping: () => {}, heardAt: () => performance.now() },
            leave: () => {
              attempt.left = true
            },
          }),
        refuse: (reason: string) => reject(new Error(reason)),
      }
      door.attempts.push(attempt)
    }),
}))

beforeEach(() => {
  vi.useFakeTimers()
  door.attempts = []
  door.asked = 0
  door.answersInMs = 0
})
afterEach(() => void vi.useRealTimers())

const CODE = 'CDFGH'
const join = (storage = textStorage()) => ({
  storage,
  connection: openSession({ code: CODE, as: { student: { name: 'Ada' } }, storage }),
})
const tick = (ms = 0) => vi.advanceTimersByTimeAsync(ms)
const attempt = (index: number): Attempt => {
  const found = attempts().at(index)
  if (!found) throw new Error(`no attempt ${index}`)
  return found
}

describe('a session in a browser', () => {
  it('[LOS13] asking again after a lost answer asks for the same new seat, even from the next page', async () => {
    const { storage, connection } = join()
    attempt(0).refuse('network')
    await tick(1000)
    connection.close()
    join(storage)
    const keys = attempts().map(({ options }) => options.newSeatKey)
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[\w-]{43}$/)
  })

  it('[LOS14] the seat key from the welcome brings the student back, and no new seat is requested', async () => {
    const { storage, connection } = join()
    const { callbacks, letIn } = attempt(0)
    letIn()
    await tick()
    callbacks.on.welcome({ role: 'student', seat: 's1', seatKey: 'the key', team: 't1' })
    expect(readSeat(CODE, storage)).toEqual({ seatKey: 'the key', name: 'Ada' })
    callbacks.onClosed(1006)
    await tick(1000)
    expect(attempt(1).options).toEqual({ seatKey: 'the key' })
    connection.close()
  })

  it('[LOS55] a student whom the host has renamed returns under the new name', async () => {
    const { storage, connection } = join()
    attempt(0).letIn()
    await tick()
    const welcome = { role: 'student', seat: 's1', seatKey: 'the key', team: 't1' } as const
    attempt(0).callbacks.on.welcome(welcome)
    attempt(0).callbacks.on.seat({ ...NO_ANSWERS, draft: null, seat: 's1', name: 'Grace', team: 't1', corrections: [] })
    expect(readSeat(CODE, storage)).toEqual({ seatKey: 'the key', name: 'Grace' })
    attempt(0).callbacks.onClosed(1006)
    await tick(1000)
    attempt(1).callbacks.on.welcome(welcome)
    expect(readSeat(CODE, storage)?.name).toBe('Grace')
    connection.close()
  })

  it('[LOS15] a disconnected page looks for the server before it joins again', async () => {
    const { connection } = join()
    expect(door.asked).toBe(0)
    attempt(0).letIn()
    await tick()
    attempt(0).callbacks.onClosed(4010)
    expect(connection.status.value).toBe('reconnecting')
    await tick(400)
    expect([door.asked, attempts().length]).toEqual([1, 2])
    attempt(1).letIn()
    await tick()
    expect(connection.status.value).toBe('connected')
    connection.close()
  })

  it('[LOS16] a page stops if another page takes its seat', async () => {
    const { connection } = join()
    attempt(0).letIn()
    await tick()
    attempt(0).callbacks.onClosed(CLOSE_CODES.seatTakenOver)
    await tick(60_000)
    expect(connection.status.value).toBe('replaced')
    expect(attempts()).toHaveLength(1)
  })

  it('[LOS17] a page that loses its seat to its own late attempt takes it back', async () => {
    const { connection } = join()
    await tick(3500)
    expect(attempts()).toHaveLength(2)
    attempt(1).letIn()
    await tick()
    attempt(0).letIn()
    await tick()
    expect(attempt(0).left).toBe(true)
    attempt(1).callbacks.onClosed(CLOSE_CODES.seatTakenOver)
    await tick(1000)
    attempt(2).letIn()
    await tick()
    expect(connection.status.value).toBe('connected')
    await tick(60_000)
    attempt(2).callbacks.onClosed(CLOSE_CODES.seatTakenOver)
    expect(connection.status.value).toBe('replaced')
  })

  it('[LOS52] a page that loses its seat to an attempt of a page closed earlier takes it back', async () => {
    const { storage, connection: closed } = join()
    closed.close()
    const { connection } = join(storage)
    attempt(1).letIn()
    await tick()
    attempt(0).letIn()
    await tick()
    expect(attempt(0).left).toBe(true)
    attempt(1).callbacks.onClosed(CLOSE_CODES.seatTakenOver)
    await tick(1000)
    attempt(2).letIn()
    await tick()
    expect(connection.status.value).toBe('connected')
  })

  it('[LOS22] a join attempt that hangs while the server answers is abandoned after three seconds, on a slow network after ten', async () => {
    const { connection } = join()
    await tick(2900)
    expect(attempts()).toHaveLength(1)
    await tick(600)
    expect(attempts()).toHaveLength(2)
    connection.close()

    door.attempts = []
    door.answersInMs = 1500
    join()
    await tick(8000)
    expect(attempts()).toHaveLength(1)
    await tick(5000)
    expect(attempts()).toHaveLength(2)
  })

  it('[LOS18] a seat that was removed is forgotten, along with the key it was requested with', async () => {
    const storage = textStorage()
    writeSeat(CODE, { seatKey: 'old', name: 'Ada' }, storage)
    const { connection } = join(storage)
    attempt(0).refuse('unknownSeat')
    await tick()
    expect([connection.status.value, connection.refusal.value]).toEqual(['refused', 'unknownSeat'])
    expect(readSeat(CODE, storage)).toBeNull()
    join(storage).connection.close()
    expect(attempt(1).options).toEqual({ name: 'Ada', newSeatKey: expect.any(String) })
  })
})
