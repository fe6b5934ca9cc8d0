import { describe, expect, it } from 'vitest'
import type { MatchSnapshot, TeamSnapshot } from '../../../client/net/matchSnapshot.ts'
import { needsOf } from '../../../client/present/hostNeeds.ts'
import { lessonPlan } from '../../../client/present/lessonPlan.ts'
import { soundCues } from '../../../client/present/soundCues.ts'
import { PRESETS } from '../../../shared/content/presets.ts'
import type { HostView } from '../../../shared/views/teamView.ts'

const team = (id: string, over: Partial<TeamSnapshot> = {}): TeamSnapshot => ({
  id,
  name: `Team ${id}`,
  track: 'cloud',
  bot: null,
  joined: 1,
  seats: 2,
  connected: 2,
  progress: 0,
  goal: 15,
  done: false,
  rank: 1,
  points: 0,
  accuracy: 0,
  iterations: 0,
  lastLearned: 0,
  stallReason: '',
  stallUntilHour: 0,
  passedHour: -1,
  line: [],
  landed: [],
  stalls: [],
  target: 0,
  outcome: '',
  ...over,
})

const match = (over: Partial<MatchSnapshot> = {}): MatchSnapshot => ({
  code: 'KT7QM',
  title: '',
  preset: 'full',
  phase: 'frontierWork',
  paused: false,
  speed: 1,
  solo: false,
  rehearsal: false,
  secondsLeft: 100,
  phaseSeconds: 420,
  hour: -1,
  autoAdvance: true,
  advanceWhenDone: false,
  doorLocked: false,
  scene: 'auto',
  sceneTeam: '',
  soundOn: true,
  language: 'auto',
  soundVolume: 0.5,
  students: 4,
  message: '',
  messageId: 0,
  teams: [],
  rivals: [],
  feed: [],
  board: '',
  ...over,
})

const seats = (id: string, ...connected: boolean[]): HostView['teams'][number] => ({
  team: id,
  seats: connected.map((here, i) => ({
    seat: `${id}${i}`,
    name: 'Robin',
    connected: here,
    bot: false,
    awaySeconds: null,
  })),
  lastAction: null,
})
const host = (...teams: HostView['teams']): HostView => ({
  teams,
  predictions: null,
  pace: { planned: PRESETS.full.seconds, spent: PRESETS.full.seconds },
  messages: [],
})

describe('needsOf', () => {
  it('names a team whose students are all away', () => {
    const needs = needsOf(
      match({ teams: [team('a'), team('b')] }),
      host(seats('a', false, false), seats('b', true, false)),
    )
    expect(needs.map(({ team: id, kind }) => [id, kind])).toEqual([['a', 'allAway']])
  })
  it('offers a team back whose students returned while a bot plays', () => {
    const needs = needsOf(match({ teams: [team('a', { bot: 'average' })] }), host(seats('a', true)))
    expect(needs.map(({ kind }) => kind)).toEqual(['returned'])
  })
  it('names a team far behind the others only late in the phase', () => {
    const teams = [team('a', { progress: 4 }), team('b', { progress: 11 }), team('c', { progress: 12 })]
    const here = host(seats('a', true), seats('b', true), seats('c', true))
    expect(needsOf(match({ teams, secondsLeft: 300 }), here)).toEqual([])
    expect(needsOf(match({ teams, secondsLeft: 100 }), here).map(({ team: id, kind }) => [id, kind])).toEqual([
      ['a', 'behind'],
    ])
  })
  it('is silent in the lobby', () => {
    expect(needsOf(match({ phase: 'lobby', teams: [team('a')] }), host(seats('a', false)))).toEqual([])
  })
})

describe('lessonPlan', () => {
  const at = (phase: MatchSnapshot['phase'], secondsLeft: number, phaseSeconds: number) =>
    lessonPlan({ preset: 'full', phase, secondsLeft, phaseSeconds })
  it('plans 15, 20 and 10 minutes', () => {
    expect(at('lobby', -1, 0).parts.map(({ seconds }) => seconds / 60)).toEqual([15, 20, 10])
    expect(at('lobby', -1, 0)).toMatchObject({ totalSeconds: 2700, now: null, leftSeconds: 2700 })
  })
  it('puts the class between what is past and what is next', () => {
    const plan = at('auditWork', 270, 540)
    expect(plan.now).toBeCloseTo((120 + 270) / 2700)
    expect(plan.leftSeconds).toBe(2700 - 390)
    expect(plan.segments.map(({ state }) => state).slice(0, 3)).toEqual(['past', 'now', 'next'])
  })
  it('counts added minutes to what is left', () => {
    expect(at('auditWork', 600, 600).leftSeconds).toBe(2700 - 120 - 540 + 600)
  })
  it('is at its end in the debrief', () => {
    expect(at('debrief', -1, 0)).toMatchObject({ now: 1, leftSeconds: 0 })
  })
})

describe('soundCues', () => {
  const line = (seq: number, kind: string) => ({ seq, says: '', team: '', kind })
  it('ticks once a second in the last ten', () => {
    expect([...soundCues(match({ secondsLeft: 11 }), match({ secondsLeft: 10 }))]).toEqual(['tick'])
    expect([...soundCues(match({ secondsLeft: 10 }), match({ secondsLeft: 10 }))]).toEqual([])
    expect([...soundCues(match({ secondsLeft: 12 }), match({ secondsLeft: 11 }))]).toEqual([])
  })
  it('does not tick while paused or in the next phase', () => {
    expect([...soundCues(match({ secondsLeft: 6 }), match({ secondsLeft: 5, paused: true }))]).toEqual([])
    const next = match({ secondsLeft: 5, phase: 'frontierRace' })
    expect([...soundCues(match({ secondsLeft: 6 }), next)]).toEqual([])
  })
  it('plays what the new lines tell, once', () => {
    const before = match({ feed: [line(4, 'rivalPassed')] })
    const now = match({ feed: [line(4, 'rivalPassed'), line(5, 'teamStalled'), line(6, 'teamStalled')] })
    expect([...soundCues(before, now)]).toEqual(['stall'])
  })
  it('opens the podium with its own sound', () => {
    expect(soundCues(match({ phase: 'ledger' }), match({ phase: 'podium' })).has('podium')).toBe(true)
  })
})
