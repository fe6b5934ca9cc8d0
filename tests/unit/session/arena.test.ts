import { describe, expect, it } from 'vitest'
import { createReplay } from '../../../shared/replay/createReplay.ts'
import { sharedRecording } from '../../../shared/replay/sharedRecording.ts'
import { journalTo, NO_JOURNAL } from '../../../shared/session/journal.ts'
import { restoreSession } from '../../../shared/session/restoreSession.ts'
import { Session } from '../../../shared/session/Session.ts'
import { stateHash } from '../../../shared/session/stateHash.ts'
import type { MatchOptions } from '../../../shared/sim/match/matchState.ts'
import { arenaOf } from '../../support/arenaBuilder.ts'

const OPTIONS: MatchOptions = {
  code: 'CDFGH',
  title: 'Class',
  seed: 7,
  preset: 'full',
  teams: 4,
  tracks: ['cloud', 'edge', 'mobile', 'tiny'],
  bots: [],
  speed: 1,
  solo: false,
}
const HOST = { kind: 'host' } as const
const SERVER = { kind: 'server' } as const

const SENTENCES = ['The tax stayed.', 'Who cares about a damn stage?', 'The tax stayed.', 'Waiting is not work.']

/** A class of eight that has reflected and whose first reveal begins. */
const inReveal = () => {
  const lines = new Map<number, string>()
  const session = new Session(
    OPTIONS,
    journalTo((written) => {
      for (const { seq, line } of written) lines.set(seq, line)
    }),
  )
  for (let i = 1; i <= 8; i++) {
    session.submit(SERVER, {
      type: 'takeSeat',
      seat: `s${i}`,
      name: `Student ${i}`,
      team: `t${1 + (i % 4)}`,
      keyHash: '',
    })
  }
  while (session.latest.phase !== 'auditReflect') session.submit(HOST, { type: 'goOn' })
  for (let i = 1; i <= 8; i++) {
    const sentence = SENTENCES[i - 1] ?? `Sentence of ${i}.`
    session.submit({ kind: 'seat', seat: `s${i}` }, { type: 'reflect', choices: ['labeling'], sentence })
  }
  session.submit(HOST, { type: 'goOn' })
  return { session, lines }
}

const vote = (session: Session): void => {
  for (const { id, seat, choice } of arenaOf(session.latest).pairs) {
    if (choice === null) session.submit({ kind: 'seat', seat }, { type: 'vote', pair: id, choice: 'left' })
  }
}

const FIRST = () => 0

describe('a session', () => {
  it('[ARE11] the word filter’s verdict is in the journal, and a session replays to the same pairs and choices', async () => {
    const { session, lines } = inReveal()
    expect(arenaOf(session.latest).sentences.map(({ status }) => status === 'held')).toEqual(
      SENTENCES.map((text) => text.includes('damn')).concat(false, false, false, false),
    )
    expect([...lines.values()].filter((line) => line.includes('checkSentences'))).toHaveLength(1)
    vote(session)
    vote(session)
    await session.checkpoint()
    const stored = [...lines].map(([seq, line]) => ({ seq, line }))
    const restored = restoreSession(OPTIONS, NO_JOURNAL, stored)
    expect(restored.damagedSeq).toBeNull()
    expect(stateHash(restored.session.state)).toBe(stateHash(session.state))
  })

  it('[ARE16] a shared recording says nothing of the arenas: no sentence, no pair, no vote and no verdict', async () => {
    const { session, lines } = inReveal()
    vote(session)
    vote(session)
    await session.checkpoint()
    const entries = [...lines.values()].map((line) => JSON.parse(line))
    const told = sharedRecording({ format: 2, created: '', options: OPTIONS, entries }, FIRST)
    expect(JSON.stringify(told)).not.toMatch(/tax stayed|damn|Waiting/)
    const { last, complete } = createReplay(told)
    expect(complete).toBe(true)
    expect(arenaOf(session.state).pairs.length).toBeGreaterThan(0)
    expect(arenaOf(last)).toMatchObject({ checked: false, pairs: [] })
    expect(JSON.stringify(told)).not.toMatch(/vote|checkSentences|flagged/)
  })
})
