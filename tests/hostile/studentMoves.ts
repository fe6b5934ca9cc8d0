import type { Room } from '@colyseus/sdk'
import { STREAM_PATH } from '../../shared/protocol/stream.ts'
import type { Attacker } from './Attacker.ts'
import type { Known, Move } from './visitorMoves.ts'

/** More than a connection may send in a second before it is closed. */
const FLOOD = 300
const SEAT_KEYS = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(43))

/** Comes back to one of the seats that this student has taken, or takes it. */
const sit = ({ dice }: Attacker, known: Known) => ({ code: dice.pick(known.codes), seatKey: dice.pick(SEAT_KEYS) })

const seated = async (attacker: Attacker, known: Known): Promise<Room | null> => {
  const { code, seatKey } = sit(attacker, known)
  return (
    (await attacker.join(code, { seatKey })) ??
    (await attacker.join(code, { name: `Mallory ${seatKey[0]}`, newSeatKey: seatKey }))
  )
}

const send = (room: Room, act: (i: number) => void, times: number): void => {
  for (let i = 0; i < times && room.connection.isOpen; i++) act(i)
}

/** Takes a seat, does something from it, and leaves. */
const fromSeat =
  (act: (room: Room, attacker: Attacker) => unknown): Move =>
  async (attacker, known) => {
    const room = await seated(attacker, known)
    if (!room) return
    await act(room, attacker)
    await new Promise((resolve) => setTimeout(resolve, 300))
    room.connection.close()
  }

/** Asks again and again without waiting for answers. */
const flood = (type: string, payload: (i: number) => object, times = FLOOD): Move =>
  fromSeat((room, attacker) =>
    send(
      room,
      (i) => {
        attacker.count('messages')
        void room.request(type as never, payload(i) as never).catch(() => {})
      },
      times,
    ),
  )

/** Everything that somebody with a seat in a class can do to another. */
export const STUDENT_MOVES: Readonly<Record<string, Move>> = {
  'frames of random bytes': fromSeat((room, attacker) =>
    send(
      room,
      () => {
        attacker.count('messages')
        room.connection.send(
          Uint8Array.from({ length: attacker.dice.between(0, 200) }, () => attacker.dice.between(0, 255)),
        )
      },
      60,
    ),
  ),
  'huge frames': fromSeat((room) => send(room, () => room.connection.send(new Uint8Array(100_000)), 5)),
  'reflections at the limit': fromSeat(async (room, attacker) => {
    for (let i = 0; i < 40; i++) {
      attacker.count('messages')
      const reflection = { choices: ['labeling'], sentence: `${i} ${'x'.repeat(190)}` }
      await room.request('reflect' as never, reflection as never).catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }),
  'a flood of reflections': flood('reflect', (i) => ({ choices: ['labeling'], sentence: `${i}` })),
  'a flood of drafts': flood('draftAnswer', (i) => ({ answer: { choices: ['labeling'], sentence: `${i}` } })),
  'a flood of levers': flood(
    'setLevers',
    (i) => ({ levers: { shrinkDecades: (i % 20) / 10, verification: (i % 10) / 10 } }),
    150,
  ),
  'a flood of trials': flood('logTrial', () => ({ call: null }), 60),
  'a flood of types that do not exist': flood('thisDoesNotExist', () => ({ text: 'x'.repeat(2000) })),
  'what only a host may': flood('goOn', () => ({}), 60),
  'looks into teams': flood('watchTeam', () => ({ team: 't1' }), 60),
  'one seat in many tabs': async (attacker, known) => {
    const { code, seatKey } = sit(attacker, known)
    await attacker.burst(12, async () => (await attacker.join(code, { seatKey }))?.connection.close())
  },
  'new seats': (attacker, known) =>
    attacker.burst(20, async (i) => {
      const name = `Sock ${i}`
      const room = await attacker.join(attacker.dice.pick(known.codes), { name })
      room?.connection.close()
    }),
  'reservations that nobody uses': (attacker, known) =>
    attacker.burst(30, () =>
      attacker.reserve(attacker.dice.pick(known.codes), { seatKey: attacker.dice.pick(SEAT_KEYS) }),
    ),
  'a seat that does not read': (attacker, known) => {
    const { code, seatKey } = sit(attacker, known)
    return attacker.deaf(code, { seatKey }, attacker.dice.pick(['socket', 'stream']))
  },
  'requests up the streams of others': (attacker) =>
    attacker.burst(30, (i) => attacker.ask(`${STREAM_PATH}/${'k'.repeat(43)}/${i}`, { method: 'POST', body: 'xx' })),
}
