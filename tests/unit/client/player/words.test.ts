import { describe, expect, it } from 'vitest'
import { kneeReading, trialNear } from '../../../../client/charts/frontier.ts'
import { passingWeek, projectionReading } from '../../../../client/charts/race/raceWords.ts'
import { refusalText } from '../../../../client/net/refusalText.ts'
import { stageStrategy, withLevel } from '../../../../client/player/view/stageStrategy.ts'
import { initials } from '../../../../client/text/initials.ts'
import { STAGES } from '../../../../shared/content/stages.ts'
import { TRACK_IDS, TRACKS } from '../../../../shared/content/tracks.ts'
import { COMMAND_REFUSALS, JOIN_REFUSALS } from '../../../../shared/protocol/refusals.ts'
import type { Trial } from '../../../../shared/sim/match/matchState.ts'
import { BARE_AUTOMATION, HEAVY_PLAN, LIGHT_PLAN } from '../../../../shared/sim/plan.ts'

describe('refusals', () => {
  it.each([
    ...COMMAND_REFUSALS,
    ...(Object.keys(JOIN_REFUSALS) as (keyof typeof JOIN_REFUSALS)[]),
    'disconnected' as const,
  ])('%s has its own sentence that says what to do', (reason) => {
    expect(refusalText(reason)).toMatch(/^[A-Z].{20,}\.$/)
  })
})

describe('readings', () => {
  it.each(TRACK_IDS)('say that the light plan passes the rival, and when (%s)', (id) => {
    const week = passingWeek(TRACKS[id], LIGHT_PLAN)
    expect(week).toBeGreaterThanOrEqual(12)
    expect(week).toBeLessThanOrEqual(14)
    expect(projectionReading(TRACKS[id], LIGHT_PLAN)).toContain(`You pass Big Model Inc. in week ${week} and end`)
  })

  it('say that the rival’s own plan is level with it', () => {
    expect(projectionReading(TRACKS.tiny, HEAVY_PLAN)).toBe('You end tied with Big Model Inc.')
  })
})

describe('the frontier', () => {
  const trial = (shrinkDecades: number, fieldAccuracy: number, iterations: number): Trial => ({
    by: 's1',
    call: null,
    right: null,
    plan: { ...HEAVY_PLAN, shrinkDecades },
    iterations,
    learnedIterations: iterations / 2,
    accuracy: fieldAccuracy,
    fieldAccuracy,
  })
  const trials = [trial(0, 92, 12), trial(1, 94, 90), trial(1, 95, 94), trial(2, 90.8, 720)]

  it('finds the best trial near a size', () => {
    expect(trialNear(trials, 0.9)).toBe(trials[2])
    expect(trialNear([], 1)).toBeNull()
  })

  it('says what a size smaller than the flag gains and costs', () => {
    expect(kneeReading(TRACKS.cloud, trials, 1)).toBe(
      'From 7B to 700M: 7.7× the iterations, 7.7× the learning, 4.2 percentage points lost.',
    )
  })
})

describe('the stops of a stage’s lever', () => {
  it.each(TRACK_IDS)('are a strategy for each level of each stage (%s)', (id) => {
    for (const stage of STAGES) {
      expect(stageStrategy(TRACKS[id], stage, 0)).toBeUndefined()
      expect(stageStrategy(TRACKS[id], stage, 1)?.levels).toEqual({ [stage]: 1 })
      expect(stageStrategy(TRACKS[id], stage, 2)?.levels).toEqual({ [stage]: 2 })
    }
  })

  it('change one stage and no other', () => {
    expect(withLevel(BARE_AUTOMATION, 'evaluation', 2)).toEqual([0, 0, 0, 2, 0, 0])
  })
})

it('shortens names to initials', () => {
  expect(['Quiet Puffin', 'wren', 'Ana María Ruiz', '  é'].map((name) => initials(name.trim()))).toEqual([
    'QP',
    'W',
    'AM',
    'É',
  ])
})
