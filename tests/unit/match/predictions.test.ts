import { describe, expect, it } from 'vitest'
import {
  auditLockPoints,
  frontierLockPoints,
  intervalScore,
  reviewLockPoints,
} from '../../../shared/sim/match/lockPoints.ts'
import { findSeat } from '../../../shared/sim/match/lookup.ts'
import type { Prediction } from '../../../shared/sim/match/matchState.ts'
import { teamPoints } from '../../../shared/sim/match/points.ts'
import { applyAll, hostCommand, inPhase, refusal, seatCommand, seated, team } from '../../support/matchBuilder.ts'

const lock = (seat: string, prediction: Prediction) => seatCommand(seat, { type: 'lockPrediction', prediction })
const bottleneck = (stage: 'labeling' | 'training', confidence: number) =>
  ({ kind: 'bottleneck', stage, confidence }) as const

describe('predictions and reflections', () => {
  it('[LOC1] a lock can be changed until the part opens, but not afterwards', () => {
    const locked = applyAll(
      inPhase('auditLock'),
      lock('s1', bottleneck('training', 0.9)),
      lock('s1', bottleneck('labeling', 0.6)),
    )
    expect(findSeat(locked, 's1')?.auditLock).toEqual(bottleneck('labeling', 0.6))
    expect(refusal(inPhase('auditWork', locked), lock('s1', bottleneck('training', 0.6)))).toBe('wrongPhase')
  })
  it('[LOC2] a lock answers the question of its part, within its range', () => {
    const state = inPhase('auditLock')
    expect(refusal(state, lock('s1', { kind: 'crossover', leader: 'fast', week: 8, confidence: 0.8 }))).toBe(
      'wrongPrediction',
    )
    expect(refusal(state, lock('s1', bottleneck('labeling', 1.1)))).toBe('outOfRange')
    expect(refusal(inPhase('reviewLock'), lock('s1', { kind: 'reach', accuracy: 99, low: 95, high: 97 }))).toBe(
      'outOfRange',
    )
  })
  it('[LOC3] the bottleneck lock earns 5 (1 - Brier / 2): 4.7 if right at 70%, 1.5 if wrong at 70%', () => {
    expect(auditLockPoints(bottleneck('labeling', 0.7), 'labeling')).toBeCloseTo(4.73, 2)
    expect(auditLockPoints(bottleneck('training', 0.7), 'labeling')).toBeCloseTo(1.53, 2)
    expect(auditLockPoints(bottleneck('labeling', 1), 'labeling')).toBe(5)
    expect(auditLockPoints(bottleneck('training', 1), 'labeling')).toBe(0)
  })
  it("[LOC4] a team's lock is the mean over the members who predicted", () => {
    const locked = applyAll(
      inPhase('auditLock', seated(3)),
      lock('s1', bottleneck('labeling', 1)),
      lock('s2', bottleneck('training', 1)),
    )
    const reveal = inPhase('auditReveal', locked)
    expect(teamPoints(reveal, team(reveal)).auditLock).toBe(2.5)
  })
  it('[LOC5] the crossover lock earns up to 3 points for the leader and up to 2 for the week', () => {
    const say = (leader: 'fast' | 'rival', week: number, confidence: number) =>
      frontierLockPoints({ kind: 'crossover', leader, week, confidence }, 8.4)
    expect(say('fast', 8.4, 1)).toBe(5)
    expect(say('fast', 12.4, 1)).toBeCloseTo(4, 9)
    expect(say('rival', 8.4, 1)).toBe(0)
    expect(say('rival', 8, 0.5)).toBeCloseTo(say('fast', 26, 0.5), 9)
  })
  it('[LOC6] the reach lock rewards an honest range: width costs points, and missing costs ten times as much', () => {
    const range = (low: number, high: number) => ({ kind: 'reach', accuracy: (low + high) / 2, low, high }) as const
    expect(intervalScore(range(96, 98), 97)).toBe(2)
    expect(intervalScore(range(98, 99), 97.5)).toBe(6)
    expect(reviewLockPoints(range(96.5, 97.5), 97)).toBe(4)
    expect(reviewLockPoints(range(98, 99), 97)).toBe(0)
  })
  it('[LOC7] points stay hidden until they are revealed', () => {
    const locked = inPhase('auditReflect', applyAll(inPhase('auditLock'), lock('s1', bottleneck('labeling', 1))))
    expect(teamPoints(locked, team(locked)).auditLock).toBeNull()
    expect(teamPoints(inPhase('auditReveal', locked), team(locked)).auditLock).toBe(5)
  })
  it('[REF1] a reflection names one stage in Part 1 and three facts in Part 2', () => {
    const reflect = (choices: string[], sentence = 'Because.') =>
      seatCommand('s1', { type: 'reflect', choices, sentence })
    expect(refusal(inPhase('auditReflect'), reflect(['labeling']))).toBeNull()
    expect(refusal(inPhase('auditReflect'), reflect([]))).toBe('unknownChoice')
    expect(refusal(inPhase('frontierReflect'), reflect(['a', 'b', 'b']))).toBe('unknownChoice')
    expect(refusal(inPhase('auditReflect'), reflect(['labeling'], 'x'.repeat(201)))).toBe('outOfRange')
    expect(refusal(inPhase('auditWork'), reflect(['labeling']))).toBe('wrongPhase')
  })
  it('[HOS1] the host chooses what the projector shows, its sound and the speed', () => {
    const state = applyAll(
      seated(),
      hostCommand({ type: 'setScreen', scene: 'pm', team: 't1' }),
      hostCommand({ type: 'setSound', on: true, volume: 0.3 }),
      hostCommand({ type: 'setSpeed', speed: 5 }),
    )
    expect(state.settings).toMatchObject({
      screen: { scene: 'pm', team: 't1' },
      sound: { on: true, volume: 0.3 },
      speed: 5,
    })
    expect(refusal(state, hostCommand({ type: 'setScreen', scene: 'pm', team: 't99' }))).toBe('unknownTeam')
    expect(refusal(state, hostCommand({ type: 'setSpeed', speed: 50 }))).toBe('outOfRange')
  })
})
