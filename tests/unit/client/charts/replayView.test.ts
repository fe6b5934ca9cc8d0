import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hourAt, nextMoment, raceAt } from '../../../../client/charts/race/replayView.ts'
import { createReplay } from '../../../../shared/replay/createReplay.ts'
import { replayAt } from '../../../../shared/replay/replayAt.ts'
import { LINE_SAMPLE_HOURS } from '../../../../shared/sim/match/matchState.ts'
import { recordSession } from '../../../support/recordedSession.ts'

const { recording } = recordSession({}, [{ phase: 'frontierRace', after: 120, action: { type: 'backToPhaseStart' } }])
const replay = createReplay(recording)
const { from, to, races, bookmarks } = replay.timeline

describe('the timeline of a replay', () => {
  it('[DEB20] at any tick of the timeline, the page shows the race where it was at that tick', () => {
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (tick) => {
        const race = raceAt(replay, tick)
        const state = replayAt(replay, tick)
        if (!race || tick < race.from || tick >= race.to || state.phase !== race.phase) return
        expect(Math.abs(hourAt(race, tick) - (state.race?.hour ?? 0))).toBeLessThanOrEqual(LINE_SAMPLE_HOURS)
      }),
      { numRuns: 80 },
    )
  })
  it('shows the first race at its start until it begins, and shows how a race ended after it', () => {
    expect(races.length).toBeGreaterThan(2)
    const [first] = races
    expect(first && raceAt(replay, from)).toBe(first)
    expect(first && hourAt(first, from)).toBe(0)
    expect(first && hourAt(first, to)).toBe(first?.hour)
  })
  it('goes from moment to moment, forward and back, and stops at the ends', () => {
    const walked: number[] = []
    for (let at = nextMoment(bookmarks, from - 1, true); at; at = nextMoment(bookmarks, at.tick, true))
      walked.push(at.tick)
    expect(walked).toEqual([...new Set(bookmarks.map(({ tick }) => tick))])
    expect(nextMoment(bookmarks, from, false)).toBeNull()
  })
})
