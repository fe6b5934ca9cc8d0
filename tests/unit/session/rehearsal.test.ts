import { expect, it } from 'vitest'
import { newSession } from '../../../shared/protocol/newSession.ts'
import { type Journal, journalTo, NO_JOURNAL } from '../../../shared/session/journal.ts'
import { rehearseTo } from '../../../shared/session/rehearseTo.ts'
import { restoreSession } from '../../../shared/session/restoreSession.ts'
import { Session } from '../../../shared/session/Session.ts'
import { stateHash } from '../../../shared/session/stateHash.ts'
import { type MatchOptions, PERSONAS } from '../../../shared/sim/match/matchState.ts'
import { PHASES } from '../../../shared/sim/match/phases.ts'

const OPTIONS: MatchOptions = {
  code: 'CDFGH',
  title: 'Rehearsal',
  seed: 7,
  preset: 'demo',
  teams: 4,
  tracks: ['cloud', 'edge', 'mobile', 'tiny'],
  bots: PERSONAS,
  speed: 4,
  solo: false,
  rehearsal: true,
}
const HOST = { kind: 'host' } as const
const atOnce = async <T>(work: () => T): Promise<T> => work()
const noTime = () => 0

const rehearsal = (journal: Journal = NO_JOURNAL): Session => new Session(OPTIONS, journal)

it('[HOS8] a rehearsal can start in any phase: bots have played everything before it, and the journal contains all of it', async () => {
  const lines = new Map<number, string>()
  const paper = journalTo((written) => {
    for (const { seq, line } of written) lines.set(seq, line)
  })
  const session = rehearsal(paper)
  for (const phase of PHASES.filter((_, i) => i % 3 === 0)) {
    await rehearseTo(session, phase, atOnce, noTime)
    expect([session.state.phase, session.state.phaseTicks, session.state.settings.speed]).toEqual([phase, 0, 4])
  }
  expect(session.state.teams.every(({ audit, flag, finalRun }) => audit && flag && finalRun?.result)).toBe(true)
  await session.checkpoint()
  const stored = [...lines].map(([seq, line]) => ({ seq, line }))
  const restored = restoreSession(OPTIONS, NO_JOURNAL, stored)
  expect(restored.damagedSeq).toBeNull()
  expect(stateHash(restored.session.state)).toBe(stateHash(session.state))
})

it('[HOS9] bots play a rehearsal the same way, however it got to its phase', async () => {
  const [leap, steps] = [rehearsal(), rehearsal()]
  await rehearseTo(leap, 'frontierReveal', atOnce, noTime)
  await rehearseTo(steps, 'auditWork', atOnce, noTime)
  steps.advance(77)
  steps.submit(HOST, { type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  await rehearseTo(steps, 'frontierReveal', atOnce, noTime)
  expect(stateHash({ ...steps.state, settings: leap.state.settings })).toBe(stateHash(leap.state))
})

it('[HOS10] only a rehearsal can start later than in the lobby', () => {
  expect(newSession.safeParse({ rehearsal: true, from: 'frontierRace' }).success).toBe(true)
  expect(newSession.safeParse({ from: 'frontierRace' }).success).toBe(false)
  expect(newSession.parse({})).toMatchObject({ rehearsal: false, from: 'lobby' })
})
