import { describe, expect, it } from 'vitest'
import { pauseClock } from '../../../shared/session/pauseClock.ts'
import { advance } from '../../../shared/sim/match/advance.ts'
import type { Command, HostAction } from '../../../shared/sim/match/command.ts'
import { ticksOf } from '../../../shared/sim/match/pace.ts'
import type { Random } from '../../../shared/sim/random.ts'
import { hostViewOf, NOTHING_KNOWN } from '../../../shared/views/hostViewOf.ts'
import { publicMatchOf } from '../../../shared/views/publicMatchOf.ts'
import { resultsOf } from '../../../shared/views/resultsOf.ts'
import { teamViewOf } from '../../../shared/views/teamViewOf.ts'
import {
  applyAll,
  connection,
  hostCommand,
  inPhase,
  match,
  refusal,
  seatCommand,
  seated,
  seconds,
  strategies,
} from '../../support/matchBuilder.ts'

const setLength = (phase: Extract<HostAction, { type: 'setPhaseLength' }>['phase'], wanted: number) =>
  hostCommand({ type: 'setPhaseLength', phase, seconds: wanted })
const say = (text: string, team: string | null = null) => hostCommand({ type: 'sendMessage', text, team })
const paused = (wanted: number): Command => ({ type: 'notePause', seconds: wanted, by: { kind: 'server' } })

describe('the pace of the lesson', () => {
  it('[HOS24] what a host asks of a phase that is over is refused: pressed twice, a second too late, or on two consoles', () => {
    const working = inPhase('auditWork')
    const seen = { phase: 'auditWork', round: 0 } as const
    const goOn = hostCommand({ type: 'goOn', seen })
    const back = hostCommand({ type: 'backToPhaseStart', seen })
    const more = hostCommand({ type: 'addTime', seconds: 60, seen })
    const gone = applyAll(working, goOn)
    expect([goOn, back, more].map((command) => refusal(gone, command))).toEqual(['phaseOver', 'phaseOver', 'phaseOver'])
    const again = applyAll(working, back)
    expect(publicMatchOf(again, []).phaseRound).toBe(1)
    expect([goOn, back, more].map((command) => refusal(again, command))).toEqual([
      'phaseOver',
      'phaseOver',
      'phaseOver',
    ])
    expect(applyAll(again, hostCommand({ type: 'goOn', seen: { ...seen, round: 1 } })).phase).toBe('auditReflect')
    expect(publicMatchOf(gone, []).phaseRound).toBe(0)
    expect(refusal(gone, hostCommand({ type: 'goOn' }))).toBeNull()
  })

  it('[HOS25] a message is taken back, and not the one that has taken its place', () => {
    const first = applyAll(inPhase('auditWork'), say('Look at the tax.'))
    const second = applyAll(first, say('Two minutes.'))
    const takeBack = hostCommand({ type: 'takeBackMessage', team: null, id: first.messages[0]?.id ?? -1 })
    expect(applyAll(first, takeBack).messages).toEqual([])
    expect(applyAll(second, takeBack).messages.map(({ text }) => text)).toEqual(['Two minutes.'])
  })

  it('[HOS2] the host sets the length of the current and the coming phases, from half to twice their planned length', () => {
    const working = inPhase('frontierWork')
    const trimmed = applyAll(working, setLength('frontierRace', 410))
    expect(inPhase('frontierRace', trimmed).phaseLength).toBe(4100)
    expect(applyAll(working, setLength('frontierWork', 300)).phaseLength).toBe(3000)
    const late = seconds(working, 400)
    expect(applyAll(late, setLength('frontierWork', 300)).phaseLength).toBe(late.phaseTicks + ticksOf(5))
    expect(refusal(working, setLength('frontierRace', 239))).toBe('outOfRange')
    expect(refusal(working, setLength('frontierRace', 961))).toBe('outOfRange')
    expect(refusal(working, setLength('finalRun', 89))).toBe('outOfRange')
    expect(refusal(working, setLength('finalRun', 90))).toBeNull()
    expect(refusal(working, setLength('auditWork', 540))).toBe('phaseOver')
    expect(refusal(seconds(inPhase('finalRun'), 100), setLength('finalRun', 120))).toBe('wrongPhase')
  })

  it('[HOS3] the session records how long each phase took, including pauses and repeats', () => {
    const again = applyAll(seconds(inPhase('auditLock'), 40), hostCommand({ type: 'backToPhaseStart' }))
    const waited = applyAll(seconds(again, 30), hostCommand({ type: 'pause' }), paused(25))
    expect(hostViewOf(waited).pace.spent.auditLock).toBe(65)
    const next = applyAll(waited, hostCommand({ type: 'goOn' }))
    expect(hostViewOf(next).pace).toMatchObject({ spent: { auditLock: 95, auditWork: 0 }, planned: { auditLock: 120 } })
    expect(hostViewOf(applyAll(next, setLength('auditWork', 480))).pace.planned.auditWork).toBe(480)
    expect(refusal(next, { ...paused(5), by: { kind: 'host' } } as Command)).toBe('notAllowed')
  })

  it('[HOS4] a pause is recorded every five seconds and when it ends, but not in the lobby', () => {
    const secondsAfter = pauseClock()
    const running = inPhase('auditWork')
    const stopped = applyAll(running, hostCommand({ type: 'pause' }))
    const noted = (state: typeof running, ms: number, times: number) =>
      Array.from({ length: times }, () => secondsAfter(ms, state)).reduce((sum, part) => sum + part, 0)
    expect(noted(running, 100, 100)).toBe(0)
    expect(noted(stopped, 100, 49)).toBe(0)
    expect(noted(stopped, 100, 1)).toBe(5)
    expect(noted(stopped, 100, 28)).toBe(0)
    expect(noted(running, 100, 3)).toBe(2)
    expect(noted(applyAll(seated(), hostCommand({ type: 'pause' })), 100, 100)).toBe(0)
  })
})

it('[HOS13] a clock that has run out without ending the phase counts the overtime', () => {
  const manual = hostCommand({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const late = seconds(applyAll(inPhase('auditLock'), manual), 150)
  expect([late.phaseTicks, hostViewOf(late).pace.spent.auditLock]).toEqual([1200, 30])
  expect(hostViewOf(applyAll(late, hostCommand({ type: 'goOn' }))).pace.spent.auditLock).toBe(150)
})

describe('messages of the host', () => {
  const toAll = (state: ReturnType<typeof seated>) => publicMatchOf(state, []).message

  it('[HOS5] a message appears for everybody, a hint for one team only', () => {
    const state = applyAll(inPhase('auditWork'), say('  Look at your own screen. '), say('Which bar is longest?', 't1'))
    expect(toAll(state)).toBe('Look at your own screen.')
    expect(teamViewOf(state, 't1')?.hint?.text).toBe('Which bar is longest?')
    expect(teamViewOf(state, 't2')?.hint).toBeNull()
    expect(JSON.stringify(publicMatchOf(state, []))).not.toContain('longest')
    expect(refusal(state, say('Hello', 't99'))).toBe('unknownTeam')
    expect(refusal(state, say('   '))).toBe('outOfRange')
    expect(refusal(state, say('x'.repeat(141)))).toBe('outOfRange')
    expect(refusal(state, { ...say('Hello'), by: { kind: 'seat', seat: 's1' } } as Command)).toBe('notAllowed')
  })

  it('[HOS6] it disappears after 30 seconds, when the next one is sent, or when the host removes it; a pause keeps it on screen', () => {
    const said = applyAll(inPhase('auditWork'), say('One'))
    expect(toAll(seconds(said, 29))).toBe('One')
    expect(toAll(seconds(said, 30))).toBe('')
    const held = applyAll(said, hostCommand({ type: 'pause' }))
    expect(toAll(advance(held, ticksOf(60)).state)).toBe('One')
    const next = applyAll(said, say('Two'))
    expect([toAll(next), next.messages.length]).toEqual(['Two', 1])
    expect(publicMatchOf(next, []).messageId).not.toBe(publicMatchOf(said, []).messageId)
    expect(toAll(applyAll(next, hostCommand({ type: 'takeBackMessage', team: null })))).toBe('')
    const quick = applyAll(inPhase('auditWork'), hostCommand({ type: 'setSpeed', speed: 20 }), say('Three'))
    expect(toAll(seconds(quick, 599))).toBe('Three')
  })
})

describe("the host's view", () => {
  it('[HOS7] the host sees who did what last, and how long a seat has been empty', () => {
    const working = seconds(applyAll(inPhase('auditWork'), ...strategies(2)), 20)
    const [first] = hostViewOf(working).teams
    expect(first?.lastAction).toMatchObject({
      by: 'Student s1',
      bot: null,
      what: 'tryStrategy',
      count: 2,
      secondsAgo: 20,
    })
    const moved = applyAll(working, seatCommand('s1', { type: 'setLevers', levers: { changesPerRelease: 3 } }))
    expect(hostViewOf(moved).teams[0]?.lastAction).toMatchObject({ what: 'setLevers', lever: 'changesPerRelease' })
    const away = hostViewOf(applyAll(working, connection('s1', false)), { ...NOTHING_KNOWN, awaySeconds: () => 70 })
      .teams[0]?.seats
    expect(away?.find(({ seat }) => seat === 's1')).toMatchObject({ connected: false, awaySeconds: 70 })
    expect(first?.seats[0]?.awaySeconds).toBeNull()
  })
})

it('[HOS27] a seed that the host typed is on the console and in the results, because it gives the same luck each time; a secret is on neither', () => {
  const seedsOf = (seed: Random) => {
    const state = match({ seed })
    return [hostViewOf(state).seed, resultsOf(state).seed]
  }
  expect(seedsOf(7)).toEqual([7, 7])
  expect(seedsOf('00112233445566778899aabbccddeeff')).toEqual([null, null])
})
