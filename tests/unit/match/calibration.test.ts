import { describe, expect, it } from 'vitest'
import type { MatchState, Prediction } from '../../../shared/sim/match/matchState.ts'
import { boardOf } from '../../../shared/views/boardOf.ts'
import { publicMatchOf } from '../../../shared/views/publicMatchOf.ts'
import { checked, votedOut, written } from '../../support/arenaBuilder.ts'
import { applyAll, hostCommand, inPhase, match, seatCommand, takeSeat } from '../../support/matchBuilder.ts'

const lock = (seat: string, prediction: Prediction) => seatCommand(seat, { type: 'lockPrediction', prediction })
const bottleneck = (stage: 'labeling' | 'training', confidence: number): Prediction => ({
  kind: 'bottleneck',
  stage,
  confidence,
})
/** Two teams, each with one student. */
const two = (): MatchState => applyAll(match({ tracks: ['tiny', 'tiny'] }), takeSeat('s1', 't1'), takeSeat('s2', 't2'))
const calibratedIn = (state: MatchState) => {
  const board = boardOf(inPhase('podium', state))
  return board.type === 'podium' ? board.calibrated : undefined
}

describe('the team that predicted best', () => {
  it('[PTS3] the podium names the team whose three predictions earned the most points', () => {
    const locking = inPhase('auditLock', two())
    const right = lock('s2', bottleneck('labeling', 0.9))
    expect(calibratedIn(applyAll(locking, lock('s1', bottleneck('training', 0.9)), right))).toMatchObject({
      team: 't2',
      of: 15,
    })
    expect(calibratedIn(applyAll(locking, lock('s1', bottleneck('labeling', 1)), right))?.team).toBe('t1')
  })
  it('is nobody where nobody predicted anything', () => {
    expect(calibratedIn(two())).toBeNull()
  })
})

describe('the best argument', () => {
  it('[PTS4] the podium names the team whose sentence won most comparisons of those that the host has shown, and quotes nothing', () => {
    const voted = votedOut(applyAll(written(4, 4), checked()), (left, right) =>
      [left, right].includes('auditReveal-3') ? (left === 'auditReveal-3' ? 'left' : 'right') : 'left',
    )
    const argued = (state: MatchState) => {
      const board = boardOf(inPhase('podium', state))
      expect(JSON.stringify(board)).not.toContain('Sentence of')
      return board.type === 'podium' ? board.argued : undefined
    }
    expect(argued(voted)).toBeNull()
    const shown = applyAll(
      voted,
      hostCommand({ type: 'showSentences', sentenceIds: ['auditReveal-1', 'auditReveal-3'] }),
    )
    expect(argued(shown)?.team).toBe('t3')
    expect(argued(shown)?.won).toBe(argued(shown)?.of)
    const hidden = applyAll(shown, hostCommand({ type: 'hideSentence', sentenceId: 'auditReveal-3', hidden: true }))
    expect(argued(hidden)?.team).toBe('t1')
  })
})

describe('the pace that a team signed', () => {
  it('[LED5] everyone sees it in the final run, and nobody outside the team before', () => {
    const ledger = { pace: 2.5, reason: 'riskBought', sentence: '' } as const
    const signed = applyAll(inPhase('ledger', two()), seatCommand('s1', { type: 'fileLedger', ...ledger }))
    const shown = (state: MatchState) => publicMatchOf(state, []).teams.map(({ signedPace }) => signedPace)
    expect(shown(signed)).toEqual([0, 0])
    expect(shown(inPhase('finalRun', signed))).toEqual([2.5, 0])
  })
})
