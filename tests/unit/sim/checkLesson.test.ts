import { describe, expect, it } from 'vitest'
import { TRACKS, type Track } from '../../../shared/content/tracks.ts'
import { checkFairness, checkTrack, type TrackLesson } from '../../../shared/sim/lesson/checkLesson.ts'

const CHECKS = ['tax', 'leverage', 'velocity', 'knee', 'reach', 'skill'] as const
const failing = (lesson: TrackLesson) => CHECKS.filter((check) => !lesson[check].holds)
const { edge } = TRACKS
const other = (changes: Partial<Track>): Track => ({ ...edge, ...changes })
const model = (changes: Partial<Track['model']>): Track => other({ model: { ...edge.model, ...changes } })

describe('the checks of a scenario', () => {
  const standard = Object.values(TRACKS).map(checkTrack)

  it('[SCN15] every check of the lesson passes on the standard scenario, and fails if the lesson does', () => {
    expect(standard.map(failing)).toEqual([[], [], [], []])
    const fairness = checkFairness(standard.map(({ par }) => par))
    expect(fairness.holds).toBe(true)
    expect(fairness.spread).toBeLessThan(1.5)
    expect(standard.map(({ velocity }) => velocity.week)).toEqual([12.05, 13.8, 11.45, 11.7])

    expect(failing(checkTrack(other({ shares: [0.13, 0.12, 0.1, 0.5, 0.08, 0.07] })))).toContain('tax')
    expect(failing(checkTrack(model({ taxCapexK: [0, 900, 1400] })))).toContain('leverage')
    expect(failing(checkTrack(model({ startLossPerDecade: 0.5 })))).toContain('velocity')
    // Drift must not carry the lesson.
    expect(failing(checkTrack(other({ driftMultiplier: 4, gain: 0.03 })))).toContain('velocity')
    expect(failing(checkTrack(model({ noisePerDecade: 4 })))).toContain('knee')
    expect(failing(checkTrack(other({ gain: 0.4, noise: 0.2, budgetK: 9000 })))).toContain('reach')
    expect(failing(checkTrack(model({ score: { zero: 90, span: 40 } })))).toContain('skill')
    expect(checkFairness([100, 97, 99, 100]).holds).toBe(false)
    expect(checkFairness([-5, -3]).holds).toBe(false)
  })
})
