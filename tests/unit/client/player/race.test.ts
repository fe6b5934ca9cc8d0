import { describe, expect, it } from 'vitest'
import { hoursPerSecond, landingShare } from '../../../../client/player/race/NextLanding.tsx'
import { clockText } from '../../../../client/text/clockText.ts'
import { PRESETS } from '../../../../shared/content/presets.ts'

const clock = { preset: 'full', speed: 1 } as const

describe('the clock of a race', () => {
  it('spreads the calendar over the phase', () => {
    const race = { ...clock, phase: 'frontierRace', secondsLeft: 480, phaseSeconds: 480, hour: 0 } as const
    expect(hoursPerSecond(race)).toBeCloseTo(9.1)
    expect(hoursPerSecond({ ...race, speed: 4 })).toBeCloseTo(36.4)
  })

  it('leaves the end of the final run for its outcome', () => {
    const { seconds, finalRunSeconds } = PRESETS.full
    const run = { ...clock, phase: 'finalRun', secondsLeft: seconds.finalRun, phaseSeconds: seconds.finalRun, hour: 0 }
    expect(hoursPerSecond(run as typeof run & { phase: 'finalRun' })).toBeCloseTo(4368 / finalRunSeconds)
  })

  it('slows down when the host adds time', () => {
    const race = { ...clock, phase: 'frontierRace', secondsLeft: 480, phaseSeconds: 720, hour: 2184 } as const
    expect(hoursPerSecond(race)).toBeCloseTo(2184 / 480)
  })

  it('shows the seconds left, rounded up', () => {
    expect([84, 83.2, 60, 9, 0, -1].map(clockText)).toEqual(['1:24', '1:24', '1:00', '0:09', '0:00', '0:00'])
  })
})

describe('the ring around the next iteration', () => {
  it('fills up from the last iteration to the next', () => {
    const landed = [0, 0, 1, 1, 1]
    expect(landingShare(landed, 24, 72)).toBe(0)
    expect(landingShare(landed, 48, 72)).toBeCloseTo(0.5)
    expect(landingShare(landed, 80, 72)).toBe(1)
  })
})
