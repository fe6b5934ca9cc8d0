import { describe, expect, it } from 'vitest'
import type { ReplayMoment } from '../../../shared/sim/match/matchState.ts'
import { playedTicks } from '../../../shared/sim/match/playedTicks.ts'
import { applyAll, hostCommand, inPhase, refusal, seated, seconds } from '../../support/matchBuilder.ts'

const show = (moment: ReplayMoment | null) => hostCommand({ type: 'showReplay', moment })
const AT_START: ReplayMoment = { tick: 0, team: 't1', change: null }

describe('a moment of the timeline', () => {
  const debrief = seconds(inPhase('debrief', seconds(inPhase('auditWork'), 30)), 20)

  it('[DEB22] during the debrief, the host can show a moment of the timeline: any tick that was played, any team, with or without a change', () => {
    const moment: ReplayMoment = { tick: playedTicks(debrief), team: 't2', change: 'halfCycle' }
    expect(playedTicks(debrief)).toBe(300)
    expect(debrief.settings.replayMoment).toBeNull()
    expect(applyAll(debrief, show(AT_START), show(moment)).settings.replayMoment).toEqual(moment)
    expect(refusal(debrief, show({ ...moment, tick: moment.tick + 1 }))).toBe('outOfRange')
    expect(refusal(debrief, show({ ...moment, tick: -1 }))).toBe('outOfRange')
    expect(refusal(debrief, show({ ...moment, team: 't99' }))).toBe('unknownTeam')
    const bySeat = { ...show(AT_START), by: { kind: 'seat', seat: 's1' } } as const
    expect(refusal(debrief, bySeat)).toBe('notAllowed')
    for (const phase of ['lobby', 'frontierRace', 'podium'] as const) {
      expect(refusal(inPhase(phase), show(AT_START))).toBe('wrongPhase')
      expect(refusal(inPhase(phase), show(null))).toBe('wrongPhase')
    }
    expect(refusal(inPhase('debrief', seated(1, { solo: true })), show(AT_START))).toBeNull()
  })

  it('[DEB23] the moment disappears when the host removes it or restarts the debrief', () => {
    const shown = applyAll(debrief, show(AT_START))
    expect(applyAll(shown, show(null))).toEqual(debrief)
    const again = applyAll(shown, hostCommand({ type: 'backToPhaseStart' }))
    expect(again.settings.replayMoment).toBeNull()
    expect(playedTicks(again)).toBe(playedTicks(shown))
  })
})
