import { describe, expect, it } from 'vitest'
import { PRESETS } from '../../../shared/content/presets.ts'
import { TIMED_PHASES } from '../../../shared/content/timedPhases.ts'
import type { MatchState, Prediction } from '../../../shared/sim/match/matchState.ts'
import { playedTicks } from '../../../shared/sim/match/playedTicks.ts'
import { teamPoints } from '../../../shared/sim/match/points.ts'
import { boardOf } from '../../../shared/views/boardOf.ts'
import { hostViewOf } from '../../../shared/views/hostViewOf.ts'
import { showOf } from '../../../shared/views/phaseTable.ts'
import { publicMatchOf } from '../../../shared/views/publicMatchOf.ts'
import { resultsOf } from '../../../shared/views/resultsOf.ts'
import { classMatch } from '../../support/classMatch.ts'
import {
  applyAll,
  hostCommand,
  inPhase,
  match,
  refusal,
  seatCommand,
  seated,
  seconds,
  takeSeat,
  team,
} from '../../support/matchBuilder.ts'

const stage = (said: 'labeling' | 'training' | 'dataPrep', confidence = 1): Prediction => ({
  kind: 'bottleneck',
  stage: said,
  confidence,
})
const vote = (seat: string, prediction: Prediction) => seatCommand(seat, { type: 'lockPrediction', prediction })
const draft = (seat: string, answer: Prediction) => seatCommand(seat, { type: 'draftAnswer', answer })
const setVote = (part: 1 | 2 | 3, on: boolean) => hostCommand({ type: 'setSecondVote', part, on })

/** Two students of the Tiny track, whose tax stage is Labeling, before the second vote of Part 1. */
const votedOnce = () =>
  applyAll(
    inPhase('auditLock', seated(2)),
    setVote(1, true),
    vote('s1', stage('training')),
    vote('s2', stage('training')),
  )

describe('a second vote', () => {
  it('[PHA12] a second vote follows each prediction in the long preset, and elsewhere where the host adds it', () => {
    const plain = inPhase('auditLock')
    expect(applyAll(plain, hostCommand({ type: 'goOn' })).phase).toBe('auditWork')
    const added = applyAll(plain, setVote(1, true))
    const again = applyAll(added, hostCommand({ type: 'goOn' }))
    expect([again.phase, again.phaseLength]).toEqual(['auditAgain', 1200])
    const long = inPhase('auditAgain', applyAll(match({ preset: 'long' }), takeSeat('s1')))
    expect([long.phaseLength, inPhase('reviewAgain', long).phaseLength]).toEqual([3000, 3000])
  })
  it('[PHA12] a second vote follows each prediction in the long preset, and elsewhere where the host adds it: until the prediction is over', () => {
    const undone = applyAll(inPhase('auditLock'), setVote(1, true), setVote(1, false))
    expect(applyAll(undone, hostCommand({ type: 'goOn' })).phase).toBe('auditWork')
    expect(refusal(inPhase('auditAgain', votedOnce()), setVote(1, false))).toBe('wrongPhase')
    expect(refusal(inPhase('auditWork'), setVote(1, true))).toBe('wrongPhase')
    expect(refusal(inPhase('auditWork'), setVote(3, true))).toBeNull()
    expect(refusal(inPhase('auditLock'), seatCommand('s1', setVote(1, true) as never))).toBe('notAllowed')
    const length = hostCommand({ type: 'setPhaseLength', phase: 'auditAgain', seconds: 100 })
    expect([refusal(inPhase('auditLock'), length), refusal(votedOnce(), length)]).toEqual(['wrongPhase', null])
  })
  it('[LOC11] both votes are kept and the second counts, which is the first again if the student does not change it', () => {
    const voted = applyAll(inPhase('auditAgain', votedOnce()), vote('s1', stage('labeling')))
    const [one, two] = inPhase('auditWork', voted).seats
    expect([one?.auditFirst, one?.auditLock]).toEqual([stage('training'), stage('labeling')])
    expect([two?.auditFirst, two?.auditLock, two?.draft]).toEqual([stage('training'), stage('training'), null])
    const reveal = inPhase('auditReveal', voted)
    expect(teamPoints(reveal, team(reveal)).auditLock).toBe(2)
    const kept = resultsOf(reveal).predictions.find(({ seat }) => seat === 's1')
    expect([kept?.auditFirst, kept?.auditLock]).toEqual([stage('training'), stage('labeling')])
  })
  it('[LOC11] both votes are kept and the second counts, which is the first again if the student does not change it: drafts, newcomers and a restart', () => {
    const drafted = applyAll(
      inPhase('auditAgain', votedOnce()),
      draft('s1', stage('dataPrep')),
      takeSeat('s3', 't1'),
      vote('s2', stage('labeling')),
    )
    const late = applyAll(drafted, vote('s3', stage('labeling')))
    const seats = inPhase('auditWork', late).seats
    expect(seats.map(({ auditFirst, auditLock }) => [auditFirst, auditLock])).toEqual([
      [stage('training'), stage('dataPrep')],
      [stage('training'), stage('labeling')],
      [null, stage('labeling')],
    ])
    const restarted = applyAll(late, hostCommand({ type: 'backToPhaseStart' }))
    expect(restarted.seats.map(({ auditLock }) => auditLock)).toEqual([null, null, null])
    expect(inPhase('auditWork', restarted).seats.map(({ auditLock }) => auditLock)).toEqual([
      stage('training'),
      stage('training'),
      null,
    ])
  })
  it('ends early once everyone has voted again, not before', () => {
    const eager = hostCommand({ type: 'setFlow', autoAdvance: true, advanceWhenDone: true })
    const open = applyAll(inPhase('auditAgain', votedOnce()), eager, vote('s1', stage('labeling')))
    expect(seconds(open, 1).phase).toBe('auditAgain')
    expect(seconds(applyAll(open, vote('s2', stage('training'))), 1).phase).toBe('auditWork')
  })
  it('[LOC12] who moved where, and who was right before and after, is shown from the reveal on', () => {
    const voted = applyAll(inPhase('auditAgain', votedOnce()), vote('s1', stage('labeling')))
    for (const phase of ['auditAgain', 'auditWork', 'auditReflect'] as const) {
      expect(publicMatchOf(inPhase(phase, voted), []).board, phase).toBe('{"type":"none"}')
    }
    expect(boardOf(inPhase('auditReveal', voted))).toMatchObject({
      secondVote: {
        part: 1,
        voters: 2,
        right: { first: 0, second: 1 },
        moves: [
          { from: 'training', to: 'labeling', count: 1 },
          { from: 'training', to: 'training', count: 1 },
        ],
      },
    })
    expect(
      boardOf(inPhase('auditReveal', applyAll(inPhase('auditLock'), vote('s1', stage('training'))))),
    ).toMatchObject({
      secondVote: null,
    })
  })
  it('[LOC12] who moved where, and who was right before and after, is shown from the reveal on: leaders and ranges', () => {
    const range = (low: number, high: number): Prediction => ({ kind: 'reach', low, accuracy: low, high })
    let state = applyAll(inPhase('frontierLock', seated(1)), setVote(2, true), setVote(3, true))
    state = applyAll(state, vote('s1', { kind: 'crossover', leader: 'rival', week: 26, confidence: 0.8 }))
    state = applyAll(
      inPhase('frontierAgain', state),
      vote('s1', { kind: 'crossover', leader: 'fast', week: 12, confidence: 0.6 }),
    )
    expect(boardOf(inPhase('frontierReveal', state))).toMatchObject({
      secondVote: { right: { first: 0, second: 1 }, moves: [{ from: 'rival', to: 'fast', count: 1 }] },
    })
    state = applyAll(inPhase('reviewLock', state), vote('s1', range(98.5, 99.5)))
    state = applyAll(inPhase('reviewAgain', state), vote('s1', range(94, 99)))
    expect(boardOf(inPhase('podium', state))).toMatchObject({
      secondVote: { right: { first: 0, second: 1 }, moves: [{ from: 'above', to: 'holds', count: 1 }] },
    })
  })
  it('[LOC12] who moved where, and who was right before and after, is shown from the reveal on: first on the projector, then the rest', () => {
    const shown = (state: MatchState) => {
      const { board, ...shows } = publicMatchOf(state, [])
      return showOf({ ...shows, arguments: { shown: [] } }, JSON.parse(board), false)
    }
    const reveal = inPhase('auditReveal', applyAll(inPhase('auditAgain', votedOnce()), vote('s1', stage('labeling'))))
    expect([shown(reveal), shown(seconds(reveal, 19)), shown(seconds(reveal, 20))]).toEqual([
      'votes',
      'votes',
      'auditReveal',
    ])
    const chosen = applyAll(reveal, hostCommand({ type: 'setScreen', scene: 'reveal', team: null }))
    expect([shown(chosen), shown(inPhase('auditReveal', seated(1)))]).toEqual(['auditReveal', 'auditReveal'])
  })
  it('the instructor sees the first votes until there are second ones', () => {
    const again = inPhase('auditAgain', votedOnce())
    expect(hostViewOf(again).predictions?.answers).toEqual([{ answer: 'training', count: 2 }])
    expect(hostViewOf(applyAll(again, vote('s1', stage('labeling')))).predictions?.answers).toHaveLength(2)
    expect([hostViewOf(again).pace.planned.auditAgain, hostViewOf(again).pace.planned.reviewAgain]).toEqual([120, 0])
  })
  it('[BOT16] bots vote a second time, in which the veteran keeps its answer and others may go along with the middle', () => {
    const played = [1, 2, 3, 4, 5, 6].map((seed) => classMatch('auditReveal', { preset: 'long', seed }))
    const bots = played.flatMap(({ seats, teams }) =>
      seats.filter(({ bot }) => bot).map((seat) => ({ seat, persona: teams.find(({ id }) => id === seat.team)?.bot })),
    )
    for (const { seat } of bots) expect(seat.auditFirst).not.toBeNull()
    for (const { seat, persona } of bots) if (persona === 'veteran') expect(seat.auditLock).toEqual(seat.auditFirst)
    for (const { seat } of bots) expect(seat.auditLock).not.toBeNull()
  })
})

describe('the time that people need', () => {
  it('[PHA13] no preset but the demo gives a prediction less than 45 s, or a reflection less than 60', () => {
    for (const id of ['full', 'short', 'long'] as const) {
      for (const phase of TIMED_PHASES) {
        const least = /Lock$|Again$/.test(phase) ? 45 : /Reflect$/.test(phase) ? 60 : 0
        expect(PRESETS[id].seconds[phase], `${id} ${phase}`).toBeGreaterThanOrEqual(least)
      }
    }
  })
  it('[PHA13] no preset but the demo gives a prediction less than 45 s, or a reflection less than 60: nor can the length be set to less', () => {
    const setLength = (wanted: number) =>
      hostCommand({ type: 'setPhaseLength', phase: 'auditReflect', seconds: wanted })
    const short = applyAll(match({ preset: 'short' }), takeSeat('s1'))
    expect([refusal(short, setLength(59)), refusal(short, setLength(60))]).toEqual(['outOfRange', null])
  })
  it('[PHA14] the debrief of the long preset has 15 minutes, at whose end nothing advances and what was played stays the same', () => {
    const debrief = inPhase('debrief', applyAll(match({ preset: 'long' }), takeSeat('s1')))
    expect(publicMatchOf(debrief, []).secondsLeft).toBe(900)
    const over = seconds(debrief, 1000)
    expect([over.phase, publicMatchOf(over, []).secondsLeft]).toEqual(['debrief', 0])
    expect(playedTicks(over)).toBe(playedTicks(debrief))
    const again = applyAll(over, hostCommand({ type: 'backToPhaseStart' }))
    expect([publicMatchOf(again, []).secondsLeft, playedTicks(again)]).toEqual([900, playedTicks(debrief)])
    expect(publicMatchOf(inPhase('debrief'), []).secondsLeft).toBe(-1)
  })
})
