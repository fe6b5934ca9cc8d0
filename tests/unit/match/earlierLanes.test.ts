import { describe, expect, it } from 'vitest'
import { createReplay } from '../../../shared/replay/createReplay.ts'
import { replayAt } from '../../../shared/replay/replayAt.ts'
import { Session } from '../../../shared/session/Session.ts'
import { stateHash } from '../../../shared/session/stateHash.ts'
import { earlierLanes, passedEarlierHour } from '../../../shared/sim/match/earlierLanes.ts'
import type { EarlierLane } from '../../../shared/sim/match/matchState.ts'
import { recordSession } from '../../support/recordedSession.ts'

const DAYS = 183
/** A line of samples, one per half day, between two accuracies in hundredths. */
const line = (from: number, to: number): readonly number[] =>
  Array.from({ length: 2 * DAYS - 1 }, (_, i) => Math.round(from + ((to - from) * i) / (2 * DAYS - 2)))
const raced = (track: EarlierLane['track'], score: number) => ({ track, score, line: line(9000, 9000 + score) })
const best = (from: number, to: number): EarlierLane => ({
  track: 'edge',
  place: 'best',
  line: line(from, to).filter((_, i) => i % 2 === 0),
})

describe('lanes of an earlier class', () => {
  it('[RAC6] an earlier class leaves the best lane of each track, and the middle one if three teams raced, as lines without names', () => {
    const lanes = earlierLanes([
      raced('edge', 300),
      raced('edge', 500),
      raced('tiny', 100),
      raced('edge', 400),
      raced('tiny', 200),
    ])
    expect(lanes.map(({ track, place, line: samples }) => [track, place, samples.at(-1)])).toEqual([
      ['edge', 'best', 9500],
      ['edge', 'median', 9400],
      ['tiny', 'best', 9200],
    ])
    for (const lane of lanes) {
      expect(Object.keys(lane)).toEqual(['track', 'place', 'line'])
      expect(lane.line).toHaveLength(DAYS)
    }
    expect(earlierLanes([])).toEqual([])
  })

  it('[RAC7] a team that comes from behind and overtakes the best lane of the earlier class is announced once', () => {
    // The lines cross in the middle of the calendar, halfway up.
    const crossing = passedEarlierHour(line(9000, 9600), best(9200, 9400))
    expect(crossing).toBe(92 * 24)
    expect(passedEarlierHour(line(9300, 9600), best(9200, 9400))).toBeNull()
    expect(passedEarlierHour(line(9000, 9300), best(9200, 9400))).toBeNull()
    expect(passedEarlierHour(line(9000, 9600), undefined)).toBeNull()
    const oneDay = [...line(9000, 9000).slice(0, 20), 9500, 9500, ...line(9000, 9000)]
    expect(passedEarlierHour(oneDay, best(9200, 9200))).toBeNull()

    const earlier = (['cloud', 'edge', 'mobile', 'tiny'] as const).map((track) => ({ ...best(9100, 9150), track }))
    const { session, comments } = racedAgainst(earlier)
    const passed = session.state.teams.filter(({ race }) => race?.passedEarlierHour !== undefined)
    expect(passed.length).toBeGreaterThan(0)
    expect(comments.filter(({ kind }) => kind === 'earlierPassed').map(({ team }) => team)).toEqual(
      expect.arrayContaining(passed.map(({ id }) => id)),
    )
    expect(comments.filter(({ kind }) => kind === 'earlierPassed')).toHaveLength(passed.length)
    expect(session.state.teams.every(({ finalRun }) => finalRun?.passedEarlierHour === undefined)).toBe(true)
  })

  it('[RAC8] a session with lanes of an earlier class replays to the same state without that class', () => {
    const { recording, live } = recordSession({ earlier: [{ ...best(9000, 9500), track: 'edge' }] })
    const replay = createReplay(JSON.parse(JSON.stringify(recording)))
    const end = live.at(-1)
    if (!end) throw new Error('nothing was played')
    expect(stateHash(replayAt(replay, end.tick))).toBe(stateHash(end))
    const without = recordSession({})
    expect(stateHash(without.live.at(-1) ?? end)).not.toBe(stateHash(end))
  })
})

/** A match of bots of every persona played to its end, with every comment made on the way. */
const racedAgainst = (earlier: readonly EarlierLane[]) => {
  const session = new Session({
    code: 'CDFGH',
    title: '',
    seed: 7,
    preset: 'demo',
    teams: 4,
    tracks: ['cloud', 'edge', 'mobile', 'tiny'],
    bots: ['veteran', 'average', 'speedDemon', 'sotaChaser'],
    speed: 1,
    solo: false,
    earlier,
  })
  session.submit({ kind: 'host' }, { type: 'goOn' })
  const comments = new Map<number, { readonly kind: string; readonly team: string }>()
  while (session.state.phase !== 'debrief') {
    session.advance(1)
    for (const { seq, kind, team } of session.feed) comments.set(seq, { kind, team })
  }
  return { session, comments: [...comments.values()] }
}
