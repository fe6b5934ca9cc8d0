import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { CommitGroup } from '../../../server/session/CommitGroup.ts'
import { SqliteStore } from '../../../server/store/SqliteStore.ts'
import type { SessionLine } from '../../../server/store/Store.ts'
import { journalTo, NO_JOURNAL, type StoredLine } from '../../../shared/session/journal.ts'
import { restoreSession } from '../../../shared/session/restoreSession.ts'
import { Session } from '../../../shared/session/Session.ts'
import type { MatchOptions } from '../../../shared/sim/match/matchState.ts'

const SERVER = { kind: 'server' } as const
const HOST = { kind: 'host' } as const
const seat = (id: string) => ({ kind: 'seat', seat: id }) as const

/** A disk that counts its flushes and can refuse them. */
class Disk extends SqliteStore {
  flushes = 0
  isFull = false

  override append(lines: readonly SessionLine[]): void {
    this.flushes += 1
    if (this.isFull) throw new Error('no space left')
    super.append(lines)
  }
}

let disk: Disk
let group: CommitGroup

const OPTIONS: MatchOptions = {
  code: 'CDFGH',
  title: 'A class',
  seed: 7,
  preset: 'demo',
  teams: 2,
  tracks: ['cloud'],
  bots: [],
  speed: 1,
  solo: false,
}

const open = (code: string): Session => {
  const options = { ...OPTIONS, code }
  disk.createSession({ code, title: 'A class', created: 0, options, hostKeyHash: '', format: 1 })
  const session = new Session(options, {
    now: (writer) => group.now(code, writer),
    soon: (writer) => group.soon(code, writer),
    along: (writer) => group.along(code, writer),
  })
  for (const id of ['s1', 's2', 's3'])
    session.submit(SERVER, { type: 'takeSeat', seat: id, name: id, team: 't1', keyHash: id })
  for (let i = 0; i < 2; i++) session.submit(HOST, { type: 'goOn' })
  return session
}
const tries = (session: Session, by: string, strategy: string, id: string | null = null) =>
  session.request(seat(by), { type: 'tryStrategy', strategy, estimate: 10 }, id)
const moves = ({ state }: Session) => state.teams[0]?.moves.map(({ strategy }) => strategy)

beforeEach(() => {
  disk = new Disk(null)
  group = new CommitGroup(disk)
})

describe('commands that wait for the disk', () => {
  it('[SES17] commands from all sessions that arrive together cost one flush', async () => {
    const sessions = ['AAAAA', 'BBBBB', 'CCCCC'].map(open)
    disk.flushes = 0
    const replies = sessions.flatMap((session) => [
      tries(session, 's1', 'moreGpus'),
      tries(session, 's2', 'judgeModel'),
      tries(session, 's3', 'judgeModel'),
    ])
    expect(await Promise.all(replies)).toEqual(
      Array(3)
        .fill([{ ok: true }, { ok: true }, { ok: false, reason: 'alreadyTried' }])
        .flat(),
    )
    expect(disk.flushes).toBe(1)
    for (const session of sessions) {
      expect(moves(session)).toEqual(['moreGpus', 'judgeModel'])
      const { session: restored } = restoreSession(session.options, NO_JOURNAL, disk.readLines(session.options.code))
      expect(restored.state).toEqual(session.state)
    }
  })

  it('[SES18] nobody sees or hears of a command before it is on disk', async () => {
    const session = open('AAAAA')
    let answered = false
    const reply = tries(session, 's1', 'moreGpus').then(() => {
      answered = true
    })
    await Promise.resolve()
    expect([answered, moves(session)]).toEqual([false, []])
    expect(session.latest.teams[0]?.moves).toHaveLength(1)
    group.now('AAAAA', session)
    await reply
    expect([answered, moves(session)]).toEqual([true, ['moreGpus']])
  })

  it('[SES19] if the disk refuses, every command that waited for it is refused, and none has happened', async () => {
    const session = open('AAAAA')
    const { state, seq } = session
    disk.isFull = true
    const replies = [tries(session, 's1', 'moreGpus', 'a'), tries(session, 's2', 'judgeModel', 'b')]
    expect(await Promise.all(replies)).toEqual(Array(2).fill({ ok: false, reason: 'notStored' }))
    expect([session.state, session.latest, session.seq]).toEqual([state, state, seq])
    expect(session.storeError).toBeInstanceOf(Error)

    disk.isFull = false
    session.advance(1)
    expect(await tries(session, 's1', 'moreGpus', 'a')).toEqual({ ok: true })
    const { session: restored, damagedSeq } = restoreSession(session.options, NO_JOURNAL, disk.readLines('AAAAA'))
    expect(damagedSeq).toBeNull()
    expect(restored.state).toEqual(session.state)
  })

  it('[SES20] a retry that comes while the command waits gets its answer and does nothing', async () => {
    const session = open('AAAAA')
    const before = session.seq
    const replies = [tries(session, 's1', 'moreGpus', 'a'), tries(session, 's1', 'moreGpus', 'a')]
    const ofAnother = tries(session, 's2', 'moreGpus', 'a')
    expect(await Promise.all(replies)).toEqual([{ ok: true }, { ok: true }])
    expect(await ofAnother).toEqual({ ok: false, reason: 'alreadyTried' })
    expect(session.seq).toBe(before + 1)
  })

  it('[SES21] a session that cannot be written does not affect the others', async () => {
    const [deleted, kept] = [open('AAAAA'), open('BBBBB')]
    disk.deleteSession('AAAAA')
    const replies = [tries(deleted, 's1', 'moreGpus'), tries(kept, 's1', 'moreGpus')]
    expect(await Promise.all(replies)).toEqual([{ ok: false, reason: 'notStored' }, { ok: true }])
    expect([moves(deleted), moves(kept)]).toEqual([[], ['moreGpus']])
  })

  it('[SES23] what can be seen is never more than one second of real time ahead of what is on disk', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (speed, steps) => {
          const seconds = (tick: number) => tick / (10 * speed)
          let written = 0
          const write = (lines: readonly StoredLine[]): void => {
            written = JSON.parse(lines.at(-1)?.line ?? '').tick
          }
          const session = new Session({ ...OPTIONS, speed }, { ...journalTo(write), soon: () => {} })
          for (const step of steps) {
            session.advance(Math.floor(step * 10 * speed))
            expect(seconds(session.state.tick - written)).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })

  it('[SES30] sessions whose clocks are half a second late are written along with any session that has something to write', () => {
    const [first, second, third] = ['AAAAA', 'BBBBB', 'CCCCC'].map(open) as [Session, Session, Session]
    const storedTick = ({ options }: Session) => JSON.parse(disk.readLines(options.code).at(-1)?.line ?? '').tick
    const sessions = [first, second, third]
    for (let i = 0; i < 6; i++) for (const session of [first, second]) session.advance(1)
    for (let i = 0; i < 5; i++) third.advance(1)
    disk.flushes = 0
    expect(sessions.map(storedTick)).toEqual([0, 0, 0])
    first.submit(HOST, { type: 'lockDoor', locked: true })
    expect(sessions.map(storedTick)).toEqual([6, 6, 0])
    expect(disk.flushes).toBe(1)
    third.advance(1)
    second.submit(HOST, { type: 'lockDoor', locked: true })
    expect(sessions.map(storedTick)).toEqual([6, 6, 6])
    const { session: restored } = restoreSession(third.options, NO_JOURNAL, disk.readLines('CCCCC'))
    expect(restored.state).toEqual(third.state)
  })

  it('[SES22] what is waiting is written immediately when time passes or the journal is requested', async () => {
    const session = open('AAAAA')
    const first = tries(session, 's1', 'moreGpus')
    session.advance(1)
    expect(moves(session)).toEqual(['moreGpus'])
    const second = tries(session, 's1', 'judgeModel')
    void session.checkpoint()
    expect(moves(session)).toEqual(['moreGpus', 'judgeModel'])
    expect(await Promise.all([first, second])).toEqual([{ ok: true }, { ok: true }])
  })
})
