import { matchOptions, playMatch } from '../../server/scripts/playMatch.ts'
import { CALENDAR_HOURS } from '../../shared/content/constants.ts'
import { TRACK_IDS, TRACKS } from '../../shared/content/tracks.ts'
import { NO_JOURNAL } from '../../shared/session/journal.ts'
import { restoreSession } from '../../shared/session/restoreSession.ts'
import { stateHash } from '../../shared/session/stateHash.ts'
import { advanceLane, finishLane, startLane } from '../../shared/sim/lane.ts'
import { LINE_SAMPLE_HOURS, PERSONAS } from '../../shared/sim/match/matchState.ts'
import { BARE_AUTOMATION, type Plan } from '../../shared/sim/plan.ts'
import { project } from '../../shared/sim/projection.ts'
import { createRaceWorld } from '../../shared/sim/raceWorld.ts'
import { deriveRandom } from '../../shared/sim/random.ts'
import { bestPlan } from '../../shared/sim/solver.ts'
import { CLASS_OPTIONS, playClass } from './classJournal.ts'
import type { Benchmark, Figure } from './figure.ts'
import { median, msOf, msPerCall } from './timing.ts'

const tracks = TRACK_IDS.map((id) => TRACKS[id])

/** Plans across the sliders' whole range, from the heavy one to the smallest model. */
const plans: readonly Plan[] = Array.from({ length: 21 }, (_, i) => ({
  shrinkDecades: i / 10,
  changesPerRelease: Math.round(10 ** (i / 10)),
  verification: (i % 5) / 4,
  automation: i % 2 ? [1, 0, 1, 2, 0, 1] : BARE_AUTOMATION,
  gates: [1, 3],
  maxIterations: null,
}))
const pairs = tracks.flatMap((track) => plans.map((plan) => ({ track, plan })))

const projections = (): Figure => {
  const ms = msPerCall(() => {
    for (const { track, plan } of pairs) project(track, plan)
  })
  return { name: 'one projection', value: (1000 * ms) / pairs.length, unit: 'us', target: { atMost: 20 } }
}

const world = createRaceWorld(deriveRandom(7, 'bench'), { constraints: true, disruptions: true })

const races = (): Figure => {
  const ms = msPerCall(() => {
    for (const { track, plan } of pairs) {
      let lane = startLane(track, plan, world)
      for (let hour = 0; hour <= CALENDAR_HOURS; hour += LINE_SAMPLE_HOURS) {
        lane = advanceLane(track, lane, world, hour).lane
      }
      finishLane(track, lane, world)
    }
  })
  return { name: '26 weeks of one team, by half days', value: ms / pairs.length, unit: 'ms', target: { atMost: 0.2 } }
}

const matches = (): Figure => {
  const options = matchOptions({ preset: 'demo', seed: 7, bots: PERSONAS, tracks: TRACK_IDS })
  const value = msPerCall(() => playMatch(options, NO_JOURNAL), { roundMs: 200 })
  return { name: 'demo match of four bot teams', value, unit: 'ms', target: { atMost: 10 } }
}

const replays = (): Figure => {
  const { lines, last } = playClass()
  const replay = (): void => {
    const { session } = restoreSession(CLASS_OPTIONS, NO_JOURNAL, lines)
    if (stateHash(session.state) !== stateHash(last)) throw new Error('the replay ended elsewhere')
  }
  const times = Array.from({ length: 7 }, () => msOf(replay))
  return {
    name: '45 minutes of 40 students, replayed',
    value: median(times),
    unit: 'ms',
    target: { atMost: 200 },
    details: [`${lines.length} journal lines`],
  }
}

/** The solver caches its results by track, so each call gets a new track. */
const solutions = (): Figure => {
  const times = Array.from({ length: 3 }, () => {
    const fresh = tracks.map((track) => ({ ...track }))
    const solve = (): void => {
      for (const track of fresh) bestPlan(track, { bare: false })
    }
    return msOf(solve) / fresh.length
  })
  return { name: 'the best plan of one track, found', value: median(times), unit: 'ms', target: null }
}

export const simulation: Benchmark = {
  name: 'simulation',
  run: async () => [projections(), races(), matches(), replays(), solutions()],
}
