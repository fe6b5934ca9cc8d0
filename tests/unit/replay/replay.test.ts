import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReplay, replaySteps } from '../../../shared/replay/createReplay.ts'
import { predictionScores } from '../../../shared/replay/predictionScores.ts'
import { replayAt } from '../../../shared/replay/replayAt.ts'
import { sharedRecording } from '../../../shared/replay/sharedRecording.ts'
import type { RecordedRace } from '../../../shared/replay/timeline.ts'
import { changesAnything, rerunRace } from '../../../shared/replay/whatIf.ts'
import { withoutSecrets } from '../../../shared/replay/withoutSecrets.ts'
import { canonicalJson, stateHash } from '../../../shared/session/stateHash.ts'
import { cycleHours } from '../../../shared/sim/cycle.ts'
import { LINE_SAMPLE_HOURS, PERSONAS, WHAT_IFS } from '../../../shared/sim/match/matchState.ts'
import { teamPoints, WORTH } from '../../../shared/sim/match/points.ts'
import { type HostMove, recordSession, type SteeringMove, steerRace } from '../../support/recordedSession.ts'

const INTERFERING: readonly HostMove[] = [
  { phase: 'auditWork', after: 5, action: { type: 'setSecondVote', part: 2, on: true } },
  { phase: 'auditWork', after: 40, action: { type: 'pause' } },
  { phase: 'frontierWork', after: 100, action: { type: 'backToPhaseStart' } },
  { phase: 'frontierWork', after: 250, action: { type: 'addTime', seconds: 20 } },
  { phase: 'frontierRace', after: 120, action: { type: 'backToPhaseStart' } },
  { phase: 'frontierRace', after: 150, action: { type: 'pause' } },
  { phase: 'frontierRace', after: 200, action: { type: 'addTime', seconds: 15 } },
  { phase: 'reviewWork', after: 300, action: { type: 'goOn' } },
  { phase: 'finalRun', after: 60, action: { type: 'addTime', seconds: -5 } },
]

const { recording, live } = recordSession({}, INTERFERING)
const replay = createReplay(recording)
const { timeline } = replay
const last = live.at(-1)

const raceOf = (phase: RecordedRace['phase']): RecordedRace => {
  const race = timeline.races.findLast((one) => one.phase === phase)
  if (!race) throw new Error(`no ${phase}`)
  return race
}

const FIRST = () => 0

describe('a replay', () => {
  it('[DEB1] at any tick, a replay is the session as it was at that moment, by its hash', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: live.length - 1 }), (tick) => {
        const was = live[tick]
        expect(was && stateHash(replayAt(replay, tick))).toBe(was && stateHash(was))
      }),
      { numRuns: 60 },
    )
    expect(last && stateHash(replay.last)).toBe(last && stateHash(last))
    expect(replayAt(replay, 1e9)).toEqual(replay.last)
  })

  it('[DEB1] at any tick, a replay is the session as it was at that moment, by its hash: where its luck is a secret', () => {
    const drawn = recordSession({ seed: '00112233445566778899aabbccddeeff' }, INTERFERING)
    const { last: end, complete } = createReplay(drawn.recording)
    const was = drawn.live.at(-1)
    expect(complete).toBe(true)
    expect(was && stateHash(end)).toBe(was && stateHash(was))
  })

  it('[DEB2] an entry that does not follow from the rules ends the replay before it', () => {
    const at = recording.entries.findIndex((entry, i) => i > 50 && 'command' in entry)
    const entries = recording.entries.map((entry, i) => (i === at ? { ...entry, tick: entry.tick - 500 } : entry))
    const broken = createReplay({ ...recording, entries })
    expect(broken.complete).toBe(false)
    expect(broken.last.tick).toBe(entries[at - 1]?.tick)
    expect(replay.complete).toBe(true)
  })

  it('reports its progress', () => {
    const steps = replaySteps(recording)
    const shares: number[] = []
    for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value)
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })
})

describe('a timeline', () => {
  it('[DEB3] the timeline runs from the first timed phase to the debrief, phase by phase, without gaps', () => {
    expect(timeline.from).toBe(timeline.segments[0]?.from)
    expect(timeline.segments.map(({ phase }) => phase)).toEqual([
      'auditLock',
      'auditWork',
      'auditReflect',
      'auditReveal',
      'frontierLock',
      'frontierAgain',
      'frontierWork',
      'frontierWork',
      'frontierRace',
      'frontierRace',
      'frontierReflect',
      'frontierReveal',
      'reviewLock',
      'reviewWork',
      'ledger',
      'finalRun',
      'podium',
    ])
    for (const [i, { from }] of timeline.segments.entries()) {
      if (i > 0) expect(from).toBe(timeline.segments[i - 1]?.to)
    }
  })

  it('[DEB4] passes are bookmarked where they happened: from that tick on, the team is ahead of the rival', () => {
    const race = raceOf('frontierRace')
    const passes = timeline.bookmarks.filter(({ kind, tick }) => kind === 'pass' && tick >= race.from && tick < race.to)
    const passed = [...race.runs].filter(([, run]) => run.passedHour !== null)
    expect(passed.length).toBeGreaterThan(0)
    for (const [team, run] of passed) {
      const mark = passes.findLast((one) => one.team === team)
      expect(mark?.hour).toBe(run.passedHour)
      const state = replayAt(replay, mark?.tick ?? 0)
      expect(state.race?.hour).toBeGreaterThanOrEqual(run.passedHour ?? 0)
      expect(state.race?.hour).toBeLessThan((run.passedHour ?? 0) + 4 * LINE_SAMPLE_HOURS)
    }
  })

  it('[DEB5] a change of the lead is bookmarked if it lasts for two days', () => {
    const race = raceOf('frontierRace')
    const leads = timeline.bookmarks.filter(({ kind, tick }) => kind === 'lead' && tick >= race.from && tick < race.to)
    expect(leads.length).toBeGreaterThan(0)
    for (const { team, hour } of leads) {
      const first = (hour ?? 0) / LINE_SAMPLE_HOURS
      for (let sample = first; sample < first + 4; sample++) {
        const best = Math.max(...[...race.runs.values()].map(({ line }) => line[sample] ?? 0))
        expect(race.runs.get(team)?.line[sample]).toBe(best)
      }
    }
  })

  it('[DEB6] planted flags, escaped defects, late constraints, ships and busts are bookmarked', () => {
    const kinds = (team: string) => timeline.bookmarks.filter((mark) => mark.team === team).map(({ kind }) => kind)
    expect(kinds('t4')).toContain('knee')
    expect(timeline.bookmarks.some(({ kind }) => kind === 'escapedDefect')).toBe(true)
    const final = raceOf('finalRun')
    for (const [team, run] of final.runs) {
      const shipped = Math.round((run.result?.fieldAccuracy ?? 0) * 10) / 10 >= (final.targets.get(team) ?? 0)
      expect(kinds(team)).toContain(shipped ? 'ship' : 'bust')
      const late = run.lane.foundConstraints.filter(({ constraint, stage }) => stage > ([1, 3, 4][constraint] ?? 0))
      expect(kinds(team).filter((kind) => kind === 'lateConstraint')).toHaveLength(late.length)
    }
  })
})

const anyMove: fc.Arbitrary<SteeringMove> = fc.record({
  afterTicks: fc.integer({ min: 0, max: 400 }),
  levers: fc.oneof(
    fc.record({ shrinkDecades: fc.integer({ min: 0, max: 40 }).map((step) => step / 20) }),
    fc.record({ verification: fc.integer({ min: 0, max: 20 }).map((step) => step / 20) }),
    fc.record({ iterations: fc.option(fc.integer({ min: 1, max: 400 })) }),
  ),
})

describe('what if', () => {
  it('[DEB7] a race that is run again without a change is exactly the race that was played', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(anyMove, { maxLength: 12 }), (seed, moves) => {
        const { timeline: raced } = createReplay(steerRace(seed, moves))
        expect(raced.races.map(({ phase }) => phase)).toEqual(['frontierRace', 'finalRun'])
        for (const race of [...raced.races, ...timeline.races]) {
          for (const [team, run] of race.runs) {
            expect(canonicalJson(rerunRace(race, team, null)?.run)).toBe(canonicalJson(run))
          }
        }
      }),
      { numRuns: 5 },
    )
    expect(raceOf('frontierRace').changes.length).toBeGreaterThan(0)
  })

  it('[DEB8] with half the cycle time, an iteration takes half the hours, at the same price and in the same release', () => {
    const race = raceOf('finalRun')
    for (const team of race.runs.keys()) {
      const was = rerunRace(race, team, null)
      const half = rerunRace(race, team, 'halfCycle')
      if (!was || !half) throw new Error('no rerun')
      expect(cycleHours(half.track, half.run.lane.plan)).toBeCloseTo(cycleHours(was.track, was.run.lane.plan) / 2, 9)
      expect(half.run.lane.plan.changesPerRelease).toBe(was.run.lane.plan.changesPerRelease)
      expect(half.track.costs).toEqual(was.track.costs)
      // Where money sets the pace, shorter cycles buy no more iterations.
      expect(half.run.result?.iterations).toBeGreaterThanOrEqual((was.run.result?.iterations ?? 0) - 1e-9)
      expect(half.run.result?.spendK).toBeLessThanOrEqual(half.track.budgetK + 1)
      expect(half.rival).toEqual(was.rival)
    }
  })

  it('[DEB9] one notch more of verification adds a quarter wherever the team set it, up to full verification', () => {
    const race = raceOf('frontierRace')
    for (const [team, run] of race.runs) {
      const deeper = rerunRace(race, team, 'moreVerification')
      const { verification } = run.lane.plan
      expect(deeper?.run.lane.plan.verification).toBeCloseTo(Math.min(1, verification + 0.25), 9)
      expect(deeper?.run.result?.risk).toBeLessThanOrEqual(run.result?.risk ?? 1)
      expect(changesAnything(race, team, 'moreVerification')).toBe(true)
    }
    const teams = race.start.teams.map((team) => ({ ...team, levers: { ...team.levers, verification: 1 } }))
    const verified = { ...race, start: { ...race.start, teams }, changes: [] }
    const [again, deeper] = [null, 'moreVerification' as const].map((change) => rerunRace(verified, 't1', change))
    expect(canonicalJson(deeper)).toBe(canonicalJson(again))
    expect(changesAnything(verified, 't1', 'moreVerification')).toBe(false)
  })

  it('[DEB10] with the heavy model, a team races at full size and at the pace that goes with it, whatever sizes it chose', () => {
    const race = raceOf('frontierRace')
    for (const team of race.runs.keys()) {
      const heavy = rerunRace(race, team, 'heavyModel')
      expect(heavy?.run.lane.plan).toMatchObject({ shrinkDecades: 0, changesPerRelease: 1, maxIterations: null })
      expect(heavy?.run.lane.pivots).toBe(0)
      expect(heavy?.run.line[0]).toBe(9500)
    }
    expect(WHAT_IFS.every((change) => rerunRace(race, 'nobody', change) === null)).toBe(true)
  })

  it('[DEB26] in a world that stands still, neither the team nor the rival loses accuracy to drift or disruptions', () => {
    for (const race of [raceOf('frontierRace'), raceOf('finalRun')]) {
      for (const [team, { lane, result }] of race.runs) {
        const still = rerunRace(race, team, 'standStill')
        if (!still) throw new Error('no rerun')
        expect(still.run.result?.iterations).toBeCloseTo(result?.iterations ?? 0, 9)
        expect(still.run.lane.spentK).toBeCloseTo(lane.spentK, 6)
        const learned = still.rival.lane.totalLearned
        expect(still.rival.result?.accuracy).toBeCloseTo(still.track.model.startAccuracy + learned, 9)
        expect(still.rival.result?.accuracy).toBeGreaterThan(rerunRace(race, team, null)?.rival.result?.accuracy ?? 100)
        expect(changesAnything(race, team, 'standStill')).toBe(true)
      }
    }
  })

  it('[DEB27] the lead of any team over the rival can be taken apart, whatever the team changed on the way', () => {
    for (const race of [raceOf('frontierRace'), raceOf('finalRun')]) {
      for (const [team, { result }] of race.runs) {
        const still = rerunRace(race, team, 'standStill')?.run.result
        if (!result?.lead || !still?.lead) throw new Error('no lead')
        const { lead, ...parts } = result.lead.parts
        expect(lead).toBeCloseTo(result.fieldAccuracy - result.rivalFieldAccuracy, 9)
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(lead, 9)
        // What drift does to the lead is exactly what differs in a world that stands still.
        expect(parts.driftOutrun).toBeCloseTo(lead - (still.fieldAccuracy - still.rivalFieldAccuracy), 6)
        expect(still.lead.parts).toMatchObject({ driftOutrun: expect.closeTo(0, 6) })
      }
    }
    const changed = raceOf('frontierRace').changes.map(({ team }) => team)
    expect(raceOf('frontierRace').runs.get(changed[0] ?? '')?.lane.shipped.length).toBeGreaterThan(1)
  })
})

describe('predictions', () => {
  it('[DEB11] the Brier scores of a team and of the class are means over those who predicted', () => {
    const [whole, ...teams] = predictionScores(replay.last)
    expect(teams).toHaveLength(PERSONAS.length)
    expect(whole?.bottleneck.count).toBe(4)
    const sum = teams.reduce((total, { bottleneck }) => total + (bottleneck.mean ?? 0), 0)
    expect(whole?.bottleneck.mean).toBeCloseTo(sum / 4, 9)
    for (const scores of teams) {
      const team = replay.last.teams.find(({ id }) => id === scores.team)
      if (!team) throw new Error('no team')
      const points = WORTH.auditLock * (1 - (scores.bottleneck.mean ?? 0) / 2)
      expect(teamPoints(replay.last, team).auditLock).toBeCloseTo(points, 1)
    }
    expect(predictionScores(live.find((state) => state !== undefined) ?? replay.last)[0]?.leader).toEqual({
      count: 0,
      mean: null,
    })
  })
})

describe('an exported recording', () => {
  const withStudent = {
    ...recording,
    options: { ...recording.options, bots: [] },
    entries: [
      {
        seq: 1,
        tick: 0,
        id: 'abc',
        command: {
          type: 'takeSeat',
          by: { kind: 'server' },
          seat: 's1',
          name: 'Ada Lovelace',
          team: 't1',
          keyHash: 'c0ffee',
        },
      },
      { seq: 2, tick: 5, command: { type: 'renameSeat', by: { kind: 'host' }, seat: 's1', name: 'Ada' } },
      ...['goOn', 'goOn', 'goOn'].map(
        (_, i) => ({ seq: 3 + i, tick: 9, command: { type: 'goOn', by: { kind: 'host' } } }) as const,
      ),
      {
        seq: 6,
        tick: 12,
        command: { type: 'reflect', by: { kind: 'seat', seat: 's1' }, choices: ['labeling'], sentence: 'Ada says so.' },
      },
      ...Array.from(
        { length: 3 },
        (_, i) =>
          ({
            seq: 7 + i,
            tick: 20,
            command: { type: 'goOn', by: { kind: 'host' } },
          }) as const,
      ),
      { seq: 10, tick: 21, command: { type: 'logTrial', call: null, by: { kind: 'seat', seat: 's1' } } },
      { seq: 11, tick: 22, command: { type: 'nameTrial', by: { kind: 'seat', seat: 's1' }, trial: 1, name: "Ada's" } },
      {
        seq: 12,
        tick: 23,
        command: { type: 'sendMessage', by: { kind: 'host' }, text: 'Well done, Ada!', team: null },
      },
      {
        seq: 13,
        tick: 24,
        command: { type: 'handOverSeat', by: { kind: 'server' }, seat: 's1', keyHash: 'c0ffee2' },
      },
    ],
  } as const

  it('[DEB12] no hash of a key and no id of a command leaves the server, whoever asks', () => {
    const text = JSON.stringify(withoutSecrets(withStudent))
    expect(text).not.toMatch(/c0ffee|"id":/)
    expect(text).toContain('Ada Lovelace')
    expect(createReplay(withoutSecrets(withStudent)).last.seats[0]?.name).toBe('Ada')
  })

  it('[DEB13] a recording without names contains nothing that anybody typed, and replays to the same match', () => {
    const text = JSON.stringify(sharedRecording(withStudent, FIRST))
    expect(text).not.toMatch(/Ada|c0ffee|"id":/)
    const { last: told } = createReplay(withStudent)
    const { last: untold, complete } = createReplay(sharedRecording(withStudent, FIRST))
    expect(complete).toBe(true)
    expect(untold.seats).toEqual(
      told.seats.map((seat) => ({
        ...seat,
        formerKeyHashes: undefined,
        name: 'Student 1',
        keyHash: '',
        auditReflection: { choices: ['labeling'], sentence: 'Sentence' },
      })),
    )
    expect(told.teams[0]?.trials[0]?.name).toBe("Ada's")
    expect(untold.teams).toEqual(
      told.teams.map((team) => ({ ...team, trials: team.trials.map(({ name: _, ...trial }) => trial) })),
    )
  })
})
