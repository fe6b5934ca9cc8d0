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
  it('[AUD5] when the clock runs out, the draft is filed, for half the points below five moves', () => {
    const draft = seatCommand('s1', { type: 'draftAudit', bottleneck: 'labeling', strategy: id(0) })
    const whole = pointsAt(applyAll(inPhase('auditWork'), ...strategies(5), draft))
    const part = pointsAt(applyAll(inPhase('auditWork'), ...strategies(2), draft))
    expect([whole.bottleneck, part.bottleneck]).toEqual([5, 2.5])
    expect(Math.abs((part.leverage ?? 0) - (whole.leverage ?? 0) / 2)).toBeLessThan(0.1)
  })
  it('[AUD6] a wrong bottleneck earns nothing, and the best leverage earns all its points', () => {
    const best = tiny.findIndex((s) => strategyEffect(TRACKS.tiny, s).leverage === bestLeverage(TRACKS.tiny))
    const tryBest = seatCommand('s1', { type: 'tryStrategy', strategy: id(best) })
    const others = strategies(6).filter((command) => command.type === 'tryStrategy' && command.strategy !== id(best))
    const state = applyAll(inPhase('auditWork'), tryBest, ...others.slice(0, 4))
    const filed = applyAll(state, seatCommand('s1', { type: 'fileAudit', bottleneck: 'training', strategy: id(best) }))
    expect(pointsAt(filed)).toMatchObject({ bottleneck: 0, leverage: 10 })
  })
  it('[AUD7] on every track, the tax stage has the most leverage', () => {
    for (const track of TRACK_IDS) {
      const best = TRACKS[track].strategies.toSorted(
        (a, b) => strategyEffect(TRACKS[track], b).leverage - strategyEffect(TRACKS[track], a).leverage,
      )[0]
      expect(Object.keys(best?.levels ?? {})).toEqual([TRACKS[track].taxStage])
    }
  })
  it('[AUD8] Part 1 has levers for automation and release batching, and no others', () => {
    const state = inPhase('auditWork')
    expect(refusal(state, seatCommand('s1', { type: 'setLevers', levers: { shrinkDecades: 1 } }))).toBe('leverLocked')
    expect(refusal(state, seatCommand('s1', { type: 'setLevers', levers: { changesPerRelease: 4 } }))).toBeNull()
    expect(refusal(state, seatCommand('s1', { type: 'setLevers', levers: { changesPerRelease: 21 } }))).toBe(
      'outOfRange',
    )
  })
  it('[AUD9] a team files one audit', () => {
    const filed = applyAll(inPhase('auditWork'), ...strategies(5), fileAudit())
    expect(refusal(filed, fileAudit())).toBe('alreadyFiled')
  })
})
