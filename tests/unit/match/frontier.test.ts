import { describe, expect, it } from 'vitest'
import type { PresetId } from '../../../shared/content/presets.ts'
import { TRACK_IDS, TRACKS } from '../../../shared/content/tracks.ts'
import { kneeShortfall, teamPoints } from '../../../shared/sim/match/points.ts'
import { benchPlan, DEFAULT_LEVERS } from '../../../shared/sim/match/teamPlan.ts'
import { HEAVY_PLAN } from '../../../shared/sim/plan.ts'
import { bareFrontier } from '../../../shared/sim/solver.ts'
import {
  applyAll,
  inPhase,
  match,
  refusal,
  seatCommand,
  seated,
  seconds,
  takeSeat,
  team,
  trials,
} from '../../support/matchBuilder.ts'

const plant = (shrinkDecades: number) => seatCommand('s1', { type: 'plantFlag', shrinkDecades })
const set = (levers: object) => seatCommand('s1', { type: 'setLevers', levers })

describe('Part 2, the frontier and the race', () => {
  it('[FRO1] the flag cannot be planted before fifteen different trials, or ten in the short preset', () => {
    const fourteen = applyAll(inPhase('frontierWork'), ...trials(14))
    expect(refusal(fourteen, plant(0.8))).toBe('tooFewTrials')
    expect(refusal(applyAll(fourteen, ...trials(15).slice(-2)), plant(0.8))).toBeNull()
    const short = inPhase('frontierWork', applyAll(match({ preset: 'short' }), takeSeat('s1')))
    expect(refusal(applyAll(short, ...trials(9)), plant(0.8))).toBe('tooFewTrials')
    expect(refusal(applyAll(short, ...trials(10)), plant(0.8))).toBeNull()
  })
  it('[FRO2] trying the same plan again does not count as another trial', () => {
    const one = applyAll(inPhase('frontierWork'), ...trials(1))
    expect(refusal(one, seatCommand('s1', { type: 'logTrial', call: 'higher' }))).toBe('alreadyTried')
  })
  it('[FRO3] a plan with more iterations than the calendar can hold is not a trial', () => {
    const greedy = applyAll(inPhase('frontierWork'), set({ iterations: 5000 }))
    expect(refusal(greedy, seatCommand('s1', { type: 'logTrial', call: null }))).toBe('calendarTooShort')
  })
  it('[FRO8] a trial can be given a name of up to 24 characters that no other trial of its team has, and the name can be removed', () => {
    const name = (trial: number, to: string | null) => seatCommand('s1', { type: 'nameTrial', trial, name: to })
    const two = applyAll(inPhase('frontierWork'), ...trials(2))
    const named = applyAll(two, name(2, 'Half the size'))
    expect(team(named).trials.map((trial) => trial.name)).toEqual([undefined, 'Half the size'])
    expect(refusal(named, name(1, 'half the SIZE'))).toBe('trialNameTaken')
    expect(refusal(named, name(2, 'Half the Size'))).toBeNull()
    expect(refusal(named, name(3, 'Third'))).toBe('unknownTrial')
    expect(refusal(named, name(1, 'x'.repeat(24)))).toBeNull()
    expect(refusal(named, name(1, 'x'.repeat(25)))).toBe('nameInvalid')
    expect(refusal(named, name(1, ' '))).toBe('nameInvalid')
    expect(team(applyAll(named, name(2, null)))).toMatchObject({ trials: team(two).trials })
    expect(refusal(applyAll(inPhase('frontierRace')), name(1, 'Late'))).toBe('wrongPhase')
  })
  it('[FRO4] Part 2 has levers for size, verification and iterations, on the bare pipeline', () => {
    expect(refusal(inPhase('frontierWork'), set({ automation: [2, 0, 0, 0, 0, 0] }))).toBe('leverLocked')
    expect(refusal(inPhase('frontierWork'), set({ shrinkDecades: 0.033 }))).toBe('outOfRange')
  })
  it("[FRO5] a team that never touches its workbench races the rival's plan and finishes level with the rival", () => {
    expect(benchPlan(TRACKS.edge, DEFAULT_LEVERS, 2)).toEqual(HEAVY_PLAN)
    const raced = inPhase('frontierReflect')
    const result = team(raced).race?.result
    expect(result).toEqual({ ...raced.race?.rivals.tiny?.result, lead: result?.lead })
    expect(result?.lead?.parts.lead).toBe(0)
    const reveal = inPhase('frontierReveal', raced)
    expect(teamPoints(reveal, team(reveal)).race).toBe(0)
  })
  it('[FRO6] the knee earns 6 within 0.05 points of the top, 4 within 0.15 and 1 within 0.4, or half of that before fifteen trials', () => {
    const points = (z: number, tried: number) => {
      const draft = seatCommand('s1', { type: 'draftFlag', shrinkDecades: z })
      const ready = applyAll(inPhase('frontierWork'), ...trials(tried), draft)
      const reveal = inPhase('frontierReveal', tried >= 15 ? applyAll(ready, plant(z)) : ready)
      return teamPoints(reveal, team(reveal)).knee
    }
    const earned = (short: number) => (short <= 0.05 ? 6 : short <= 0.15 ? 4 : short <= 0.4 ? 1 : 0)
    expect(points(0.8, 15)).toBe(6)
    expect(points(0.8, 3)).toBe(3)
    for (const z of [0.2, 0.6, 1.2]) expect(points(z, 15)).toBe(earned(kneeShortfall(TRACKS.tiny, z)))
  })
  it('[FRO9] every trial but the first is called, and a difference under 0.05 points counts for either call', () => {
    const log = (call: 'higher' | 'lower' | null) => seatCommand('s1', { type: 'logTrial', call })
    const work = inPhase('frontierWork')
    expect(refusal(work, log('higher'))).toBe('callMissing')
    const one = applyAll(work, log(null), set({ shrinkDecades: 1 }))
    expect(refusal(one, log(null))).toBe('callMissing')
    const better = team(applyAll(one, log('higher'))).trials
    expect(better[1]?.fieldAccuracy).toBeGreaterThan((better[0]?.fieldAccuracy ?? 100) + 0.05)
    expect(better.map(({ right }) => right)).toEqual([null, true])
    expect(team(applyAll(one, log('lower'))).trials[1]?.right).toBe(false)
    const close = (call: 'higher' | 'lower') =>
      team(applyAll(one, log('higher'), set({ verification: 0.45 }), log(call))).trials
    expect(Math.abs((close('higher')[2]?.fieldAccuracy ?? 0) - (close('higher')[1]?.fieldAccuracy ?? 0))).toBeLessThan(
      0.05,
    )
    expect([close('higher')[2]?.right, close('lower')[2]?.right]).toEqual([true, true])
  })
  it('[FRO13] a call counts only for the bench that the student saw: nobody has moved a lever or run a plan since', () => {
    const one = applyAll(inPhase('frontierWork'), ...trials(1), set({ shrinkDecades: 1 }))
    const log = seatCommand('s1', { type: 'logTrial', call: 'higher', seen: { runs: 1, levers: team(one).levers } })
    expect(team(applyAll(one, log)).trials).toHaveLength(2)
    expect(refusal(applyAll(one, set({ verification: 0.9 })), log)).toBe('benchChanged')
    expect(refusal(applyAll(one, ...trials(2).slice(2), set({ shrinkDecades: 1 })), log)).toBe('benchChanged')
  })
  it('[FRO10] a team makes at most twenty-four trials', () => {
    const all = applyAll(inPhase('frontierWork'), ...trials(24), set({ shrinkDecades: 1.5 }))
    expect(refusal(all, seatCommand('s1', { type: 'logTrial', call: 'lower' }))).toBe('noRunsLeft')
  })
  it('[FRO11] calls earn what they get right beyond a coin, from trial 2 to the last one that the flag needs', () => {
    const called = (right: number, preset: PresetId = 'full') => {
      const work = inPhase('frontierWork', seated(1, { preset }))
      const plans = Array.from({ length: 15 }, (_, i) =>
        set({ shrinkDecades: i % 2 === 0 ? i / 40 : 1 + (i - 1) / 40 }),
      )
      const state = plans.reduce((before, plan, i) => {
        const moved = applyAll(before, plan)
        if (i === 0) return applyAll(moved, seatCommand('s1', { type: 'logTrial', call: null }))
        const higher = applyAll(moved, seatCommand('s1', { type: 'logTrial', call: 'higher' }))
        const isHigher = team(higher).trials[i]?.right === true
        const call = isHigher === i <= right ? 'higher' : 'lower'
        return applyAll(moved, seatCommand('s1', { type: 'logTrial', call }))
      }, work)
      const reveal = inPhase('frontierReveal', state)
      return teamPoints(reveal, team(reveal)).calls
    }
    expect(called(14)).toBe(8)
    expect(called(7)).toBe(0)
    // The first nine calls, of trials 2 to 10.
    expect([called(9, 'short'), called(8, 'short')]).toEqual([8, 6.2])
    expect(called(11)).toBeCloseTo(8 * ((2 * 11) / 14 - 1), 1)
  })
  it('[FRO12] the flag stands nowhere until a team puts it somewhere, and the clock plants it where it stands', () => {
    const nowhere = inPhase('frontierRace', applyAll(inPhase('frontierWork'), ...trials(15)))
    expect(team(nowhere).flag).toBeNull()
    const draft = seatCommand('s1', { type: 'draftFlag', shrinkDecades: 0.9 })
    const put = inPhase('frontierRace', applyAll(inPhase('frontierWork'), ...trials(15), draft))
    expect(team(put).flag).toEqual({ shrinkDecades: 0.9, complete: true })
  })
  it('[FRO7] the top of every frontier is not at either end', () => {
    for (const id of TRACK_IDS) {
      const top = bareFrontier(TRACKS[id]).toSorted((a, b) => b.fieldAccuracy - a.fieldAccuracy)[0]
      expect(top?.shrinkDecades).toBeGreaterThan(0.4)
      expect(top?.shrinkDecades).toBeLessThan(1.25)
    }
  })
  it('[RAC1] a lever moved during the race takes effect at the next iteration, and a new size is a pivot', () => {
    const racing = seconds(inPhase('frontierRace'), 60)
    const steered = applyAll(racing, set({ shrinkDecades: 0.8 }))
    expect(team(steered).race?.lane.plan.shrinkDecades).toBe(0)
    const later = team(seconds(steered, 120)).race
    expect(later?.lane.plan.shrinkDecades).toBe(0.8)
    expect(later?.stalls.map((stall) => stall.reason)).toContain('pivot')
  })
  it('[RAC2] the calendar ends exactly when the clock does, however much time the host adds or removes', () => {
    const shorter = applyAll(seconds(inPhase('frontierRace'), 100), {
      type: 'addTime',
      seconds: -120,
      by: { kind: 'host' },
    })
    expect(seconds(shorter, 259).phase).toBe('frontierRace')
    const ended = seconds(shorter, 260)
    expect(ended.phase).toBe('frontierReflect')
    expect(ended.race?.hour).toBe(4368)
    expect(team(ended).race?.line).toHaveLength(365)
  })
  it('[RAC3] a team that stays ahead of the rival for two days is celebrated once, at the hour it passed', () => {
    const light = applyAll(inPhase('frontierWork'), set({ shrinkDecades: 0.8 }))
    const raced = team(inPhase('frontierReflect', light)).race
    const rival = inPhase('frontierReflect', light).race?.rivals.tiny
    const hour = raced?.passedHour ?? 0
    const at = (line: readonly number[] | undefined, h: number) => line?.[Math.ceil(h / 12)] ?? 0
    expect(raced?.result?.passedWeek).toBeGreaterThan(3)
    expect(at(raced?.line, hour)).toBeGreaterThanOrEqual(at(rival?.line, hour))
  })
  it('[RAC4] two teams on the same track with the same plan finish level', () => {
    const both = applyAll(match({ tracks: ['mobile'] }), takeSeat('s1', 't1'), takeSeat('s2', 't2'))
    const raced = inPhase('frontierReflect', both)
    expect(team(raced, 't1').race).toEqual(team(raced, 't2').race)
  })
  it('[RAC5] if the host advances in the middle of a race, the race is run to its end', () => {
    const cut = inPhase('frontierReflect', seconds(inPhase('frontierRace', seated()), 50))
    expect(team(cut).race?.result).toEqual(team(seconds(inPhase('frontierRace', seated()), 480)).race?.result)
  })
})
