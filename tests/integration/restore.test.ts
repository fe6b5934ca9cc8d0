import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { CODE_ALPHABET } from '../../shared/protocol/sessionCode.ts'
import { NO_JOURNAL } from '../../shared/session/journal.ts'
import { restoreSession } from '../../shared/session/restoreSession.ts'
import { stateHash } from '../../shared/session/stateHash.ts'
import { join, newSession, refusedJoin, seatOf, until, type Visitor, wait } from './liveServer.ts'
import { freePort, type ServerProcess, spawnServer } from './serverProcess.ts'

const CLASS = 40

let dataDir: string
let port: number
let server: ServerProcess

const start = async (): Promise<void> => {
  server = await spawnServer(port, { DATA_DIR: dataDir })
}

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  dataDir = mkdtempSync(joinPath(tmpdir(), 'iteration-tax-'))
  port = await freePort()
  await start()
})
afterEach(async () => {
  await server.end('SIGKILL')
  rmSync(dataDir, { recursive: true })
})

const exported = async ({ code, hostKey }: CreatedSession, file: string): Promise<string> => {
  const headers = { authorization: `Bearer ${hostKey}` }
  return (await fetch(`${server.url}/api/sessions/${code}/${file}`, { headers })).text()
}
const results = async (session: CreatedSession) => JSON.parse(await exported(session, 'results.json'))
const journal = async (session: CreatedSession) => {
  const [header, ...lines] = (await exported(session, 'journal.ndjson')).trimEnd().split('\n')
  return { header: JSON.parse(header ?? ''), lines, entries: lines.map((line) => JSON.parse(line)) }
}

/** A class in the middle of Part 1, with predictions, moves and a filing that needs one more vote. */
const playing = async (session: CreatedSession) => {
  const console = await join(server.url, session.code, { hostKey: session.hostKey })
  const students: Visitor[] = []
  for (const name of ['Ada', 'Grace', 'Lise', 'Alan']) {
    students.push(await join(server.url, session.code, { name, team: name === 'Alan' ? 't2' : 't1' }))
  }
  const done = async (visitor: Visitor | undefined, type: Parameters<Visitor['ask']>[0], payload = {}) =>
    expect(await visitor?.ask(type, payload)).toEqual({ ok: true })
  await done(console, 'goOn')
  const prediction = { kind: 'bottleneck', stage: 'labeling', confidence: 0.7 }
  for (const student of students) await done(student, 'lockPrediction', { prediction })
  await done(console, 'goOn')
  for (const strategy of ['regionalCache', 'computeToData', 'rewardModelSort', 'judgeModel', 'moreGpus']) {
    await done(students[0], 'tryStrategy', { strategy, estimate: 10 })
  }
  await done(students[1], 'setLevers', { levers: { changesPerRelease: 3 } })
  await done(students[2], 'fileAudit', { bottleneck: 'dataPrep', strategy: 'regionalCache' })
  return { console, students, done }
}

describe('a killed server', () => {
  it('[RST1] a killed server restores the same state, bit for bit, and everybody returns to their seat', async () => {
    const session = await newSession(server.url, { teams: 3, tracks: ['cloud'], bots: ['veteran'], seed: 11 })
    const { console, students, done } = await playing(session)
    await wait(1200)
    await done(console, 'pause')
    const before = await results(session)
    expect(before.teams.find(({ id }: { id: string }) => id === 't1').moves).toBe(5)

    await server.end('SIGKILL')
    await Promise.all(students.map(({ closed }) => closed))
    await start()

    const alone = await results(session)
    expect(alone.stateHash).not.toBe(before.stateHash)
    const back = await Promise.all(
      students.map((student) => join(server.url, session.code, { seatKey: seatOf(student).seatKey })),
    )
    expect(back.map((student) => seatOf(student).seat)).toEqual(students.map((student) => seatOf(student).seat))
    expect(await results(session)).toEqual(before)
  })

  it('[RST2] a killed server keeps everything it acknowledged, and loses at most one second of the clock', async () => {
    const session = await newSession(server.url, { teams: 8, tracks: ['cloud'], bots: 1, seed: 5 })
    const console = await join(server.url, session.code, { hostKey: session.hostKey })
    const students: Visitor[] = []
    while (students.length < CLASS) {
      const names = Array.from({ length: 10 }, (_, i) => `Student ${students.length + i}`)
      students.push(...(await Promise.all(names.map((name) => join(server.url, session.code, { name })))))
    }
    for (let i = 0; i < 2; i++) await console.ask('goOn')
    const acknowledged: string[] = []
    const hammer = async (student: Visitor, name: string): Promise<void> => {
      for (let i = 0; !student.isClosed(); i++) {
        const commandId = `${name}-${i}`
        const levers = { changesPerRelease: 1 + (i % 20) }
        const reply = await student.ask('setLevers', { levers, commandId }).catch(() => null)
        if (reply?.ok) acknowledged.push(commandId)
        await wait(100)
      }
    }
    const hammering = students.map((student, index) => hammer(student, `s${index}`))
    await until('commands of everybody', () => acknowledged.length > 2 * CLASS, 15_000)
    const { tick } = await results(session)
    await server.end('SIGKILL')
    await Promise.all(hammering)
    await start()

    const { entries } = await journal(session)
    const kept = new Set(entries.map(({ id }) => id))
    const unchanged = acknowledged.filter((id) => !kept.has(id))
    expect(unchanged).toEqual([])
    expect((await results(session)).tick).toBeGreaterThanOrEqual(tick - 10)
  })

  it('[RST10] a server killed in the middle of a second vote brings back its clock, both votes, and who has voted', async () => {
    const session = await newSession(server.url, { preset: 'long', teams: 2, tracks: ['cloud'], seed: 11 })
    const console = await join(server.url, session.code, { hostKey: session.hostKey })
    const students: Visitor[] = []
    for (const name of ['Ada', 'Grace', 'Lise'])
      students.push(await join(server.url, session.code, { name, team: 't1' }))
    const vote = async (student: Visitor | undefined, stage: string) => {
      const prediction = { kind: 'bottleneck', stage, confidence: 0.7 }
      expect(await student?.ask('lockPrediction', { prediction })).toEqual({ ok: true })
    }
    await console.ask('goOn')
    for (const student of students) await vote(student, 'training')
    await console.ask('goOn')
    expect(await console.ask('addTime', { seconds: 60 })).toEqual({ ok: true })
    await vote(students[0], 'dataPrep')
    await vote(students[1], 'labeling')
    await console.ask('pause')
    const before = await results(session)
    expect(before.phase).toBe('auditAgain')

    await server.end('SIGKILL')
    await start()

    const back = await Promise.all(
      students.map((student) => join(server.url, session.code, { seatKey: seatOf(student).seatKey })),
    )
    const [ada, grace, lise] = await Promise.all(back.map((one) => until('a view', () => one.got('seat').at(-1))))
    const first = { stage: 'training' }
    expect(ada).toMatchObject({ auditFirst: first, auditLock: { stage: 'dataPrep' } })
    expect(grace).toMatchObject({ auditFirst: first, auditLock: { stage: 'labeling' } })
    expect(lise).toMatchObject({ auditFirst: first, auditLock: null })
    expect(await results(session)).toEqual(before)
    const state = back[0]?.room.state
    const seen = await until('the state', () => (state?.phase === 'auditAgain' ? state : null))
    // Five minutes and the one that the host added, less the moments before the pause.
    expect(seen.phaseSeconds).toBe(360)
    expect(seen.secondsLeft).toBeGreaterThan(340)
    expect(seen.paused).toBe(true)
    expect(seen.teams[0]).toMatchObject({ progress: 2, done: false })

    const host = await join(server.url, session.code, { hostKey: session.hostKey })
    expect(await host.ask('resume')).toEqual({ ok: true })
    await vote(back[2], 'dataPrep')
    await until('the last vote', () => seen.teams[0]?.done)
  })

  it('[RST3] a killed server continues with its bots and its clock without being asked', async () => {
    const session = await newSession(server.url, { preset: 'demo', teams: 2, bots: 2, speed: 20, seed: 3 })
    const console = await join(server.url, session.code, { hostKey: session.hostKey })
    await console.ask('goOn')
    await wait(1000)
    await server.end('SIGKILL')
    await start()
    await wait(800)
    const first = await results(session)
    expect(first.phase).not.toBe('lobby')
    await wait(600)
    expect((await results(session)).tick).toBeGreaterThan(first.tick + 40)
  })

  it('[RST4] a killed server answers a retry from before the crash without doing it twice', async () => {
    const session = await newSession(server.url, { teams: 1, tracks: ['cloud'] })
    const console = await join(server.url, session.code, { hostKey: session.hostKey })
    expect(await console.ask('goOn', { commandId: 'on-1' })).toEqual({ ok: true })
    await server.end('SIGKILL')
    await start()
    const again = await join(server.url, session.code, { hostKey: session.hostKey })
    expect(await again.ask('goOn', { commandId: 'on-1' })).toEqual({ ok: true })
    expect((await results(session)).phase).toBe('auditLock')
  })
})

describe('a stopped server', () => {
  it('[RST5] a stopped server shuts down in order and tells everybody to come back', async () => {
    const session = await newSession(server.url)
    const ada = await join(server.url, session.code, { name: 'Ada' })
    expect(await server.end('SIGTERM')).toBe(0)
    expect((await ada.closed).code).toBe(4010)
    await start()
    const back = await join(server.url, session.code, { seatKey: seatOf(ada).seatKey })
    expect(seatOf(back).seat).toBe(seatOf(ada).seat)
  })

  it('[RST6] a server prints in one line where it can be opened', () => {
    const lines = server.printed().trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(`http://localhost:${port}`)
  })

  it('[RST7] a server does not know a session it has never seen', async () => {
    const code = CODE_ALPHABET.slice(0, 5)
    expect(await refusedJoin(server.url, code, { name: 'Ada' })).toBe('unknownSession')
  })
})

describe('an exported journal', () => {
  it('[RST8] an exported journal replays to the hash in the results, from its text alone', async () => {
    const session = await newSession(server.url, { teams: 3, tracks: ['cloud'], bots: ['average'], seed: 2 })
    const { console, done } = await playing(session)
    await done(console, 'pause')
    const { header, lines } = await journal(session)
    const { session: replayed, damagedSeq } = restoreSession(
      header.options,
      NO_JOURNAL,
      lines.map((line, index) => ({ seq: index + 1, line })),
    )
    expect(damagedSeq).toBeNull()
    expect(stateHash(replayed.state)).toBe((await results(session)).stateHash)
  })
})
