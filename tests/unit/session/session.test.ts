import { beforeEach, describe, expect, it } from 'vitest'
import { isKey, newCode, newKey } from '../../../server/session/secrets.ts'
import { normaliseCode } from '../../../shared/protocol/sessionCode.ts'
import { keyHash } from '../../../shared/session/admit.ts'
import { type Journal, journalTo, parseEntry, type StoredLine } from '../../../shared/session/journal.ts'
import { restoreSession } from '../../../shared/session/restoreSession.ts'
import { Session } from '../../../shared/session/Session.ts'
import { sessionClock } from '../../../shared/session/sessionClock.ts'
import { canonicalJson, stateHash } from '../../../shared/session/stateHash.ts'
import type { ServerAction } from '../../../shared/sim/match/command.ts'
import type { MatchOptions } from '../../../shared/sim/match/matchState.ts'

const OPTIONS: MatchOptions = {
  code: 'CDFGH',
  title: 'A class',
  seed: 7,
  preset: 'demo',
  teams: 3,
  tracks: ['cloud'],
  bots: ['veteran'],
  speed: 1,
  solo: false,
}
const SERVER = { kind: 'server' } as const
const HOST = { kind: 'host' } as const
const ADA = { kind: 'seat', seat: 's1' } as const

/** A journal in a map, whose disk can be made full. */
class Paper implements Journal {
  readonly written = new Map<number, string>()
  isFull = false
  readonly now = journalTo((lines) => this.write(lines)).now
  readonly soon = this.now
  readonly along = () => {}

  write(lines: readonly StoredLine[]): void {
    if (this.isFull) throw new Error('no space left')
    for (const { seq, line } of lines) this.written.set(seq, line)
  }

  get lines() {
    return [...this.written].map(([seq, line]) => ({ seq, line }))
  }

  get entries() {
    return [...this.written.values()].map(parseEntry)
  }
}

const takeSeat = (seat: string): ServerAction => ({
  type: 'takeSeat',
  seat,
  name: `Student ${seat}`,
  team: 't1',
  keyHash: 'h',
})

let paper: Paper
let session: Session
beforeEach(() => {
  paper = new Paper()
  session = new Session(OPTIONS, paper)
  session.submit(SERVER, takeSeat('s1'))
  session.submit(HOST, { type: 'goOn' })
})

const toAuditWork = (): void => {
  session.submit(HOST, { type: 'goOn' })
}
const tries = (strategy: string, id: string | null = null) =>
  session.submit(ADA, { type: 'tryStrategy', strategy, estimate: 10 }, id)

describe('a session', () => {
  it('[SEA17] which names look alike is asked once, and never by a restart', () => {
    const never = () => false
    const always = () => true
    session = new Session(OPTIONS, paper, never)
    paper.written.clear()
    for (const seat of ['s1', 's2']) session.submit(SERVER, takeSeat(seat))
    const { session: restored, damagedSeq } = restoreSession(OPTIONS, new Paper(), paper.lines, always)
    expect(damagedSeq).toBeNull()
    expect(restored.state).toEqual(session.state)
    expect(restored.submit(SERVER, takeSeat('s3'))).toEqual({ ok: false, reason: 'nameTaken' })
    expect(restored.submit(HOST, { type: 'renameSeat', seat: 's2', name: 'Ada' })).toMatchObject({ ok: false })
  })

  it('[SES1] a command is in the journal before its state can be seen', () => {
    const seen: string[] = []
    const journal = journalTo(() => void seen.push(watched.state.phase))
    const watched: Session = new Session(OPTIONS, journal)
    watched.submit(HOST, { type: 'goOn' })
    expect(seen).toEqual(['lobby'])
    expect(watched.state.phase).toBe('auditLock')
  })

  it('[SES2] only accepted commands are in the journal, with number, tick and id', () => {
    toAuditWork()
    session.advance(3)
    const before = paper.written.size
    expect(tries('noSuchStrategy', 'x')).toEqual({ ok: false, reason: 'unknownStrategy' })
    expect(paper.written.size).toBe(before)
    expect(tries('moreGpus', 'y')).toEqual({ ok: true })
    expect(paper.entries.at(-1)).toEqual({
      seq: before + 1,
      tick: 3,
      id: 'y',
      command: { type: 'tryStrategy', strategy: 'moreGpus', by: ADA, estimate: 10 },
    })
  })

  it('[SES3] the same id from the same actor counts once, and from another actor again', () => {
    toAuditWork()
    expect(tries('moreGpus', 'id')).toEqual({ ok: true })
    expect(tries('moreGpus', 'id')).toEqual({ ok: true })
    expect(session.submit(HOST, { type: 'goOn' }, 'id')).toEqual({ ok: true })
    expect(session.state.phase).toBe('auditReflect')
    expect(session.state.teams[0]?.moves).toHaveLength(1)
  })

  it('[SES39] who has ever done anything is known, also of what is not in the journal yet and after a restart', () => {
    session.submit(SERVER, takeSeat('s2'))
    session.submit(SERVER, takeSeat('s3'))
    const answer = { kind: 'bottleneck', stage: 'labeling', confidence: 0.7 } as const
    expect(session.submit({ kind: 'seat', seat: 's2' }, { type: 'draftAnswer', answer })).toEqual({ ok: true })
    toAuditWork()
    expect(tries('moreGpus')).toEqual({ ok: true })
    session.submit({ kind: 'seat', seat: 's3' }, { type: 'tryStrategy', strategy: 'noSuchStrategy', estimate: 1 })
    const acted = (one: Session) => ['s1', 's2', 's3'].map((seat) => one.hasActed(seat))
    expect(acted(session)).toEqual([true, true, false])
    expect(acted(restoreSession(OPTIONS, new Paper(), paper.lines).session)).toEqual([true, true, false])
  })

  it('[SES31] what a student chooses is kept out of the journal until it counts: at the end of the phase, or when they leave', () => {
    const answer = { kind: 'bottleneck', stage: 'labeling', confidence: 0.7 } as const
    const draft = (confidence: number) =>
      session.submit(ADA, { type: 'draftAnswer', answer: { ...answer, confidence } })
    const before = paper.written.size
    for (const confidence of [0.5, 0.6, 0.7]) expect(draft(confidence)).toEqual({ ok: true })
    expect(draft(1.7)).toEqual({ ok: false, reason: 'outOfRange' })
    expect(paper.written.size).toBe(before)
    expect(session.unsavedAnswer('s1')).toEqual(answer)
    session.submit(SERVER, { type: 'setConnected', seat: 's1', connected: false })
    expect(session.state.seats.find(({ id }) => id === 's1')?.draft).toEqual(answer)
    expect(session.unsavedAnswer('s1')).toBeUndefined()
    session.submit(SERVER, { type: 'setConnected', seat: 's1', connected: true })
    draft(0.9)
    session.advance(100)
    expect(session.state.phase).toBe('auditWork')
    expect(session.state.seats.find(({ id }) => id === 's1')?.auditLock).toEqual({ ...answer, confidence: 0.9 })
    expect(
      paper.entries.filter((entry) => entry !== null && 'command' in entry && entry.command.type === 'draftAnswer'),
    ).toHaveLength(2)
    const restored = restoreSession(OPTIONS, new Paper(), paper.lines)
    expect(restored.session.state).toEqual(session.state)
  })

  it('[SES33] what a student chooses during a pause is kept, and a pause loses nothing that was chosen before it', async () => {
    const answer = { kind: 'bottleneck', stage: 'labeling', confidence: 0.7 } as const
    session.submit(ADA, { type: 'draftAnswer', answer })
    session.submit(HOST, { type: 'pause' })
    await session.checkpoint()
    expect(session.state.seats.find(({ id }) => id === 's1')?.draft).toEqual(answer)
    expect(session.submit(ADA, { type: 'draftAnswer', answer: { ...answer, confidence: 0.9 } })).toEqual({ ok: true })
    session.submit(HOST, { type: 'goOn' })
    expect(session.state.seats.find(({ id }) => id === 's1')?.auditLock).toEqual({ ...answer, confidence: 0.9 })
  })

  it('[SES32] a host who advances counts what students have chosen, and a confirmed answer stands', () => {
    const answer = { kind: 'bottleneck', stage: 'labeling', confidence: 0.7 } as const
    session.submit(ADA, { type: 'draftAnswer', answer })
    session.submit(ADA, { type: 'lockPrediction', prediction: { ...answer, stage: 'training' } })
    session.submit(ADA, { type: 'draftAnswer', answer: { ...answer, stage: 'monitoring' } })
    session.submit(HOST, { type: 'goOn' })
    expect(session.state.seats.find(({ id }) => id === 's1')?.auditLock?.stage).toBe('training')
    session.submit(HOST, { type: 'goOn' })
    session.submit(ADA, { type: 'draftAnswer', answer: { choices: ['labeling'], sentence: 'It did not' } })
    session.submit(HOST, { type: 'goOn' })
    expect(session.state.seats.find(({ id }) => id === 's1')?.auditReflection?.sentence).toBe('It did not')
  })

  it('[SES34] a draft that a student takes back does not count, whether it was written before or not', async () => {
    const answer = { kind: 'bottleneck', stage: 'labeling', confidence: 0.7 } as const
    session.submit(ADA, { type: 'draftAnswer', answer })
    await session.checkpoint()
    session.submit(ADA, { type: 'draftAnswer', answer: { ...answer, stage: 'monitoring' } })
    session.submit(ADA, { type: 'draftAnswer', answer: null })
    session.submit(HOST, { type: 'goOn' })
    expect(session.state.seats.find(({ id }) => id === 's1')?.auditLock).toBeNull()
  })

  it('[SES24] the latest two hundred ids of every actor are remembered, and no more', () => {
    toAuditWork()
    const levers = (step: number) => ({ type: 'setLevers', levers: { changesPerRelease: 1 + (step % 20) } }) as const
    for (let i = 0; i <= 200; i++) expect(session.submit(ADA, levers(i), `id-${i}`)).toEqual({ ok: true })
    const written = session.seq
    for (const id of ['id-1', 'id-100', 'id-200']) session.submit(ADA, levers(7), id)
    expect(session.seq).toBe(written)
    session.submit(ADA, levers(7), 'id-0')
    expect(session.seq).toBe(written + 1)
    const { session: restored } = restoreSession(OPTIONS, new Paper(), paper.lines)
    restored.submit(ADA, levers(8), 'id-200')
    expect(restored.seq).toBe(session.seq)
  })

  it('[SES4] what was refused may be requested again with the same id', () => {
    expect(tries('moreGpus', 'id')).toEqual({ ok: false, reason: 'wrongPhase' })
    toAuditWork()
    expect(tries('moreGpus', 'id')).toEqual({ ok: true })
  })

  it('[SES5] if the journal cannot be written, commands are refused and the clock stops; nothing changes until it can', () => {
    toAuditWork()
    session.advance(2)
    paper.isFull = true
    const { state } = session
    expect(tries('moreGpus', 'id')).toEqual({ ok: false, reason: 'notStored' })
    expect(session.storeError).toBeInstanceOf(Error)
    session.advance(5)
    expect(session.state).toBe(state)
    paper.isFull = false
    session.advance(5)
    expect(session.storeError).toBeNull()
    expect(session.state.tick).toBe(7)
    expect(tries('moreGpus', 'id')).toEqual({ ok: true })
    expect(restoreSession(OPTIONS, paper, paper.lines).damagedSeq).toBeNull()
  })

  it('[SES6] the clock is written once a second of real time, in one line until a command comes in between', () => {
    const idle = new Session({ ...OPTIONS, bots: [] }, paper)
    paper.written.clear()
    for (let i = 0; i < 55; i++) idle.advance(1)
    expect(paper.entries).toEqual([{ seq: 1, tick: 50 }])
    idle.submit(HOST, { type: 'lockDoor', locked: true })
    for (let i = 0; i < 10; i++) idle.advance(1)
    expect(paper.entries.map((entry) => entry?.tick)).toEqual([50, 55, 65])
    const fast = new Paper()
    const rehearsal = new Session({ ...OPTIONS, bots: [], speed: 20 }, fast)
    for (let i = 0; i < 9; i++) rehearsal.advance(20)
    expect(fast.written.size).toBe(0)
    rehearsal.advance(20)
    expect(fast.entries).toEqual([{ seq: 1, tick: 200 }])
  })

  it('[SES7] bots act after every tick, and what they do is in the journal', () => {
    session.advance(100)
    const byBot = paper.entries.filter((entry) => entry && 'command' in entry && entry.command.by.kind === 'seat')
    expect(byBot.length).toBeGreaterThan(0)
  })

  it('[SES8] a paused session stands still', () => {
    session.submit(HOST, { type: 'pause' })
    const { state } = session
    session.advance(50)
    expect(session.state).toBe(state)
  })

  it('[SES9] after a restart, students are away until they come back, but bots are not', () => {
    session.markEverybodyGone()
    expect(session.state.seats.map(({ bot, connected }) => [bot, connected])).toEqual([
      [true, true],
      [false, false],
    ])
    expect(restoreSession(OPTIONS, paper, paper.lines).session.state).toEqual(session.state)
  })
})

describe('a journal', () => {
  /** A whole demo with bots and a student, advanced in steps of different lengths. */
  const playThrough = (): void => {
    for (let i = 0; session.state.phase !== 'debrief'; i++) {
      session.advance(1 + (i % 7))
      if (session.state.phase === 'auditWork') tries(['moreGpus', 'judgeModel', 'regionalCache'][i % 3] ?? '')
      if (i % 11 === 0) session.submit(ADA, { type: 'setLevers', levers: { shrinkDecades: (i % 40) / 20 } })
    }
    void session.checkpoint()
  }

  it('[SES10] a journal replays to the same state hash, commentary and number', () => {
    playThrough()
    const restored = restoreSession(OPTIONS, new Paper(), paper.lines)
    expect(restored.damagedSeq).toBeNull()
    expect(stateHash(restored.session.state)).toBe(stateHash(session.state))
    expect(restored.session.feed).toEqual(session.feed)
    expect(restored.session.seq).toBe(session.seq)
  })

  it('[SES11] a session continues from a replayed journal as if nothing had happened', () => {
    session.advance(120)
    void session.checkpoint()
    const copy = new Paper()
    copy.write(paper.lines)
    const { session: restored } = restoreSession(OPTIONS, copy, copy.lines)
    for (const one of [session, restored]) {
      one.advance(300)
      void one.checkpoint()
    }
    expect(restored.state).toEqual(session.state)
    expect(copy.lines).toEqual(paper.lines)
  })

  it.each([
    ['cut off', (line: string) => line.slice(0, -5)],
    ['with another number', (line: string) => line.replace(/"seq":\d+/, '"seq":999')],
    ['from the past', (line: string) => line.replace(/"tick":\d+/, '"tick":0')],
    ['from a far future', (line: string) => line.replace(/"tick":\d+/, '"tick":1000000000000000')],
    ['that the rules refuse', (line: string) => line.replace('"moreGpus"', '"noSuchStrategy"')],
    ['with an unknown shape', () => '{"seq":6,"tick":"now"}'],
  ])('[SES12] a journal line %s ends the replay, at the state of the line before', (_name, damage) => {
    toAuditWork()
    session.advance(10)
    const { state } = session
    tries('moreGpus')
    const damagedSeq = session.seq
    tries('judgeModel')
    const lines = paper.lines.map(({ seq, line }) => ({ seq, line: seq === damagedSeq ? damage(line) : line }))
    const restored = restoreSession(OPTIONS, new Paper(), lines)
    expect(restored.damagedSeq).toBe(damagedSeq)
    expect(restored.session.state).toEqual(state)
  })

  it('[SES13] a missing journal line ends the replay there', () => {
    toAuditWork()
    tries('moreGpus')
    tries('judgeModel')
    const lines = paper.lines.filter(({ seq }) => seq !== session.seq - 1)
    expect(restoreSession(OPTIONS, new Paper(), lines).damagedSeq).toBe(session.seq)
  })
})

describe('the parts of a session', () => {
  it('[SES14] real time becomes ticks at the speed of the session without loss, and after a stall at most one second is caught up', () => {
    const ticksAfter = sessionClock()
    const ticks = [33, 33, 33, 33].map((ms) => ticksAfter(ms, 1))
    expect(ticks).toEqual([0, 0, 0, 1])
    expect(ticksAfter(68, 1)).toBe(1)
    expect(ticksAfter(100, 20)).toBe(20)
    expect(ticksAfter(60_000, 1)).toBe(10)
    expect(ticksAfter(-500, 1)).toBe(0)
  })

  it('[SES15] equal states have equal hashes, whatever the order of their keys', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: 3 }], a: null })).toBe('{"a":null,"b":[1,{"c":3,"d":2}]}')
    const { state } = session
    const reversed = Object.fromEntries(Object.entries(state).reverse()) as typeof state
    expect(stateHash(reversed)).toBe(stateHash(state))
    expect(stateHash({ ...state, tick: state.tick + 1 })).not.toBe(stateHash(state))
  })

  it('[SES16] a key matches only its own hash, and keys and codes do not repeat', () => {
    const keys = Array.from({ length: 200 }, newKey)
    expect(new Set(keys).size).toBe(200)
    const hash = keyHash(keys[0] ?? '')
    expect(keys.filter((key) => isKey(key, hash))).toEqual([keys[0]])
    expect(isKey('', hash)).toBe(false)
    const codes = Array.from({ length: 200 }, newCode)
    expect(new Set(codes).size).toBeGreaterThan(195)
    expect(codes.every((code) => normaliseCode(code.toLowerCase()) === code)).toBe(true)
  })
})
