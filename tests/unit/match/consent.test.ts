import { describe, expect, it } from 'vitest'
import { JOURNAL_FORMAT, type Recording } from '../../../shared/replay/recording.ts'
import { researchEvents } from '../../../shared/replay/researchEvents.ts'
import { withoutSecrets } from '../../../shared/replay/withoutSecrets.ts'
import type { Command } from '../../../shared/sim/match/command.ts'
import { findSeat } from '../../../shared/sim/match/lookup.ts'
import type { MatchOptions, MatchState } from '../../../shared/sim/match/matchState.ts'
import { hostViewOf } from '../../../shared/views/hostViewOf.ts'
import { publicMatchOf } from '../../../shared/views/publicMatchOf.ts'
import { seatViewOf } from '../../../shared/views/seatViewOf.ts'
import { teamViewOf } from '../../../shared/views/teamViewOf.ts'
import { applyAll, hostCommand, match, refusal, seatCommand, takeSeat } from '../../support/matchBuilder.ts'

const ASKING: Partial<MatchOptions> = { consent: { text: 'May we?' } }
const asking = (): MatchState => applyAll(match(ASKING), takeSeat('s1'), takeSeat('s2'))
const says = (seat: string, given: boolean): Command => seatCommand(seat, { type: 'answerConsent', given })

describe('consent', () => {
  it('[SAF48] is asked only where the host wants it, can be given and taken back in any phase and pause, and is never assumed', () => {
    expect(refusal(applyAll(match(), takeSeat('s1')), says('s1', true))).toBe('notAllowed')
    const state = applyAll(asking(), hostCommand({ type: 'goOn' }), hostCommand({ type: 'pause' }), says('s1', true))
    expect(findSeat(state, 's1')?.consent).toBe(true)
    expect(findSeat(state, 's2')?.consent).toBeUndefined()
    expect(findSeat(applyAll(state, says('s1', false)), 's1')?.consent).toBe(false)
    expect(hostViewOf(state).consent).toEqual({ yes: 1, no: 0, of: 2 })
    expect(seatViewOf(state, 's1')?.consent).toEqual({ text: 'May we?', given: true })
    expect(hostViewOf(applyAll(match(), takeSeat('s1'))).consent).toBeUndefined()
  })

  it('[SAF49] an answer is seen by its owner and counted for the host, and is nowhere else', () => {
    const [before, after] = [asking(), applyAll(asking(), says('s1', true))]
    expect(publicMatchOf(after, [])).toEqual(publicMatchOf(before, []))
    expect(teamViewOf(after, 't1')).toEqual(teamViewOf(before, 't1'))
    expect(seatViewOf(after, 's2')).toEqual(seatViewOf(before, 's2'))
    expect(hostViewOf(after).teams).toEqual(hostViewOf(before).teams)
  })

  const played = (...answers: readonly Command[]): Recording => {
    const commands: readonly Command[] = [
      takeSeat('s1', 't1', 'Ada'),
      takeSeat('s2', 't1', 'Ben'),
      ...['goOn', 'goOn', 'goOn'].map(() => hostCommand({ type: 'goOn' })),
      seatCommand('s1', { type: 'draftAnswer', answer: { choices: [], sentence: 'A draft of Ada' } }),
      seatCommand('s1', { type: 'reflect', choices: ['labeling'], sentence: 'A word of Ada' }),
      seatCommand('s2', { type: 'reflect', choices: ['labeling'], sentence: 'A word of Ben' }),
      ...answers,
    ]
    const entries = commands.map((command, i) => ({ seq: i + 1, tick: i, command }))
    const options = {
      ...ASKING,
      code: 'TEST2',
      title: '',
      seed: 7,
      preset: 'full',
      teams: 2,
      tracks: ['tiny'],
    } as const
    return {
      format: JOURNAL_FORMAT,
      created: '2026-12-01T00:00:00.000Z',
      options: { ...options, bots: [], speed: 1, solo: false, consent: { text: '' } },
      entries,
    }
  }
  const research = (...answers: readonly Command[]): string =>
    JSON.stringify(researchEvents(played(...answers), () => 0))

  it('[LRN11] the file for research holds sentences only of those whose last word was consent, and nothing of those who withdrew', () => {
    expect(research()).not.toMatch(/of Ada|of Ben/)
    expect(research(says('s1', true))).toMatch(/A draft of Ada.*A word of Ada/)
    expect(research(says('s1', true))).not.toContain('of Ben')
    expect(research(says('s1', true), says('s1', false))).not.toContain('of Ada')
    const out = seatCommand('s1', { type: 'withdraw', withdrawn: true })
    const events = researchEvents(played(says('s1', true), says('s2', true), out), () => 0)
    expect(new Set(events.map(({ who }) => who)).size).toBe(1)
    expect(JSON.stringify(events)).not.toContain('of Ada')
    const back = seatCommand('s1', { type: 'withdraw', withdrawn: false })
    expect(research(says('s1', true), out, back)).toContain('A word of Ada')
    expect(JSON.stringify(withoutSecrets(played(says('s1', true), out)))).not.toMatch(/onsent|withdraw/)
  })

  it('[SAF50] a student withdraws where consent is asked, the host anywhere, and only the student takes it back', () => {
    const out = seatCommand('s1', { type: 'withdraw', withdrawn: true })
    const plain = applyAll(match(), takeSeat('s1'))
    expect(refusal(plain, out)).toBe('notAllowed')
    const byHost = applyAll(plain, hostCommand({ type: 'withdrawSeat', seat: 's1' }))
    expect([byHost.withdrawn, seatViewOf(byHost, 's1')?.withdrawn]).toEqual([['s1'], true])
    expect(applyAll(byHost, seatCommand('s1', { type: 'withdraw', withdrawn: false })).withdrawn).toEqual([])
    const removed = applyAll(asking(), out, hostCommand({ type: 'removeSeat', seat: 's1' }))
    expect(removed.withdrawn).toEqual(['s1'])
    expect(refusal(plain, hostCommand({ type: 'withdrawSeat', seat: 'bt1' }))).toBe('unknownSeat')
    expect(refusal(asking(), seatCommand('s2', { type: 'withdrawSeat', seat: 's1' } as never))).toBe('notAllowed')
  })
})
