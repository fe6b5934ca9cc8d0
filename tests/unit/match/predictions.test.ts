import { describe, expect, it } from 'vitest'
import { FACTS } from '../../../shared/content/facts.ts'
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
  it('[LOC3] the bottleneck lock earns 4 (1 - Brier / 2): 3.8 if right at 70%, 1.2 if wrong at 70%', () => {
    expect(auditLockPoints(bottleneck('labeling', 0.7), 'labeling')).toBeCloseTo(3.78, 2)
    expect(auditLockPoints(bottleneck('training', 0.7), 'labeling')).toBeCloseTo(1.22, 2)
    expect(auditLockPoints(bottleneck('labeling', 1), 'labeling')).toBe(4)
    expect(auditLockPoints(bottleneck('training', 1), 'labeling')).toBe(0)
  })
  it("[LOC4] a team's lock is the mean over the members who predicted", () => {
    const locked = applyAll(
      inPhase('auditLock', seated(3)),
      lock('s1', bottleneck('labeling', 1)),
      lock('s2', bottleneck('training', 1)),
    )
    const reveal = inPhase('auditReveal', locked)
    expect(teamPoints(reveal, team(reveal)).auditLock).toBe(2)
  })
  it('[LOC5] the crossover lock earns up to 3.5 points for the leader and up to 2.5 for the week', () => {
    const say = (leader: 'fast' | 'rival', week: number, confidence: number) =>
      frontierLockPoints({ kind: 'crossover', leader, week, confidence }, 8.4)
    expect(say('fast', 8.4, 1)).toBe(6)
    expect(say('fast', 12.4, 1)).toBeCloseTo(4.75, 9)
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
    expect(teamPoints(inPhase('auditReveal', locked), team(locked)).auditLock).toBe(4)
  })
  it('[LOC9] what a student has chosen counts when the clock ends the phase, unless they confirmed another answer', () => {
    const draft = (prediction: Prediction) => seatCommand('s1', { type: 'draftAnswer', answer: prediction })
    const drafted = applyAll(
      inPhase('auditLock', seated(2)),
      draft(bottleneck('training', 0.5)),
      draft(bottleneck('labeling', 0.7)),
    )
    expect(findSeat(drafted, 's1')?.auditLock).toBeNull()
    const [one, other] = ['s1', 's2'].map((id) => findSeat(inPhase('auditWork', drafted), id))
    expect([one?.auditLock, one?.draft, other?.auditLock]).toEqual([bottleneck('labeling', 0.7), null, null])
    const confirmed = applyAll(drafted, lock('s1', bottleneck('training', 0.9)), draft(bottleneck('labeling', 0.7)))
    expect(findSeat(inPhase('auditWork', confirmed), 's1')?.auditLock).toEqual(bottleneck('training', 0.9))
  })
  it('[LOC10] a draft answers the question of its phase, within its range', () => {
    const draft = (answer: Prediction) => seatCommand('s1', { type: 'draftAnswer', answer })
    expect(refusal(inPhase('auditLock'), draft(bottleneck('labeling', 1.1)))).toBe('outOfRange')
    expect(refusal(inPhase('frontierLock'), draft(bottleneck('labeling', 0.7)))).toBe('wrongPrediction')
    expect(refusal(inPhase('auditWork'), draft(bottleneck('labeling', 0.7)))).toBe('wrongPhase')
  })
  it('[REF2] a reflection may be drafted before it is complete, and counts as far as it has come', () => {
    const draft = (choices: string[], sentence: string) =>
      seatCommand('s1', { type: 'draftAnswer', answer: { choices, sentence } })
    const state = inPhase('frontierReflect')
    expect(refusal(state, draft(['firstDay', 'firstDay'], ''))).toBe('unknownChoice')
    expect(refusal(state, draft(['labeling'], ''))).toBe('unknownChoice')
    expect(refusal(state, draft(FACTS.slice(0, 4), ''))).toBe('unknownChoice')
    expect(refusal(state, draft([], 'x'.repeat(201)))).toBe('outOfRange')
    const ended = inPhase('frontierReveal', applyAll(state, draft(['firstDay'], ' Half a sen ')))
    expect(findSeat(ended, 's1')?.frontierReflection).toEqual({ choices: ['firstDay'], sentence: 'Half a sen' })
  })
  it('[REF1] a reflection names one stage in Part 1 and three facts in Part 2', () => {
    const reflect = (choices: string[], sentence = 'Because.') =>
      seatCommand('s1', { type: 'reflect', choices, sentence })
    expect(refusal(inPhase('auditReflect'), reflect(['labeling']))).toBeNull()
    expect(refusal(inPhase('auditReflect'), reflect([]))).toBe('unknownChoice')
    expect(refusal(inPhase('frontierReflect'), reflect(FACTS.slice(0, 3)))).toBeNull()
    expect(refusal(inPhase('frontierReflect'), reflect(['firstDay', 'moneySpent', 'moneySpent']))).toBe('unknownChoice')
    expect(refusal(inPhase('frontierReflect'), reflect(['firstDay', 'moneySpent', 'nonsense']))).toBe('unknownChoice')
    expect(refusal(inPhase('auditReflect'), reflect(['nonsense']))).toBe('unknownChoice')
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
