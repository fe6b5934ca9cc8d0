import { describe, expect, it } from 'vitest'
import { TRACKS } from '../../../shared/content/tracks.ts'
import { strategyEffect } from '../../../shared/sim/match/leverage.ts'
import type { MatchState, SeatId } from '../../../shared/sim/match/matchState.ts'
import { nearestStep, stepRange } from '../../../shared/views/hourSteps.ts'
import { publicMatchOf } from '../../../shared/views/publicMatchOf.ts'
import { applyAll, inPhase, match, seatCommand, takeSeat, trials } from '../../support/matchBuilder.ts'

const TEAMS = ['t1', 't2', 't3', 't4'] as const

/** Four teams on one track, at work on their audit, each with one student. */
const working = (): MatchState =>
  inPhase(
    'auditWork',
    applyAll(match({ teams: 4, tracks: ['tiny'] }), ...TEAMS.map((team, i) => takeSeat(`s${i + 1}`, team))),
  )

const about = (stage: string) =>
  TRACKS.tiny.strategies.filter(({ levels }) => Object.keys(levels).length === 1 && stage in levels)

/** The student's team logs a strategy of a stage, with an estimate. */
const logs = (seat: SeatId, stage: string, level: 1 | 2 = 1, estimate = 40) =>
  seatCommand(seat, { type: 'tryStrategy', strategy: about(stage)[level - 1]?.id ?? '', estimate })

const shownTo = (state: MatchState) => publicMatchOf(state, []).teams.map(({ estimates }) => estimates)

describe('what the class sees of estimates and calls', () => {
  it('[AUD13] the class sees how far off an estimate was, but of the truth only which of 1, 2, 5, 10... it is nearest to', () => {
    const [strategy] = about('training')
    if (!strategy) throw new Error('no strategy')
    const { savedHours } = strategyEffect(TRACKS.tiny, strategy)
    const [mine, ...others] = shownTo(applyAll(working(), logs('s1', 'training', 1, 3 * savedHours)))
    expect(mine).toEqual([{ hours: 20, ratio: 3, stage: '' }])
    expect(savedHours).toBeCloseTo(28.1, 1)
    expect(others.flat()).toEqual([])
  })
  it('[AUD13] the class sees how far off an estimate was, but of the truth only which of 1, 2, 5, 10... it is nearest to: no strategy, and nothing after the phase', () => {
    const state = applyAll(working(), logs('s1', 'training'))
    const text = JSON.stringify(publicMatchOf(state, []))
    for (const { id } of about('training')) expect(text).not.toContain(id)
    expect(shownTo(inPhase('auditReflect', state)).flat()).toEqual([])
  })
  it('[AUD14] the stage of an estimate is told once five estimates by three teams concern it', () => {
    const four = applyAll(
      working(),
      logs('s1', 'training'),
      logs('s1', 'training', 2),
      logs('s2', 'training'),
      logs('s2', 'training', 2),
    )
    const twoTeams = applyAll(four, logs('s3', 'deployment'))
    expect(new Set(shownTo(twoTeams).flatMap((list) => list.map(({ stage }) => stage)))).toEqual(new Set(['']))
    const three = applyAll(twoTeams, logs('s3', 'training'))
    expect(shownTo(three).map((list) => list.map(({ stage }) => stage))).toEqual([
      ['training', 'training'],
      ['training', 'training'],
      ['', 'training'],
      [],
    ])
  })
  it('[AUD15] no estimate names the tax stage of a track in play', () => {
    const all = TEAMS.flatMap((_, i) => [logs(`s${i + 1}`, 'labeling'), logs(`s${i + 1}`, 'labeling', 2)])
    expect(TRACKS.tiny.taxStage).toBe('labeling')
    expect(shownTo(applyAll(working(), ...all)).flatMap((list) => list.map(({ stage }) => stage))).toEqual(
      Array.from({ length: 8 }, () => ''),
    )
  })
  it('[FRO14] the class sees which calls were right while teams work in Part 2, and nothing of the plans', () => {
    const state = applyAll(inPhase('frontierWork'), ...trials(4))
    const [first] = publicMatchOf(state, []).teams
    expect(first?.calls).toEqual(state.teams[0]?.trials.slice(1).map(({ right }) => (right ? 1 : 0)))
    expect(first?.calls).toHaveLength(3)
    expect(first).toMatchObject({ accuracy: 0, iterations: 0, progress: 4 })
    expect(publicMatchOf(inPhase('frontierRace', state), []).teams[0]?.calls).toEqual([])
  })
})

describe('steps of 1, 2, 5, 10', () => {
  it('rounds by ratio', () => {
    expect([3.6, 7, 7.2, 14, 15, 31, 32, 401.5, 0.9, 1000].map(nearestStep)).toEqual([
      5, 5, 10, 10, 20, 20, 50, 500, 1, 1000,
    ])
  })
  it('ranges join without gaps', () => {
    for (const [step, next] of [
      [1, 2],
      [2, 5],
      [5, 10],
      [500, 1000],
    ] as const)
      expect(stepRange(step)[1]).toBeCloseTo(stepRange(next)[0], 9)
  })
})
