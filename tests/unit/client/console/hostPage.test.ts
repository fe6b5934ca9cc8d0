import { describe, expect, it } from 'vitest'
import { partLabels } from '../../../../client/console/panels/LessonRuler.tsx'
import { classSize, teamCount } from '../../../../client/console/view/classSize.ts'
import { type Need, needsOf } from '../../../../client/console/view/hostNeeds.ts'
import { keptNeeds, type NeedRow } from '../../../../client/console/view/keptNeeds.ts'
import { lessonPace } from '../../../../client/console/view/lessonPace.ts'
import { paceProposal } from '../../../../client/console/view/paceProposal.ts'
import {
  type FeedSnapshot,
  type MatchSnapshot,
  matchSnapshot,
  type TeamSnapshot,
} from '../../../../client/net/matchSnapshot.ts'
import { soundCues } from '../../../../client/ui/sound/soundCues.ts'
import { PRESETS } from '../../../../shared/content/presets.ts'
import { TIMED_PHASES } from '../../../../shared/content/timedPhases.ts'
import { phaseBounds } from '../../../../shared/sim/match/pace.ts'
import { SessionState, TeamState } from '../../../../shared/views/sessionState.ts'
import type { HostView } from '../../../../shared/views/teamView.ts'

const team = (id: string, over: Partial<TeamSnapshot> = {}): TeamSnapshot => ({
  ...new TeamState().toJSON(),
  id,
  name: `Team ${id}`,
  joined: 1,
  seats: 2,
  connected: 2,
  goal: 15,
  rank: 1,
  ...over,
})

const match = (over: Partial<MatchSnapshot> = {}): MatchSnapshot => ({
  ...matchSnapshot(new SessionState(), null),
  code: 'KT7QM',
  phase: 'frontierWork',
  secondsLeft: 100,
  phaseSeconds: 420,
  soundOn: true,
  soundVolume: 0.5,
  students: 4,
  ...over,
})

const seats = (id: string, ...connected: boolean[]): HostView['teams'][number] => ({
  team: id,
  seats: connected.map((here, i) => ({
    seat: `${id}${i}`,
    name: 'Robin',
    connected: here,
    bot: false,
    rough: false,
    idle: false,
    awaySeconds: null,
  })),
  lastAction: null,
})
/** The full lesson, without second votes. */
const PLANNED = { ...PRESETS.full.seconds, auditAgain: 0, frontierAgain: 0, reviewAgain: 0 }
const host = (...teams: HostView['teams']): HostView => ({
  teams,
  predictions: null,
  pace: { planned: PLANNED, spent: PLANNED },
  seed: null,
  secondVotes: [],
  seatRequests: [],
  joinBursts: [],
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
  it('offers no bot at the podium, where nothing is left to play', () => {
    expect(needsOf(match({ phase: 'podium', teams: [team('a')] }), host(seats('a', false)))).toEqual([])
  })
  it('[HOS15] the host is not asked about a team they gave to a bot, whether its students are away or here', () => {
    const teams = [team('a', { bot: 'average' }), team('b')]
    for (const here of [true, false])
      expect(needsOf(match({ teams }), host(seats('a', here), seats('b', true)))).toEqual([])
  })
  it('[HOS16] the host is told if joining is open and no team has a free seat, with a bot team to free if there is one', () => {
    const bots = [team('a', { bot: 'average', seats: 1 }), team('b', { bot: 'veteran', seats: 1 })]
    const told = (over: Partial<MatchSnapshot>) => needsOf(match(over), host()).map(({ kind, team: id }) => [kind, id])
    for (const phase of ['lobby', 'frontierWork'] as const)
      expect(told({ phase, teams: bots })).toEqual([['noSeat', 'a']])
    expect(told({ teams: [team('a', { seats: 8 }), team('b', { bot: 'veteran', seats: 9 })] })).toEqual([
      ['allFull', ''],
    ])
    expect(told({ teams: [...bots, team('c', { seats: 7 })] })).toEqual([])
    expect(told({ teams: [...bots, team('c', { bot: 'average', seats: 3 })] })).toEqual([])
    expect(told({ teams: bots, doorLocked: true })).toEqual([])
    expect(told({ teams: bots, rehearsal: true })).toEqual([])
    expect(told({ teams: bots, phase: 'debrief' })).toEqual([])
  })
  it('names a team far behind the others only late in the phase', () => {
    const teams = [team('a', { progress: 4 }), team('b', { progress: 11 }), team('c', { progress: 12 })]
    const here = host(seats('a', true), seats('b', true), seats('c', true))
    expect(needsOf(match({ teams, secondsLeft: 300 }), here)).toEqual([])
    expect(needsOf(match({ teams, secondsLeft: 100 }), here).map(({ team: id, kind }) => [id, kind])).toEqual([
      ['a', 'behind'],
    ])
  })
  it('[HOS12] the host is told if a clock has run out and the phase does not advance', () => {
    const up = match({ secondsLeft: 0, autoAdvance: false, teams: [team('a')] })
    expect(needsOf(up, host()).map(({ kind }) => kind)).toEqual(['timeUp'])
    expect(needsOf({ ...up, paused: true }, host())).toEqual([])
    expect(needsOf({ ...up, autoAdvance: true }, host())).toEqual([])
  })
  it('is silent in the lobby', () => {
    expect(needsOf(match({ phase: 'lobby', teams: [team('a')] }), host(seats('a', false)))).toEqual([])
  })
})

describe('the list of needs', () => {
  const need = (id: string): Need => ({ team: id, kind: 'allAway', title: id, why: '' })
  const open = (...ids: string[]) => new Map(ids.map((id) => [id, need(id)]))
  const names = (rows: readonly NeedRow[]) => rows.map(({ key, isOver }) => (isOver ? `${key} is over` : key))

  it('[HOS18] while the pointer is on it, no need takes the place of another', () => {
    const two = keptNeeds([], open('b', 'c'), true)
    const three = keptNeeds(two, open('a', 'b', 'c'), true)
    expect(names(three)).toEqual(['b', 'c', 'a'])
    expect(names(keptNeeds(three, open('a', 'c'), true))).toEqual(['b is over', 'c', 'a'])
    expect(names(keptNeeds(three, open('a', 'c'), false))).toEqual(['c', 'a'])
  })
})

/** A lesson of the full preset, with how long phases took and how long the host made them. */
const NO_TIME = Object.fromEntries(TIMED_PHASES.map((one) => [one, 0])) as HostView['pace']['spent']

const lesson = (
  phase: MatchSnapshot['phase'],
  secondsLeft: number,
  phaseSeconds: number,
  spent: Partial<HostView['pace']['spent']> = {},
  planned: Partial<HostView['pace']['planned']> = {},
) => {
  const pace = { spent: { ...NO_TIME, ...spent }, planned: { ...PLANNED, ...planned } }
  const clock = { preset: 'full', phase, secondsLeft, phaseSeconds } as const
  return { ...lessonPace(clock, pace), proposal: paceProposal(clock, pace) }
}
const PART_1 = { auditLock: 120, auditWork: 610, auditReflect: 120, auditReveal: 120 }

describe('the ruler', () => {
  it('[PAC1] the ruler shows the planned 15, 20 and 10 minutes against the end of the lesson', () => {
    const { parts, bellSeconds, endSeconds, nowSeconds } = lesson('lobby', -1, 0)
    expect(parts.map(({ plannedSeconds }) => plannedSeconds / 60)).toEqual([15, 20, 10])
    expect([bellSeconds, endSeconds, nowSeconds]).toEqual([2700, 2700, null])
  })

  it('[PAC2] it shows how long each part really took, and when the lesson will end at this pace', () => {
    const { parts, nowSeconds, endSeconds, segments } = lesson('frontierWork', 192, 420, {
      ...PART_1,
      frontierLock: 120,
    })
    expect(parts.map(({ tookSeconds }) => tookSeconds)).toEqual([970, null, null])
    expect([nowSeconds, endSeconds]).toEqual([970 + 120 + 228, 2700 + 70])
    expect(segments.map(({ state }) => state).slice(3, 7)).toEqual(['past', 'past', 'now', 'next'])
    expect(segments.at(-1)?.to).toBeCloseTo(1)
  })

  it('[PAC3] adding time, restarting a phase and pausing all move the end', () => {
    const { endSeconds, nowSeconds } = lesson('auditWork', 600, 600, { auditLock: 120, auditWork: 95 })
    expect([nowSeconds, endSeconds]).toEqual([215, 2700 + 60 + 95])
  })
})

it('[PAC8] a second vote that the host adds moves the end, but not the bell', () => {
  const added = lesson('auditLock', 120, 120, {}, { auditAgain: 120 })
  expect([added.bellSeconds, added.endSeconds]).toEqual([2700, 2820])
  expect(added.segments.map(({ phase }) => phase).slice(0, 3)).toEqual(['auditLock', 'auditAgain', 'auditWork'])
  const long = lessonPace(
    { preset: 'long', phase: 'auditLock', secondsLeft: 120, phaseSeconds: 120 },
    { planned: PRESETS.long.seconds, spent: NO_TIME },
  )
  expect([long.bellSeconds, long.endSeconds, long.segments.at(-1)?.phase]).toEqual([4500, 4500, 'debrief'])
  expect(long.parts.map(({ plannedSeconds }) => plannedSeconds / 60)).toEqual([20, 25, 15])
})

describe('the autopilot', () => {
  it('[PAC4] if the lesson is running late, it proposes one shorter phase that makes it end on time, preferably the race', () => {
    const { proposal } = lesson('frontierWork', 192, 420, { ...PART_1, frontierLock: 120 })
    expect(proposal).toEqual({ kind: 'trim', phase: 'frontierRace', plannedSeconds: 480, seconds: 410, lateSeconds: 0 })
    const taken = lesson('frontierWork', 192, 420, { ...PART_1, frontierLock: 120 }, { frontierRace: 410 })
    expect(taken.proposal).toBeNull()
  })

  it('[PAC5] if no single phase is enough, it proposes the one that helps most, but never less than the rules allow', () => {
    const { proposal } = lesson('frontierWork', 192, 420, { ...PART_1, frontierLock: 920 })
    expect(proposal).toMatchObject({ kind: 'trim', phase: 'frontierRace', seconds: 240, lateSeconds: 870 - 240 })
    for (const phase of TIMED_PHASES.slice(0, -1)) {
      const seconds = PRESETS.full.seconds[phase]
      const proposed = lesson(phase, seconds, seconds, { auditLock: 5000 }).proposal
      if (!proposed) continue
      const { least, most } = phaseBounds(PRESETS.full, proposed.phase)
      expect(proposed.seconds).toBeGreaterThanOrEqual(least)
      expect(proposed.seconds).toBeLessThanOrEqual(most)
    }
  })

  it("[PAC6] it makes no proposal for a race that has started, outside the timed phases, or for a few seconds' difference", () => {
    const took = { ...PART_1, frontierLock: 120, frontierWork: 420 }
    expect(lesson('frontierRace', 200, 480, took).proposal?.phase).toBe('reviewWork')
    expect(lesson('debrief', -1, 0, { auditWork: 5000 }).proposal).toBeNull()
    expect(lesson('frontierWork', 192, 420, { ...PART_1, auditWork: 560, frontierLock: 120 }).proposal).toBeNull()
  })

  it('[PAC7] if there is time to spare, it proposes a way to use it', () => {
    const { proposal } = lesson('frontierWork', 420, 420, { ...PART_1, auditWork: 300, frontierLock: 120 })
    expect(proposal).toMatchObject({ kind: 'extend', phase: 'frontierRace', seconds: 720, lateSeconds: 0 })
  })
})

describe('a new session', () => {
  it('has teams of about five, at least two and at most as many as there can be', () => {
    expect([1, 10, 11, 40, 192].map(teamCount)).toEqual([2, 2, 3, 8, 24])
  })
  it("[HOS17] teams of bots come on top of the students' teams", () => {
    const size = (students: string, teams: string, bots: string) => classSize({ students, teams, bots })
    expect(size('2', '', '2')).toEqual({ students: 2, studentTeams: 2, botTeams: 2 })
    expect(size('40', '3', '1')).toEqual({ students: 40, studentTeams: 3, botTeams: 1 })
    expect(size('', '3', '0')).toEqual({ students: null, studentTeams: 3, botTeams: 0 })
    expect(size('115', '', '2')).toEqual({ wrong: 'bots', mostBots: 1 })
    expect([size('', '', '0'), size('9', '25', '0')]).toEqual([{ wrong: 'students' }, { wrong: 'teams' }])
  })
})

describe('soundCues', () => {
  const line = (seq: number, kind: string): FeedSnapshot => ({ seq, says: ['podium'], team: '', kind })
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
  it('plays the sounds of new commentary lines once', () => {
    const before = match({ feed: [line(4, 'rivalPassed')] })
    const now = match({ feed: [line(4, 'rivalPassed'), line(5, 'teamStalled'), line(6, 'teamStalled')] })
    expect([...soundCues(before, now)]).toEqual(['stall'])
  })
  it('opens the podium with its own sound', () => {
    expect(soundCues(match({ phase: 'ledger' }), match({ phase: 'podium' })).has('podium')).toBe(true)
  })
})

describe('partLabels', () => {
  const WIDTH = 940
  const LABEL = 150
  const HALF_NOW = 35
  const labelsAfter = (phase: MatchSnapshot['phase'], spent: number) => {
    const seconds = { ...PLANNED, auditWork: spent, frontierRace: spent }
    const phaseSeconds = PRESETS.full.seconds.frontierLock
    const pace = lessonPace(
      { preset: 'full', phase, secondsLeft: phaseSeconds, phaseSeconds },
      { planned: PLANNED, spent: seconds },
    )
    const now = ((pace.nowSeconds ?? 0) / pace.scaleSeconds) * WIDTH
    return { now, ends: partLabels(pace, WIDTH, () => LABEL).map(({ end }) => end) }
  }
  it('keeps the label of a part inside the ruler, clear of the current time and of the previous part', () => {
    const phases = ['frontierLock', 'frontierWork', 'reviewLock', 'podium'] as const
    for (const phase of phases) {
      for (const spent of [0, 60, 200, 700, 2000]) {
        const { now, ends } = labelsAfter(phase, spent)
        for (const [i, end] of ends.entries()) {
          expect(end - LABEL).toBeGreaterThanOrEqual(ends[i - 1] ?? 0)
          expect(end).toBeLessThanOrEqual(now - HALF_NOW)
        }
      }
    }
    expect(labelsAfter('reviewLock', 700).ends).toHaveLength(2)
    expect(labelsAfter('frontierLock', 0).ends).toEqual([])
  })
})
