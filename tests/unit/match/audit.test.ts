import { describe, expect, it } from 'vitest'
import { TRACK_IDS, TRACKS } from '../../../shared/content/tracks.ts'
import { applyCommand } from '../../../shared/sim/match/applyCommand.ts'
import { bestLeverage, strategyEffect } from '../../../shared/sim/match/leverage.ts'
import { teamPoints } from '../../../shared/sim/match/points.ts'
import { applyAll, inPhase, refusal, seatCommand, strategies, team } from '../../support/matchBuilder.ts'

const tiny = TRACKS.tiny.strategies
const id = (index: number): string => tiny[index]?.id ?? ''
const fileAudit = (strategy = id(0)) => seatCommand('s1', { type: 'fileAudit', bottleneck: 'labeling', strategy })
const pointsAt = (state: ReturnType<typeof inPhase>) => {
  const reveal = inPhase('auditReveal', state)
  return teamPoints(reveal, team(reveal))
}

describe('Part 1, the audit', () => {
  it('[AUD1] an audit cannot be filed before five different strategies have been tried', () => {
    const four = applyAll(inPhase('auditWork'), ...strategies(4))
    expect(applyCommand(four, fileAudit())).toEqual({ ok: false, reason: 'fiveMoveRule' })
    expect(refusal(applyAll(four, ...strategies(5).slice(4)), fileAudit())).toBeNull()
  })
  it('[AUD2] trying a strategy again does not count as another move', () => {
    const once = applyAll(inPhase('auditWork'), ...strategies(1))
    expect(refusal(once, ...(strategies(1) as [never]))).toBe('alreadyTried')
  })
  it('[AUD3] trying a strategy sets its levels on the workbench, and it is measured on the bare pipeline', () => {
    const state = applyAll(inPhase('auditWork'), ...strategies(2))
    const [move] = team(state).moves
    const strategy = tiny[0]
    if (!strategy || !move) throw new Error('no strategy')
    expect(move).toMatchObject({ strategy: strategy.id, leverage: strategyEffect(TRACKS.tiny, strategy).leverage })
    expect(team(state).levers.automation).not.toEqual([0, 0, 0, 0, 0, 0])
  })
  it('[AUD4] only a strategy that has been tried can be filed', () => {
    expect(refusal(applyAll(inPhase('auditWork'), ...strategies(5)), fileAudit(id(8)))).toBe('notTried')
    expect(refusal(applyAll(inPhase('auditWork'), ...strategies(5)), fileAudit('magic'))).toBe('unknownStrategy')
  })
  it('[AUD12] the clock files no strategy that was not tried', () => {
    const state = applyAll(inPhase('auditWork'), ...strategies(5))
    const draft = (strategy: string) => seatCommand('s1', { type: 'draftAudit', bottleneck: 'labeling', strategy })
    expect(refusal(state, draft(id(8)))).toBe('notTried')
    expect(refusal(state, draft(id(4)))).toBeNull()
  })
  it('[AUD5] when the clock runs out, the draft is filed, for half the points below five moves', () => {
    const draft = seatCommand('s1', { type: 'draftAudit', bottleneck: 'labeling', strategy: id(0) })
    const whole = pointsAt(applyAll(inPhase('auditWork'), ...strategies(5), draft))
    const part = pointsAt(applyAll(inPhase('auditWork'), ...strategies(2), draft))
    expect([whole.bottleneck, part.bottleneck]).toEqual([3, 1.5])
    expect(Math.abs((part.leverage ?? 0) - (whole.leverage ?? 0) / 2)).toBeLessThan(0.1)
  })
  it('[AUD6] a wrong bottleneck earns nothing, and the best leverage earns all its points', () => {
    const best = tiny.findIndex((s) => strategyEffect(TRACKS.tiny, s).leverage === bestLeverage(TRACKS.tiny))
    const tryBest = seatCommand('s1', { type: 'tryStrategy', strategy: id(best), estimate: 100 })
    const others = strategies(6).filter((command) => command.type === 'tryStrategy' && command.strategy !== id(best))
    const state = applyAll(inPhase('auditWork'), tryBest, ...others.slice(0, 4))
    const filed = applyAll(state, seatCommand('s1', { type: 'fileAudit', bottleneck: 'training', strategy: id(best) }))
    expect(pointsAt(filed)).toMatchObject({ bottleneck: 0, leverage: 7 })
  })
  it('[AUD7] on every track, the tax stage has the most leverage', () => {
    for (const track of TRACK_IDS) {
      const best = TRACKS[track].strategies.toSorted(
        (a, b) => strategyEffect(TRACKS[track], b).leverage - strategyEffect(TRACKS[track], a).leverage,
      )[0]
      expect(Object.keys(best?.levels ?? {})).toEqual([TRACKS[track].taxStage])
    }
  })
  it('[AUD8] Part 1 has a lever for release batching; automation is what the strategies tried have set', () => {
    const state = inPhase('auditWork')
    expect(refusal(state, seatCommand('s1', { type: 'setLevers', levers: { shrinkDecades: 1 } }))).toBe('leverLocked')
    const automation = [2, 0, 0, 0, 0, 0] as const
    expect(refusal(state, seatCommand('s1', { type: 'setLevers', levers: { automation } }))).toBe('leverLocked')
    expect(refusal(state, seatCommand('s1', { type: 'setLevers', levers: { changesPerRelease: 4 } }))).toBeNull()
    expect(refusal(state, seatCommand('s1', { type: 'setLevers', levers: { changesPerRelease: 21 } }))).toBe(
      'outOfRange',
    )
  })
  it('[AUD10] an estimate earns full credit within 15% of the hours saved, half within 35%, and is part of the move', () => {
    const strategy = tiny[0]
    if (!strategy) throw new Error('no strategy')
    const { savedHours } = strategyEffect(TRACKS.tiny, strategy)
    const credit = (share: number) => {
      const estimate = share * savedHours
      const tried = seatCommand('s1', { type: 'tryStrategy', strategy: strategy.id, estimate })
      return team(applyAll(inPhase('auditWork'), tried)).moves[0]?.credit
    }
    expect([1, 1.149, 0.851].map(credit)).toEqual([1, 1, 1])
    expect([1.151, 1.349, 0.651].map(credit)).toEqual([0.5, 0.5, 0.5])
    expect([1.351, 0.649, 3].map(credit)).toEqual([0, 0, 0])
    for (const estimate of [0, -5, 5001, Number.NaN]) {
      const tried = seatCommand('s1', { type: 'tryStrategy', strategy: strategy.id, estimate })
      expect(refusal(inPhase('auditWork'), tried)).toBe('outOfRange')
    }
  })
  it('[AUD11] the best five estimates of the first eight moves count, six points in all', () => {
    const tried = (right: readonly boolean[]) =>
      right.map((isRight, i) => {
        const strategy = tiny[i]
        if (!strategy) throw new Error('no strategy')
        const { savedHours } = strategyEffect(TRACKS.tiny, strategy)
        const estimate = isRight ? savedHours : savedHours * 10
        return seatCommand('s1', { type: 'tryStrategy', strategy: strategy.id, estimate })
      })
    const earned = (...right: boolean[]) => pointsAt(applyAll(inPhase('auditWork'), ...tried(right))).estimates
    const [yes, no] = [true, false]
    expect(earned(yes, yes, yes)).toBe(3.6)
    expect(earned(no, no, no, yes, yes, yes, yes, yes)).toBe(6)
    expect(earned(no, no, no, no, yes, yes, yes, yes, yes)).toBe(4.8)
  })
  it('[AUD9] a team files one audit', () => {
    const filed = applyAll(inPhase('auditWork'), ...strategies(5), fileAudit())
    expect(refusal(filed, fileAudit())).toBe('alreadyFiled')
  })
})
