import { describe, expect, it } from 'vitest'
import { PRESETS } from '../../../shared/content/presets.ts'
import { TIMED_PHASES } from '../../../shared/content/timedPhases.ts'
import { advance, quietTicks } from '../../../shared/sim/match/advance.ts'
import { MOST_TICKS } from '../../../shared/sim/match/matchState.ts'
import type { Step } from '../../../shared/sim/match/outcome.ts'
import { isSkipped, PARTS, PHASES } from '../../../shared/sim/match/phases.ts'
import {
  applyAll,
  connection,
  hostCommand,
  inPhase,
  refusal,
  seatCommand,
  seated,
  seconds,
  strategies,
  team,
} from '../../support/matchBuilder.ts'

const goOn = hostCommand({ type: 'goOn' })

describe('phases and the clock', () => {
  it('[PHA1] the phases follow in order, from the lobby to the debrief', () => {
    let state = seated(1, { preset: 'long' })
    const seen = [state.phase]
    while (state.phase !== 'debrief') {
      state = applyAll(state, goOn)
      seen.push(state.phase)
    }
    expect(seen).toEqual([...PHASES])
    expect(refusal(state, goOn)).toBe('wrongPhase')
  })
  it('[PHA2] the parts of the full preset take 15, 20 and 10 minutes, the short preset 25 in total, the long one 75 with its debrief, the demo less than 4', () => {
    const minutes = (preset: keyof typeof PRESETS, start: string) =>
      TIMED_PHASES.filter(
        (phase) => phase.startsWith(start) && !isSkipped(phase, PRESETS[preset].secondVotes ? PARTS : []),
      )
        .map((phase) => PRESETS[preset].seconds[phase])
        .reduce((sum, length) => sum + length, 0) / 60
    const all = (preset: keyof typeof PRESETS) => minutes(preset, '')
    expect([minutes('full', 'audit'), minutes('full', 'frontier'), all('full')]).toEqual([15, 20, 45])
    expect(all('short')).toBe(25)
    expect(all('long') + PRESETS.long.debriefSeconds / 60).toBe(75)
    expect(all('demo')).toBeLessThan(4)
  })
  it('[PHA3] a phase ends automatically when its clock runs out', () => {
    expect(seconds(inPhase('auditLock'), 119).phase).toBe('auditLock')
    expect(seconds(inPhase('auditLock'), 120).phase).toBe('auditWork')
  })
  it('[PHA4] the host can turn that off', () => {
    const manual = applyAll(
      inPhase('auditLock'),
      hostCommand({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false }),
    )
    const waiting = seconds(manual, 500)
    expect([waiting.phase, waiting.phaseTicks]).toEqual(['auditLock', 1200])
  })
  it('[PHA5] a phase ends early once every connected team is done, if the host wants that', () => {
    const eager = applyAll(
      inPhase('auditLock'),
      hostCommand({ type: 'setFlow', autoAdvance: true, advanceWhenDone: true }),
    )
    expect(seconds(eager, 1).phase).toBe('auditLock')
    const prediction = { kind: 'bottleneck', stage: 'labeling', confidence: 0.7 } as const
    const done = applyAll(eager, seatCommand('s1', { type: 'lockPrediction', prediction }))
    expect(seconds(done, 1).phase).toBe('auditWork')
  })
  it('[PHA11] bots end no phase early while all students are away', () => {
    const answer = { kind: 'bottleneck', stage: 'labeling', confidence: 0.7 } as const
    const withBot = applyAll(seated(1), hostCommand({ type: 'setTeamBot', team: 't2', persona: 'average' }))
    const bot = withBot.seats.find((seat) => seat.bot)?.id ?? ''
    const eager = applyAll(
      inPhase('auditLock', withBot),
      hostCommand({ type: 'setFlow', autoAdvance: false, advanceWhenDone: true }),
      seatCommand(bot, { type: 'lockPrediction', prediction: answer }),
      connection('s1', false),
    )
    expect(seconds(eager, 60).phase).toBe('auditLock')
  })
  it('[PHA6] a pause stops the clock and all play', () => {
    const paused = applyAll(inPhase('auditWork'), hostCommand({ type: 'pause' }))
    expect(advance(paused, 100).state).toEqual(paused)
    expect(refusal(paused, seatCommand('s1', { type: 'setLevers', levers: { changesPerRelease: 2 } }))).toBe('paused')
    expect(seconds(applyAll(paused, hostCommand({ type: 'resume' })), 1).phaseTicks).toBe(10)
  })
  it('[PHA7] the host adds or removes time, leaving at least five seconds', () => {
    const more = applyAll(inPhase('auditLock'), hostCommand({ type: 'addTime', seconds: 60 }))
    expect(more.phaseLength).toBe(1800)
    expect(applyAll(more, hostCommand({ type: 'addTime', seconds: -1000 })).phaseLength).toBe(50)
  })
  it('[PHA8] restarting a phase restores the workbenches and the clock it started with', () => {
    const start = inPhase('auditWork')
    const later = seconds(applyAll(start, ...strategies(3)), 30)
    const again = applyAll(later, hostCommand({ type: 'backToPhaseStart' }))
    expect([again.phaseTicks, again.phaseLength]).toEqual([0, start.phaseLength])
    expect(team(again)).toEqual(team(start))
    const prediction = { kind: 'bottleneck', stage: 'labeling', confidence: 0.7 } as const
    const answered = applyAll(inPhase('auditLock'), seatCommand('s1', { type: 'lockPrediction', prediction }))
    expect(applyAll(answered, hostCommand({ type: 'backToPhaseStart' })).seats[0]?.auditLock).toBeNull()
  })
  it('[PHA9] time passes with the same result in any number of steps', () => {
    const start = inPhase('frontierRace')
    let stepped = start
    for (let i = 0; i < 700; i++) stepped = advance(stepped, 1).state
    expect(advance(start, 700).state).toEqual(stepped)
  })
  it('[PHA9] time passes with the same result in any number of steps: through what waits for its time', () => {
    const flow = hostCommand({ type: 'setFlow', autoAdvance: false, advanceWhenDone: true })
    const filing = seatCommand('s1', { type: 'fileLedger', pace: 3, reason: 'marginKept', sentence: '' })
    const hint = hostCommand({ type: 'sendMessage', text: 'Think of the calendar.', team: 't1' })
    for (const clock of [[], [flow]]) {
      const start = applyAll(inPhase('ledger', seated(4)), ...clock, hint, filing)
      let stepped: Step = { state: start, events: [] }
      for (let i = 0; i < 1000; i++) {
        const step = advance(stepped.state, 1)
        stepped = { state: step.state, events: [...stepped.events, ...step.events] }
      }
      expect(advance(start, 1000)).toEqual(stepped)
      expect(team(advance(start, 149).state).ledger).toBeNull()
      expect(team(advance(start, 150).state).ledger).not.toBeNull()
    }
  })
  it('[PHA16] a session lasts thirty days at most, and time in which nothing happens takes no work', () => {
    const lobby = seated()
    expect(quietTicks(lobby)).toBe(Number.POSITIVE_INFINITY)
    const end = advance(lobby, 1e15).state
    expect([end.tick, end.phaseTicks]).toEqual([MOST_TICKS, MOST_TICKS])
    expect(advance(end, 1).state).toBe(end)
    const overrun = applyAll(
      inPhase('auditLock'),
      hostCommand({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false }),
    )
    expect(advance(overrun, 1e15).state.pace.spent.auditLock).toBe(MOST_TICKS - overrun.tick - 1200)
  })
  it('[PHA10] in Part 2 the workbench starts with the bare pipeline, in Part 3 with the filed strategy', () => {
    const [first] = strategies(1)
    const audited = applyAll(
      inPhase('auditWork'),
      ...strategies(5),
      seatCommand('s1', {
        type: 'fileAudit',
        bottleneck: 'labeling',
        strategy: first?.type === 'tryStrategy' ? first.strategy : '',
      }),
    )
    const frontier = inPhase('frontierWork', audited)
    expect(team(frontier).levers.automation).toEqual([0, 0, 0, 0, 0, 0])
    expect(team(inPhase('reviewWork', frontier)).levers.automation).not.toEqual([0, 0, 0, 0, 0, 0])
  })
})
