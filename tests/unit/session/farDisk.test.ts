import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { CommitGroup } from '../../../server/session/CommitGroup.ts'
import { SqliteStore } from '../../../server/store/SqliteStore.ts'
import { type SessionLine, UnknownSessions } from '../../../server/store/Store.ts'
import type { Reply } from '../../../shared/protocol/refusals.ts'
import { NO_JOURNAL } from '../../../shared/session/journal.ts'
import { restoreSession } from '../../../shared/session/restoreSession.ts'
import { Session } from '../../../shared/session/Session.ts'
import { advance } from '../../../shared/sim/match/advance.ts'
import type { MatchOptions } from '../../../shared/sim/match/matchState.ts'

const HOST = { kind: 'host' } as const
const OPTIONS: MatchOptions = {
  code: 'AAAAA',
  title: 'A class',
  seed: 7,
  preset: 'demo',
  teams: 2,
  tracks: ['cloud'],
  bots: ['veteran'],
  speed: 1,
  solo: false,
}

type Writing = { readonly lines: readonly SessionLine[]; readonly end: (error: Error | null) => void }

/** A disk across a network: a write is in progress until the test says how it ended. */
class FarDisk extends SqliteStore {
  readonly underWay: Writing[] = []

  override append(lines: readonly SessionLine[]): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.underWay.push({ lines, end: (error) => (error ? reject(error) : resolve()) })
    return promise
  }

  /** Ends the write in progress, if there is one, and lets everyone learn the result. */
  async end(error: Error | null = null): Promise<void> {
    const writing = this.underWay.shift()
    if (writing && !error) super.append(writing.lines)
    writing?.end(error)
    await new Promise(setImmediate)
  }
}

let disk: FarDisk
let group: CommitGroup

const open = (options: Partial<MatchOptions> = {}): Session => {
  const own = { ...OPTIONS, ...options }
  const { code } = own
  disk.createSession({ code, title: '', created: 0, options: own, hostKeyHash: '', format: 1 })
  const now = (writer: Session) => group.now(code, writer)
  return new Session(own, { now, soon: now, along: (writer: Session) => group.along(code, writer) } as never)
}
const onDisk = (session: Session) => restoreSession(session.options, NO_JOURNAL, disk.readLines(session.options.code))
const phaseOf = ({ state }: Session) => state.phase
const goOn = (session: Session, id: string | null = null) => session.request(HOST, { type: 'goOn' }, id)

beforeEach(() => {
  disk = new FarDisk(null)
  group = new CommitGroup(disk)
})

describe('a disk across a network', () => {
  it('[SES25] one batch is in progress at a time; what arrives meanwhile waits for the next one, in order', async () => {
    const [one, other] = [open({ bots: [] }), open({ code: 'BBBBB', bots: [] })]
    const replies = [goOn(one), goOn(one), goOn(other)]
    expect(disk.underWay.map(({ lines }) => lines.map(({ seq }) => seq))).toEqual([[1]])
    expect([phaseOf(one), one.latest.phase]).toEqual(['lobby', 'auditWork'])
    await disk.end()
    expect(await replies[0]).toEqual({ ok: true })
    expect(phaseOf(one)).toBe('auditLock')
    expect(disk.underWay.map(({ lines }) => lines.map(({ code, seq }) => `${code} ${seq}`))).toEqual([
      ['AAAAA 2', 'BBBBB 1'],
    ])
    await disk.end()
    expect(await Promise.all(replies)).toEqual(Array(3).fill({ ok: true }))
    expect([phaseOf(one), phaseOf(other)]).toEqual(['auditWork', 'auditLock'])
  })

  it('[SES26] what came after a refused batch is refused with it, and a retry of either counts once', async () => {
    const session = open({ bots: [] })
    const replies = [goOn(session, 'a'), goOn(session, 'b'), goOn(session, 'a')]
    await disk.end(new Error('no route'))
    expect(await Promise.all(replies)).toEqual(Array(3).fill({ ok: false, reason: 'notStored' }))
    expect([session.latest, session.seq]).toEqual([session.state, 0])
    session.advance(1)
    await disk.end()
    expect(session.storeError).toBeNull()
    const again = [goOn(session, 'a'), goOn(session, 'a')]
    await disk.end()
    expect(await Promise.all(again)).toEqual(Array(2).fill({ ok: true }))
    expect(phaseOf(session)).toBe('auditLock')
  })

  it('[SES27] if the disk takes longer than a second, time waits for it', async () => {
    const session = open({ bots: [] })
    const ticks: number[] = []
    for (let i = 0; i < 40; i++) {
      session.advance(1)
      ticks.push(session.state.tick)
    }
    expect(ticks.at(-1)).toBe(10)
    await disk.end()
    for (let i = 0; i < 10; i++) session.advance(1)
    expect(session.state.tick).toBeGreaterThan(10)
  })

  it('[SES28] a batch leaves out the sessions that no longer exist', async () => {
    const [gone, kept] = [open({ bots: [] }), open({ code: 'BBBBB', bots: [] })]
    const first = goOn(gone)
    const replies = [goOn(gone), goOn(kept)]
    await disk.end()
    await disk.end(new UnknownSessions(['AAAAA']))
    await disk.end()
    expect(await Promise.all([first, ...replies])).toEqual([
      { ok: true },
      { ok: false, reason: 'notStored' },
      { ok: true },
    ])
    expect([phaseOf(gone), phaseOf(kept)]).toEqual(['auditLock', 'auditLock'])
  })

  it('[SES29] whatever the disk does and when, what can be seen is at most one second ahead of what is stored, and what was accepted is there', async () => {
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constant('tick' as const), ticks: fc.integer({ min: 1, max: 10 }) }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ kind: fc.constantFrom('goOn' as const, 'pause' as const, 'resume' as const) }),
      },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('arrives' as const) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('refused' as const) }) },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        disk = new FarDisk(null)
        group = new CommitGroup(disk)
        const session = open()
        const accepted: string[] = []
        for (const [i, one] of steps.entries()) {
          if (one.kind === 'tick') session.advance(one.ticks)
          else if (one.kind === 'arrives') await disk.end()
          else if (one.kind === 'refused') await disk.end(new Error('no route'))
          else {
            const heard = (reply: Reply) => reply.ok && accepted.push(`id-${i}`)
            void session.request(HOST, { type: one.kind }, `id-${i}`).then(heard)
          }
          expect(disk.underWay.length).toBeLessThanOrEqual(1)
          const { session: stored, damagedSeq } = onDisk(session)
          expect(damagedSeq).toBeNull()
          const ahead = session.state.tick - stored.state.tick
          expect(ahead).toBeLessThanOrEqual(10)
          expect(session.state).toEqual(advance(stored.state, ahead).state)
          const ids = disk.readLines('AAAAA').map(({ line }) => JSON.parse(line).id)
          for (const id of accepted) expect(ids).toContain(id)
        }
      }),
      { numRuns: 100 },
    )
  })
})
