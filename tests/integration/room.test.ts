import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { TRACKS } from '../../shared/content/tracks.ts'
import { CLOSE_CODES } from '../../shared/protocol/closeCodes.ts'
import type { JoinOptions } from '../../shared/protocol/joinOptions.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { RELOAD_MS } from '../../shared/session/Presence.ts'
import { join, leave, newSession, openServer, refusedJoin, seatOf, until, type Visitor, wait } from './liveServer.ts'

let server: RunningServer
let session: CreatedSession
let visitors: Visitor[]

beforeAll(async () => {
  // The client library logs a warning for every refused join.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  server = await openServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  session = await newSession(server.url, { teams: 2, tracks: ['cloud', 'tiny'], seed: 7 })
  visitors = []
})
afterEach(() => leave(...visitors))

const enter = async (options: JoinOptions): Promise<Visitor> => {
  const visitor = await join(server.url, session.code, options)
  visitors.push(visitor)
  return visitor
}
const student = (name: string, team?: string) => enter(team ? { name, team } : { name })
const host = () => enter({ hostKey: session.hostKey })
const screen = () => enter({ screen: true })
const state = () => {
  const live = server.sessions.find(session.code)
  if (!live) throw new Error('no session')
  return live.session.state
}
const goTo = async (visitor: Visitor, phase: string): Promise<void> => {
  while (state().phase !== phase) expect(await visitor.ask('goOn')).toEqual({ ok: true })
}
const isConnected = (seat: string) => state().seats.find(({ id }) => id === seat)?.connected

describe('joining', () => {
  it('[NET1] a student who joins by code is told their seat, seat key and team, and sees the session', async () => {
    const ada = await student('Ada')
    const { seat, seatKey, team } = seatOf(ada)
    expect(seatKey).toHaveLength(43)
    expect(team).toBe('t1')
    await until('the state', () => ada.room.state.teams?.length === 2)
    expect(ada.room.state).toMatchObject({ code: session.code, phase: 'lobby', students: 1 })
    expect(ada.got('seat')).toEqual([expect.objectContaining({ seat, name: 'Ada', team })])
    expect(ada.got('team')[0]).toMatchObject({ team, mates: [{ seat, name: 'Ada' }] })
  })

  it('[NET2] a code also works in lower case', async () => {
    const ada = await join(server.url, session.code.toLowerCase(), { name: 'Ada' })
    visitors.push(ada)
    expect(ada.room.roomId).toBe(session.code)
  })

  it('[NET3] a seat key takes over the seat at once, and the older connection is closed with the reason', async () => {
    const phone = await student('Ada')
    const { seat, seatKey } = seatOf(phone)
    const laptop = await enter({ seatKey })
    expect(seatOf(laptop)).toEqual(seatOf(phone))
    expect(await phone.closed).toEqual({ code: CLOSE_CODES.seatTakenOver, reason: 'seatTakenOver' })
    expect(state().seats).toHaveLength(1)
    expect(isConnected(seat)).toBe(true)
  })

  it('[NET4] a seat key counts, whatever name and team are sent with it', async () => {
    const first = await student('Ada')
    const back = await enter({ name: 'Someone else', team: 't2', seatKey: seatOf(first).seatKey })
    expect(seatOf(back)).toEqual(seatOf(first))
    expect(back.got('seat')[0]?.name).toBe('Ada')
  })

  it('[NET5] a latecomer joins the smallest team and immediately sees the current phase in full', async () => {
    const console = await host()
    await student('Ada')
    await student('Grace')
    await student('Alan', 't1')
    await goTo(console, 'auditWork')
    const late = await student('Lise')
    expect(seatOf(late).team).toBe('t2')
    await until('the state', () => late.room.state.phase === 'auditWork')
    expect(Object.keys(late.got('team')[0] ?? {})).toEqual(
      expect.arrayContaining(['levers', 'moves', 'mates', 'auditDraft', 'filing', 'negotiation']),
    )
    expect(late.got('team')[0]?.mates?.map(({ name }) => name)).toEqual(['Grace', 'Lise'])
  })

  it('[NET6] anyone who is not let in gets a named reason', async () => {
    const console = await host()
    await student('Ada')
    const refused = (options: object, code = session.code) => refusedJoin(server.url, code, options)
    expect(await refused({ name: 'Grace' }, 'CCCCC')).toBe('unknownSession')
    expect(await refused({ name: 'Grace' }, 'no code')).toBe('unknownSession')
    expect(await refused({ hostKey: 'x'.repeat(43) })).toBe('wrongHostKey')
    expect(await refused({ name: 'ada' })).toBe('nameTaken')
    expect(await refused({ name: '\u200b' })).toBe('nameInvalid')
    expect(await refused({ name: 'Grace', team: 't9' })).toBe('unknownTeam')
    expect(await refused({ seatKey: 'x'.repeat(43) })).toBe('unknownSeat')
    expect(await refused({ name: 'Grace', role: 'host' })).toBe('malformed')
    expect(await refused({})).toBe('malformed')
    for (let i = 1; i < 8; i++) await student(`Student ${i}`, 't1')
    expect(await refused({ name: 'Grace', team: 't1' })).toBe('teamFull')
    expect(await console.ask('lockDoor', { locked: true })).toEqual({ ok: true })
    expect(await refused({ name: 'Grace' })).toBe('doorLocked')
    expect(state().seats).toHaveLength(8)
  })

  it('[SEA15] a name whose letters look like those of a name in the room is taken: when joining, and when renamed', async () => {
    const console = await host()
    const ada = await student('Ada')
    const grace = await student('Grace')
    expect(await refusedJoin(server.url, session.code, { name: '\u0391da' })).toBe('nameTaken')
    const rename = (visitor: Visitor, name: string) => console.ask('renameSeat', { seat: seatOf(visitor).seat, name })
    expect(await rename(grace, '\u0410da')).toEqual({ ok: false, reason: 'nameTaken' })
    expect(await rename(ada, '\u0410da')).toEqual({ ok: true })
  })

  it('[SEA18] the host can allow drawn names only: nobody new takes another name, and whoever has a seat keeps it: from the start', async () => {
    session = await newSession(server.url, { teams: 2, tracks: ['cloud'], drawnNames: true })
    expect(await refusedJoin(server.url, session.code, { name: 'Ada' })).toBe('nameNotDrawn')
    const puffin = await student('Quiet Puffin')
    const console = await host()
    await console.ask('renameSeat', { seat: seatOf(puffin).seat, name: 'Ada' })
    await leave(puffin)
    await enter({ seatKey: seatOf(puffin).seatKey })
    expect(state().seats).toMatchObject([{ name: 'Ada' }])
  })

  it('[NET7] a locked session still lets a student return to their seat', async () => {
    const console = await host()
    const ada = await student('Ada')
    await console.ask('lockDoor', { locked: true })
    await leave(ada)
    const back = await enter({ seatKey: seatOf(ada).seatKey })
    expect(seatOf(back).seat).toBe(seatOf(ada).seat)
  })

  it('[NET8] a reload does not count as an absence, but 1.5 s without a connection does', async () => {
    const ada = await student('Ada')
    const { seat, seatKey } = seatOf(ada)
    await leave(ada)
    await wait(RELOAD_MS / 3)
    const back = await enter({ seatKey })
    await wait(RELOAD_MS)
    expect(isConnected(seat)).toBe(true)
    await leave(back)
    await until('the drop', () => isConnected(seat) === false)
    await enter({ seatKey })
    expect(isConnected(seat)).toBe(true)
  })

  it('[NET9] only the server creates rooms', async () => {
    const before = server.sessions.count
    for (const method of ['create', 'joinOrCreate', 'join', 'reconnect']) {
      const address = `${server.url}/matchmake/${method}/session`
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(address, { method: 'POST', headers, body: '{"code":"CCCCC"}' })
      expect(response.status).toBe(404)
    }
    expect(server.sessions.count).toBe(before)
  })
})

describe('sending requests', () => {
  it('[NET10] every request gets a reply: done, or the reason why not', async () => {
    const console = await host()
    const ada = await student('Ada', 't1')
    expect(await ada.ask('tryStrategy', { strategy: 'moreGpus', estimate: 10 })).toEqual({
      ok: false,
      reason: 'wrongPhase',
    })
    await goTo(console, 'auditWork')
    expect(await ada.ask('tryStrategy', { strategy: 'moreGpus', estimate: 10 })).toEqual({ ok: true })
    expect(await ada.ask('tryStrategy', { strategy: 'moreGpus', estimate: 10 })).toEqual({
      ok: false,
      reason: 'alreadyTried',
    })
    await until('the move on the bench', () => ada.got('team').some(({ moves }) => moves?.length === 1))
  })

  it('[NET11] students cannot do what a host does, hosts cannot do what a student does, and the projector can do nothing', async () => {
    const refused = { ok: false, reason: 'notAllowed' }
    const [console, ada, projector] = [await host(), await student('Ada'), await screen()]
    expect(await ada.ask('goOn')).toEqual(refused)
    expect(await ada.ask('removeSeat', { seat: seatOf(ada).seat })).toEqual(refused)
    expect(await console.ask('agree')).toEqual(refused)
    expect(await projector.ask('goOn')).toEqual(refused)
    expect(await projector.ask('agree')).toEqual(refused)
    expect(state().phase).toBe('lobby')
  })

  it('[NET12] a payload cannot say who sent it', async () => {
    const [ada, grace] = [await student('Ada', 't1'), await student('Grace', 't2')]
    const by = { kind: 'seat', seat: seatOf(grace).seat }
    expect(await ada.ask('setLevers', { levers: {}, by })).toEqual({ ok: false, reason: 'malformed' })
    expect(await ada.ask('setLevers', { levers: {}, team: 't2' })).toEqual({ ok: false, reason: 'malformed' })
  })

  it('[NET13] a malformed request is answered as malformed, and the connection stays open', async () => {
    const console = await host()
    const ada = await student('Ada')
    const before = server.sessions.find(session.code)?.session.seq
    for (const payload of [
      { levers: { shrinkDecades: 0.03 } },
      { levers: { shrinkDecades: Number.NaN } },
      { lever: {} },
    ]) {
      expect(await ada.ask('setLevers', payload)).toEqual({ ok: false, reason: 'malformed' })
    }
    expect(await ada.ask('setLevers', [1, 2] as never)).toEqual({ ok: false, reason: 'malformed' })
    expect(await console.ask('renameSeat', { seat: seatOf(ada).seat, name: '' })).toEqual({
      ok: false,
      reason: 'nameInvalid',
    })
    expect(server.sessions.find(session.code)?.session.seq).toBe(before)
    ada.room.send('setLevers', { levers: 'none' })
    await wait(100)
    expect(ada.isClosed()).toBe(false)
  })

  it('[NET14] a message that this version does not know leaves the connection as it is', async () => {
    const ada = await student('Ada')
    ada.room.send('danceWithMe' as never, {} as never)
    await expect(ada.ask('danceWithMe' as never)).rejects.toThrow('danceWithMe')
    expect(await ada.ask('agree')).toEqual({ ok: false, reason: 'noFiling' })
    expect(ada.isClosed()).toBe(false)
  })

  it('[NET15] a retry with the same id is answered and not done twice', async () => {
    const console = await host()
    const ada = await student('Ada', 't1')
    await goTo(console, 'auditWork')
    const first = { strategy: 'moreGpus', estimate: 10, commandId: 'a-1' }
    expect(await ada.ask('tryStrategy', first)).toEqual({ ok: true })
    expect(await ada.ask('tryStrategy', first)).toEqual({ ok: true })
    expect(await ada.ask('tryStrategy', { ...first, commandId: 'a-2' })).toEqual({ ok: false, reason: 'alreadyTried' })
    expect(state().teams[0]?.moves).toHaveLength(1)
  })

  it('[NET16] a flood is slowed above 20 requests per second, cut off above 200 messages per second, and the others notice nothing', async () => {
    const [ada, grace] = [await student('Ada'), await student('Grace')]
    const asked = Array.from({ length: 100 }, () => ada.ask('agree'))
    const reasons = (await Promise.all(asked)).map((reply) => (reply.ok ? 'ok' : reply.reason))
    expect(reasons.filter((reason) => reason === 'rateLimited').length).toBeGreaterThan(20)
    expect(ada.isClosed()).toBe(false)
    for (let i = 0; i < 400; i++) ada.room.send('agree', {})
    await ada.closed
    expect(await grace.ask('agree')).toEqual({ ok: false, reason: 'noFiling' })
  })
})

describe('receiving data', () => {
  it("[NET17] a team's workbench reaches its own members, a host who looks at it, and nobody else", async () => {
    const console = await host()
    const [ada, ally, grace, projector] = [
      await student('Ada', 't1'),
      await student('Ally', 't1'),
      await student('Grace', 't2'),
      await screen(),
    ]
    await goTo(console, 'auditWork')
    const secret = 'judgeModel'
    expect(TRACKS.cloud.strategies.map(({ id }) => id)).toContain(secret)
    expect(await ada.ask('tryStrategy', { strategy: secret, estimate: 10 })).toEqual({ ok: true })
    await until('the team-mate', () => ally.got('team').some(({ moves }) => moves?.[0]?.strategy === secret))
    await wait(600)
    const holds = ({ frames }: Visitor) => frames.some((frame) => frame.includes(secret))
    expect([ada, ally, grace, projector, console].map(holds)).toEqual([true, true, false, false, false])
    expect(grace.got('team').every(({ team = 't2' }) => team === 't2')).toBe(true)
    expect(projector.messages.map(({ type }) => type)).toEqual(['welcome'])
    expect(await console.ask('watchTeam', { team: 't1' })).toEqual({ ok: true })
    await until('the bench', () => console.got('team').some(({ moves }) => moves?.[0]?.strategy === secret))
    expect([grace, projector].map(holds)).toEqual([false, false])
  })

  it('[HOS11] a rehearsal is marked as one for everyone with its code, and its host jumps to any later phase', async () => {
    const console = await host()
    expect(await console.ask('rehearseTo', { phase: 'auditWork' })).toEqual({ ok: false, reason: 'notAllowed' })
    expect(state().settings.rehearsal).toBe(false)
    session = await newSession(server.url, { teams: 2, bots: 2, preset: 'demo', rehearsal: true, from: 'auditWork' })
    expect(state().phase).toBe('auditWork')
    const info = await fetch(`${server.url}/api/sessions/${session.code}`)
    expect(await info.json()).toMatchObject({ rehearsal: true })
    const [own, projector] = [await host(), await screen()]
    await until('the state', () => projector.room.state.rehearsal === true)
    expect(await projector.ask('rehearseTo', { phase: 'frontierWork' })).toEqual({ ok: false, reason: 'notAllowed' })
    expect(await own.ask('rehearseTo', { phase: 'frontierWork' })).toEqual({ ok: true })
    expect(state().phase).toBe('frontierWork')
    expect(await own.ask('rehearseTo', { phase: 'auditWork' })).toEqual({ ok: false, reason: 'wrongPhase' })
    expect(await own.ask('rehearseTo', { phase: 'lunch' })).toEqual({ ok: false, reason: 'malformed' })
  })

  it('[NET25] a host looks at one team at a time, as its members see it, until the host looks away', async () => {
    const [console, other] = [await host(), await host()]
    const [ada, grace] = [await student('Ada', 't1'), await student('Grace', 't2')]
    await goTo(console, 'auditWork')
    for (const visitor of [ada, await screen()]) {
      expect(await visitor.ask('watchTeam', { team: 't2' })).toEqual({ ok: false, reason: 'notAllowed' })
    }
    expect(await console.ask('watchTeam', { team: 't9' })).toEqual({ ok: false, reason: 'unknownTeam' })
    expect(await console.ask('watchTeam', {})).toEqual({ ok: false, reason: 'malformed' })
    const { seq } = server.sessions.find(session.code)?.session ?? { seq: 0 }
    expect(await console.ask('watchTeam', { team: 't1' })).toEqual({ ok: true })
    expect(server.sessions.find(session.code)?.session.seq).toBe(seq)
    const bench = await until('the bench', () => console.got('team').at(-1))
    expect(bench).toMatchObject({ team: 't1', moves: [], mates: [{ name: 'Ada' }] })
    await ada.ask('tryStrategy', { strategy: 'judgeModel', estimate: 10 })
    await until('the move', () => console.got('team').some(({ moves }) => moves?.length === 1))
    expect(await console.ask('watchTeam', { team: null })).toEqual({ ok: true })
    const seen = console.got('team').length
    await Promise.all([ada, grace].map((visitor) => visitor.ask('tryStrategy', { strategy: 'moreGpus', estimate: 10 })))
    await wait(300)
    expect(console.got('team')).toHaveLength(seen)
    expect(other.got('team')).toEqual([])
  })

  it('[NET18] after the first full workbench, only changes are sent', async () => {
    const console = await host()
    const ada = await student('Ada', 't1')
    await goTo(console, 'auditWork')
    await console.ask('pause')
    await wait(300)
    const seen = ada.got('team').length
    await console.ask('resume')
    await ada.ask('setLevers', { levers: { changesPerRelease: 4 } })
    await console.ask('pause')
    const changed = await until('the lever', () =>
      ada
        .got('team')
        .slice(seen)
        .find(({ levers }) => levers),
    )
    expect(changed.levers?.changesPerRelease).toBe(4)
    expect(Object.keys(changed).sort()).toEqual(['lastAction', 'levers', 'movedBy'])
  })

  it('[NET19] predictions reach the student who made them, and the host as a count', async () => {
    const console = await host()
    const [ada, ally] = [await student('Ada', 't1'), await student('Ally', 't1')]
    await goTo(console, 'auditLock')
    const prediction = { kind: 'bottleneck', stage: 'monitoring', confidence: 0.625 }
    expect(await ada.ask('lockPrediction', { prediction })).toEqual({ ok: true })
    await until('the own view', () => ada.got('seat').some(({ auditLock }) => auditLock?.stage === 'monitoring'))
    await until('the count', () => console.got('host').some(({ predictions }) => predictions?.answers[0]?.count === 1))
    expect(ally.got('seat').every(({ auditLock }) => auditLock === null)).toBe(true)
    expect(ally.frames.some((frame) => frame.includes('monitoring'))).toBe(false)
  })

  it('[NET20] a student whom the host moves receives the whole new workbench and no longer the old one', async () => {
    const console = await host()
    const [ada, ally] = [await student('Ada', 't1'), await student('Ally', 't1')]
    await goTo(console, 'auditWork')
    expect(await console.ask('moveSeat', { seat: seatOf(ada).seat, team: 't2' })).toEqual({ ok: true })
    const bench = await until('the new bench', () => ada.got('team').find(({ team }) => team === 't2'))
    expect(bench).toHaveProperty('negotiation')
    const seen = ada.frames.length
    await ally.ask('tryStrategy', { strategy: 'judgeModel', estimate: 10 })
    await wait(300)
    expect(ada.frames.slice(seen).some((frame) => frame.includes('judgeModel'))).toBe(false)
  })

  it('[NET21] a removed student is told, disconnected, and not let back in with the old key', async () => {
    const console = await host()
    const ada = await student('Ada')
    expect(await console.ask('removeSeat', { seat: seatOf(ada).seat })).toEqual({ ok: true })
    expect(await ada.closed).toEqual({ code: CLOSE_CODES.removed, reason: 'removed' })
    expect(ada.got('removed')).toHaveLength(1)
    expect(await refusedJoin(server.url, session.code, { seatKey: seatOf(ada).seatKey })).toBe('unknownSeat')
  })

  it("[NET22] keys appear in no frame except their owner's welcome", async () => {
    const console = await host()
    const [ada, grace] = [await student('Ada'), await student('Grace')]
    await goTo(console, 'auditWork')
    await wait(600)
    const frames = [console, grace].flatMap((visitor) => visitor.frames)
    expect(frames.some((frame) => frame.includes(seatOf(ada).seatKey))).toBe(false)
    const all = [console, ada, grace].flatMap((visitor) => visitor.frames)
    expect(all.some((frame) => frame.includes(session.hostKey))).toBe(false)
    for (const { keyHash } of state().seats) expect(all.some((frame) => frame.includes(keyHash))).toBe(false)
  })
})

describe('the clock', () => {
  it('[NET23] session time passes while nobody is connected, at the speed of the session', async () => {
    const fast = await newSession(server.url, { speed: 20, bots: 4 })
    const live = server.sessions.find(fast.code)
    const before = live?.session.state.tick ?? 0
    await wait(1000)
    const passed = (live?.session.state.tick ?? 0) - before
    expect(passed).toBeGreaterThan(100)
    expect(passed).toBeLessThan(260)
  })

  it("[NET24] what the host sets is in everybody's synced state", async () => {
    const [console, ada] = [await host(), await student('Ada')]
    await goTo(console, 'auditLock')
    await console.ask('pause')
    await console.ask('setScreen', { scene: 'leaderboard', team: null })
    await until('the pause', () => ada.room.state.paused && ada.room.state.scene === 'leaderboard')
    expect(ada.room.state.secondsLeft).toBeGreaterThan(0)
    const left = ada.room.state.secondsLeft
    await wait(1200)
    expect(ada.room.state.secondsLeft).toBe(left)
  })
})
