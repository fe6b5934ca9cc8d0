import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openSession } from '../../client/net/connect.ts'
import type { Visitor as As, Connection } from '../../client/net/connection.ts'
import { readSeat } from '../../client/net/storedSeat.ts'
import { createWires } from '../../client/net/wires.ts'
import type { RunningServer } from '../../server/createServer.ts'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import { CLOSE_CODES } from '../../shared/protocol/closeCodes.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { textStorage } from '../support/textStorage.ts'
import { join, leave, newSession, openServer, refusedJoin, seatOf, until, type Visitor, wait } from './liveServer.ts'

let server: RunningServer
let session: CreatedSession
let visitors: Visitor[] = []
const connections: Connection[] = []

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  server = await openServer()
  session = await newSession(server.url, { teams: 4, tracks: ['cloud'], seed: 7 })
})
afterEach(async () => {
  for (const connection of connections.splice(0)) connection.close()
  await leave(...visitors)
  visitors = []
  await server.close()
})

const key = (letter: string): string => letter.repeat(43)
const enter = async (options: Parameters<typeof join>[2]): Promise<Visitor> => {
  const visitor = await join(server.url, session.code, options)
  visitors.push(visitor)
  return visitor
}
const host = () => enter({ hostKey: session.hostKey })
const live = () => server.sessions.find(session.code)?.session
const seats = () => live()?.state.seats ?? []
const page = (as: As, storage = textStorage()): Connection => {
  const connection = openSession({ code: session.code, as, endpoint: server.url, storage, wires: createWires() })
  connections.push(connection)
  return connection
}
const offered = async (desk: Visitor, seat: string): Promise<string> => {
  const before = desk.got('seatOffer').length
  expect(await desk.ask('offerSeat', { seat })).toEqual({ ok: true })
  return (await until('the offer', () => desk.got('seatOffer')[before])).ticket
}
const journal = async (): Promise<string> => {
  const headers = { authorization: `Bearer ${session.hostKey}` }
  return (await fetch(`${server.url}/api/sessions/${session.code}/journal.ndjson`, { headers })).text()
}
const lastView = (desk: Visitor) => desk.got('host').at(-1)

describe('a seat that the host gives to another device', () => {
  it('[NET46] opens there once, with a key of its own, and the earlier device is told where it went', async () => {
    const desk = await host()
    const phone = await enter({ name: 'Ada' })
    const ticket = await offered(desk, seatOf(phone).seat)
    const tablet = await enter({ seatTicket: ticket, newSeatKey: key('n') })
    expect(seatOf(tablet)).toEqual({ ...seatOf(phone), seatKey: key('n') })
    expect(await phone.closed).toEqual({ code: CLOSE_CODES.seatMoved, reason: 'seatMoved' })
    expect(seats()).toHaveLength(1)
    expect(await refusedJoin(server.url, session.code, { seatTicket: ticket, newSeatKey: key('m') })).toBe(
      'seatLinkOver',
    )
    expect(await refusedJoin(server.url, session.code, { seatKey: seatOf(phone).seatKey })).toBe('seatMoved')
    await leave(tablet)
    expect(seatOf(await enter({ seatKey: key('n') })).seat).toBe(seatOf(phone).seat)
  })

  it('[NET33] needs no second ticket where the answer was lost, and a newer ticket ends an older one', async () => {
    const desk = await host()
    const phone = await enter({ name: 'Ada' })
    const [first, second] = [await offered(desk, seatOf(phone).seat), await offered(desk, seatOf(phone).seat)]
    expect(await refusedJoin(server.url, session.code, { seatTicket: first, newSeatKey: key('n') })).toBe(
      'seatLinkOver',
    )
    await refusedJoin(server.url, session.code, { seatTicket: second, newSeatKey: key('n') })
    const tablet = await enter({ seatTicket: second, newSeatKey: key('n') })
    expect(seatOf(tablet).seat).toBe(seatOf(phone).seat)
  })

  it('[SAF45] only a host can give it, and the ticket reaches nobody else and no journal', async () => {
    const desk = await host()
    const [phone, other, screen] = [
      await enter({ name: 'Ada' }),
      await enter({ name: 'Bo' }),
      await enter({ screen: true }),
    ]
    for (const visitor of [phone, other, screen])
      expect(await visitor.ask('offerSeat', { seat: seatOf(phone).seat })).toEqual({ ok: false, reason: 'notAllowed' })
    expect(await desk.ask('offerSeat', { seat: 'nobody' })).toEqual({ ok: false, reason: 'unknownSeat' })
    const ticket = await offered(desk, seatOf(phone).seat)
    await enter({ seatTicket: ticket, newSeatKey: key('n') })
    await wait(300)
    for (const visitor of [phone, other, screen]) {
      const bytes = Buffer.concat(visitor.frames).toString('latin1')
      expect(bytes).not.toContain(ticket)
      expect(bytes).not.toContain(key('n'))
    }
    const text = await journal()
    expect(text).toContain('handOverSeat')
    expect(text).not.toContain(ticket)
    expect(text).not.toContain(key('n'))
  })

  it('[RST9] stays there when the server is restarted', async () => {
    const store = new SqliteStore(null)
    const close = vi.spyOn(store, 'close').mockImplementation(() => {})
    const before = await openServer({ store })
    const own = await newSession(before.url)
    const desk = await join(before.url, own.code, { hostKey: own.hostKey })
    const phone = await join(before.url, own.code, { name: 'Ada' })
    const ticket = await offered(desk, seatOf(phone).seat)
    const tablet = await join(before.url, own.code, { seatTicket: ticket, newSeatKey: key('n') })
    await leave(desk, phone, tablet)
    await before.close()
    const after = await openServer({ store })
    const back = await join(after.url, own.code, { seatKey: key('n') })
    expect(seatOf(back).seat).toBe(seatOf(phone).seat)
    expect(await refusedJoin(after.url, own.code, { seatKey: seatOf(phone).seatKey })).toBe('seatMoved')
    await leave(back)
    close.mockRestore()
    await after.close()
  })

  it('[NET34] a page that takes it forgets no other seat before, and returns to it afterwards', async () => {
    const desk = await host()
    const [phone, tablet] = [textStorage(), textStorage()]
    const ada = page({ student: { name: 'Ada' } }, phone)
    await until('Ada', () => ada.seat.value)
    const guest = page({ student: { name: 'Guest' } }, tablet)
    await until('the guest', () => guest.seat.value)
    guest.close()
    const spent = page({ ticket: key('x') }, tablet)
    await until('the refusal', () => spent.refusal.value === 'seatLinkOver')
    expect(readSeat(session.code, tablet)?.name).toBe('Guest')
    const ticket = await offered(desk, ada.seat.value?.seat ?? '')
    const taken = page({ ticket }, tablet)
    await until('the seat', () => taken.seat.value?.name === 'Ada')
    await until('the notice', () => ada.status.value === 'moved')
    expect(readSeat(session.code, phone)).toBeNull()
    await until('the name', () => readSeat(session.code, tablet)?.name === 'Ada')
    taken.close()
    const again = page({ student: { name: 'Ada' } }, tablet)
    await until('the seat again', () => again.seat.value?.name === 'Ada')
    expect(seats()).toHaveLength(2)
  })
})

describe('a student who asks for their seat', () => {
  it('[NET35] gets it when the host confirms the number that both see', async () => {
    const desk = await host()
    const phone = await enter({ name: 'Ada' })
    const asker = page({ seatOf: 'ADA' })
    const number = await until('the number', () => {
      const welcome = asker.welcome.value
      return welcome?.role === 'asker' && welcome.number
    })
    await until('the request', () => lastView(desk)?.seatRequests.length === 1)
    expect(lastView(desk)?.seatRequests).toEqual([{ number, seat: seatOf(phone).seat }])
    expect(await asker.request('setLevers', { levers: {} })).toEqual({ ok: false, reason: 'notAllowed' })
    expect(await phone.ask('answerSeatRequest', { number, granted: true })).toMatchObject({ reason: 'notAllowed' })
    expect(await desk.ask('answerSeatRequest', { number, granted: true })).toEqual({ ok: true })
    await until('the seat', () => asker.seat.value?.name === 'Ada')
    expect((await phone.closed).reason).toBe('seatMoved')
    expect(asker.team.value?.team).toBe(seatOf(phone).team)
    expect(await desk.ask('goOn')).toEqual({ ok: true })
    const answer = { kind: 'bottleneck', stage: 'training', confidence: 0.5 } as const
    expect(await asker.request('draftAnswer', { answer })).toEqual({ ok: true })
    expect(await desk.ask('answerSeatRequest', { number, granted: true })).toEqual({
      ok: false,
      reason: 'unknownRequest',
    })
    await until('the end of the request', () => lastView(desk)?.seatRequests.length === 0)
    expect(seats().filter(({ connected }) => connected)).toHaveLength(1)
  })

  it('[NET36] is told when the host refuses, and the same browser has to wait before it asks again', async () => {
    const desk = await host()
    await enter({ name: 'Ada' })
    const storage = textStorage()
    const asker = page({ seatOf: 'Ada' }, storage)
    await until('the request', () => lastView(desk)?.seatRequests[0])
    const number = lastView(desk)?.seatRequests[0]?.number ?? 0
    expect(await desk.ask('answerSeatRequest', { number, granted: false })).toEqual({ ok: true })
    await until('the refusal', () => asker.refusal.value === 'seatRefused')
    expect(asker.status.value).toBe('refused')
    const again = page({ seatOf: 'Ada' }, storage)
    await until('the refusal', () => again.refusal.value === 'seatRefused')
    expect(await refusedJoin(server.url, session.code, { seatOf: 'Nobody', newSeatKey: key('q') })).toBe('unknownSeat')
  })

  it('[NET37] can ask while joining is locked', async () => {
    const desk = await host()
    await enter({ name: 'Ada' })
    expect(await desk.ask('lockDoor', { locked: true })).toEqual({ ok: true })
    await enter({ seatOf: 'Ada', newSeatKey: key('n') })
    await until('the request', () => lastView(desk)?.seatRequests.length === 1)
  })
})

describe('a flood of joins', () => {
  it('[NET38] the host clears those who never did anything in one step, which also locks joining', async () => {
    const desk = await host()
    const ada = await enter({ name: 'Ada' })
    const bo = await enter({ name: 'Bo' })
    expect(await desk.ask('goOn')).toEqual({ ok: true })
    const answer = { kind: 'bottleneck', stage: 'training', confidence: 0.5 }
    expect(await ada.ask('draftAnswer', { answer })).toEqual({ ok: true })
    await Promise.all(Array.from({ length: 22 }, (_, i) => refusedJoin(server.url, session.code, { name: `Bot ${i}` })))
    const view = await until('the view', () => {
      const last = lastView(desk)
      return last?.joinBursts[0]?.seats.length === 23 && last
    })
    expect(view.joinBursts[0]?.seconds).toBeLessThan(60)
    const idle = view.teams.flatMap((team) => team.seats.filter((seat) => seat.idle).map(({ seat }) => seat))
    expect(idle).toHaveLength(23)
    expect(idle).not.toContain(seatOf(ada).seat)
    // Bo begins to play after the host looked.
    expect(await bo.ask('draftAnswer', { answer })).toEqual({ ok: true })
    expect(await ada.ask('clearSeats', { seats: idle })).toEqual({ ok: false, reason: 'notAllowed' })
    expect(await desk.ask('clearSeats', { seats: [...idle, seatOf(ada).seat] })).toEqual({ ok: true })
    expect(seats().map(({ name }) => name)).toEqual(['Ada', 'Bo'])
    expect(live()?.state.settings.doorLocked).toBe(true)
    expect(await refusedJoin(server.url, session.code, { name: 'Late' })).toBe('doorLocked')
    expect([ada.isClosed(), bo.isClosed()]).toEqual([false, false])
  })

  it('[SAF43] nobody is told an address, neither hosts nor students nor the journal', async () => {
    const desk = await host()
    const ada = await enter({ name: 'Ada' })
    await Promise.all(Array.from({ length: 6 }, (_, i) => refusedJoin(server.url, session.code, { name: `Bot ${i}` })))
    await until('the view', () => lastView(desk)?.joinBursts.length === 1)
    const told = [JSON.stringify(desk.messages), JSON.stringify(ada.messages), await journal()]
    expect(told[2]).toContain('Bot 5')
    for (const text of told) expect(text).not.toMatch(/127\.0\.0\.1|::1|::ffff/)
  })
})
