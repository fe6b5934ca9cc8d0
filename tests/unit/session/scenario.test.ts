import { describe, expect, it } from 'vitest'
import { playMatch } from '../../../server/scripts/playMatch.ts'
import type { ScenarioDocument } from '../../../shared/content/scenario.ts'
import { STANDARD_DOCUMENT } from '../../../shared/content/standardDocument.ts'
import { scenarioDocument } from '../../../shared/protocol/scenarioDocument.ts'
import { journalTo, NO_JOURNAL, type StoredLine } from '../../../shared/session/journal.ts'
import { restoreSession } from '../../../shared/session/restoreSession.ts'
import { stateHash } from '../../../shared/session/stateHash.ts'
import { type MatchOptions, TICK_MS } from '../../../shared/sim/match/matchState.ts'
import { resultsOf } from '../../../shared/views/resultsOf.ts'

const OPTIONS: MatchOptions = {
  code: 'SCENAR',
  title: 'Another game',
  seed: 11,
  preset: 'demo',
  teams: 4,
  tracks: ['cloud', 'edge', 'mobile', 'tiny'],
  bots: ['veteran', 'average', 'speedDemon', 'sotaChaser'],
  speed: 1,
  solo: false,
}

/** A clinic with a longer tax stage, less drift, a longer first lock, and a PM of few words. */
const OTHER: ScenarioDocument = scenarioDocument.parse({
  ...STANDARD_DOCUMENT,
  title: 'Hospital',
  model: { ...STANDARD_DOCUMENT.model, driftPerWeek: [0.05, 0.04, 0.03], startLossPerDecade: 4 },
  tracks: {
    ...STANDARD_DOCUMENT.tracks,
    cloud: { ...STANDARD_DOCUMENT.tracks.cloud, name: 'Clinic', taxHours: 500, budgetK: 4000 },
  },
  presets: {
    ...STANDARD_DOCUMENT.presets,
    demo: {
      ...STANDARD_DOCUMENT.presets.demo,
      seconds: { ...STANDARD_DOCUMENT.presets.demo.seconds, auditLock: 25 },
    },
  },
  pm: { ...STANDARD_DOCUMENT.pm, opening: '99.' },
})

const paper = () => {
  const lines = new Map<number, StoredLine>()
  const journal = journalTo((written) => {
    for (const line of written) lines.set(line.seq, line)
  })
  return { journal, lines: () => [...lines.values()] }
}

describe('a session with its own scenario', () => {
  const standard = playMatch(OPTIONS, NO_JOURNAL).state
  const kept = paper()
  const other = playMatch({ ...OPTIONS, scenario: OTHER }, kept.journal).state

  it('[SCN8] a session plays the scenario it was created with', () => {
    const [before, after] = [standard, other].map((state) => resultsOf(state).teams.find(({ id }) => id === 't1'))
    expect([before?.trackName, after?.trackName]).toEqual(['Cloud Titan', 'Clinic'])
    expect(after?.race?.fieldAccuracy).not.toBeCloseTo(before?.race?.fieldAccuracy ?? 0, 1)
    expect(other.tick - standard.tick).toBe((15 * 1000) / TICK_MS)
    const same = playMatch({ ...OPTIONS, scenario: STANDARD_DOCUMENT }, NO_JOURNAL).state
    // Everything except the document itself.
    expect({ ...resultsOf(same), scenario: null }).toEqual(resultsOf(standard))
  })

  it('[SCN9] a journal contains its scenario, and replays to the same state', () => {
    const options: MatchOptions = JSON.parse(JSON.stringify({ ...OPTIONS, scenario: OTHER }))
    const { session, damagedSeq } = restoreSession(options, NO_JOURNAL, kept.lines())
    expect(damagedSeq).toBeNull()
    expect(stateHash(session.state)).toBe(stateHash(other))
    expect(stateHash({ ...session.state, scenario: standard.scenario })).not.toBe(stateHash(other))
  })
})
