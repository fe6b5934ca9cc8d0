import { CALENDAR_HOURS } from '../../content/constants.ts'
import type { TrackId } from '../../content/tracks.ts'
import { type LaneEvent, startLane } from '../lane.ts'
import { HEAVY_PLAN } from '../plan.ts'
import { createRaceWorld, type RaceWorld } from '../raceWorld.ts'
import { deriveRandom } from '../random.ts'
import { passedEarlierHour } from './earlierLanes.ts'
import { playedTeams, presetOf, trackOf } from './lookup.ts'
import type { MatchEvent } from './matchEvent.ts'
import { type MatchState, type Race, type RaceRun, type Team, TICKS_PER_SECOND } from './matchState.ts'
import type { Step } from './outcome.ts'
import { isRacing, type RacePhase } from './phases.ts'
import { advanceAgainst, advanceRun, finishedRun, stallOf, startRun } from './raceRun.ts'
import { benchPlan } from './teamPlan.ts'

export const runOf = (team: Team, phase: RacePhase): RaceRun | null =>
  phase === 'frontierRace' ? team.race : team.finalRun

const withRun = (team: Team, phase: RacePhase, run: RaceRun): Team =>
  phase === 'frontierRace' ? { ...team, race: run } : { ...team, finalRun: run }

/** The 26 weeks are over, though the phase may still show how they came out. */
export const isFinishedRace = ({ phase, race }: MatchState): boolean => isRacing(phase) && race?.hour === CALENDAR_HOURS

type Seeded = Pick<MatchState, 'seed' | 'preset' | 'scenario'>

/** The world of a race, the same for whoever draws it from the session's seed. */
const raceWorldOf = (state: Seeded, phase: RacePhase): RaceWorld =>
  createRaceWorld(deriveRandom(state.seed, phase), {
    constraints: phase === 'finalRun',
    disruptions: presetOf(state).disruptions,
  })

/** The rival of a track at the end of a race; the state holds those of the last race only. */
export const finishedRival = (state: Seeded, id: TrackId, phase: RacePhase): RaceRun => {
  const [track, world] = [state.scenario.tracks[id], raceWorldOf(state, phase)]
  const start = startRun(track, startLane(track, HEAVY_PLAN, world), world)
  return finishedRun(track, advanceRun(track, start, world, CALENDAR_HOURS).run, world, null)
}

/** Puts every team and the rival of every track on the line. */
export const startRace = (state: MatchState, phase: RacePhase): MatchState => {
  const final = phase === 'finalRun'
  const world = raceWorldOf(state, phase)
  const teams = state.teams.map((team) => {
    const track = trackOf(state, team)
    const plan = benchPlan(track, team.levers, final ? 3 : 2)
    return withRun(team, phase, startRun(track, startLane(track, plan, world), world))
  })
  const rivals: Partial<Record<TrackId, RaceRun>> = {}
  for (const team of teams) {
    const track = trackOf(state, team)
    rivals[team.track] ??= startRun(track, startLane(track, HEAVY_PLAN, world), world)
  }
  return { ...state, teams, race: { world, hour: 0, hourExact: 0, rivals } }
}

/** Simulated hour after one more tick: what is left of the calendar spread over what is left of the clock. */
const nextHourExact = (state: MatchState, race: Race): number => {
  if (state.phaseLength === null || !isRacing(state.phase)) return race.hourExact
  const preset = presetOf(state)
  const tailSeconds = state.phase === 'finalRun' ? preset.seconds.finalRun - preset.finalRunSeconds : 0
  const ticksLeft = state.phaseLength - state.phaseTicks + 1 - tailSeconds * TICKS_PER_SECOND
  return ticksLeft <= 1 ? CALENDAR_HOURS : race.hourExact + (CALENDAR_HOURS - race.hourExact) / ticksLeft
}

const toMatchEvent = (team: Team, event: LaneEvent): MatchEvent | null => {
  if (event.type === 'moneyRanOut') return { type: 'moneyRanOut', team: team.id, hour: event.hour }
  const stall = stallOf(event)
  return stall ? { type: 'teamStalled', team: team.id, ...stall } : null
}

const disruptionEvents = (world: RaceWorld, from: number, to: number): MatchEvent[] =>
  world.disruptions.flatMap(({ kind, announcedHour, fromHour }) => {
    const events: MatchEvent[] = []
    if (announcedHour > from && announcedHour <= to) {
      events.push({ type: 'disruptionAnnounced', kind, hour: announcedHour, fromHour })
    }
    if (fromHour > from && fromHour <= to) events.push({ type: 'disruptionBegan', kind, hour: fromHour })
    return events
  })

/** Whether the team has passed the best lane of the earlier session by now; told once. */
const comparedWithEarlier = (state: MatchState, team: Team, run: RaceRun): { run: RaceRun; events: MatchEvent[] } => {
  const best = state.earlier?.find(({ track, place }) => track === team.track && place === 'best')
  if (state.phase !== 'frontierRace' || run.passedEarlierHour !== undefined) return { run, events: [] }
  const hour = passedEarlierHour(run.line, best)
  if (hour === null) return { run, events: [] }
  return { run: { ...run, passedEarlierHour: hour }, events: [{ type: 'earlierPassed', team: team.id, hour }] }
}

const raceTo = (state: MatchState, race: Race, phase: RacePhase, hourExact: number): Step => {
  const hour = Math.floor(hourExact)
  if (hour <= race.hour) return { state: { ...state, race: { ...race, hourExact } }, events: [] }
  const { world } = race
  const events = disruptionEvents(world, race.hour, hour)
  const rivals: Partial<Record<TrackId, RaceRun>> = {}
  for (const [id, run] of Object.entries(race.rivals) as [TrackId, RaceRun][]) {
    rivals[id] = advanceRun(state.scenario.tracks[id], run, world, hour).run
  }
  const played = new Set(playedTeams(state).map((team) => team.id))
  const teams = state.teams.map((team) => {
    const run = runOf(team, phase)
    const rival = rivals[team.track]
    if (!run || !rival) return team
    const track = trackOf(state, team)
    const step = advanceAgainst(team.id, track, run, rival, world, hour)
    const earlier = comparedWithEarlier(state, team, step.run)
    if (played.has(team.id)) {
      events.push(...step.laneEvents.flatMap((event) => toMatchEvent(team, event) ?? []))
      events.push(...step.events, ...earlier.events)
    }
    return withRun(team, phase, earlier.run)
  })
  return { state: { ...state, teams, race: { ...race, hour, hourExact, rivals } }, events }
}

/** Moves a running race on by one tick of the session's clock. */
export const advanceRace = (state: MatchState): Step => {
  const { race, phase } = state
  if (!race || !isRacing(phase) || race.hour >= CALENDAR_HOURS) return { state, events: [] }
  const step = raceTo(state, race, phase, nextHourExact(state, race))
  if (step.state.race?.hour !== CALENDAR_HOURS) return step
  const finished = finishRace(step.state, phase)
  return { state: finished.state, events: [...step.events, ...finished.events] }
}

/** Runs a race that is not over to its end and says what each team came to; a finished race stays as it is. */
export const finishRace = (state: MatchState, phase: RacePhase): Step => {
  if (!state.race || state.teams.every((team) => runOf(team, phase)?.result)) return { state, events: [] }
  const { state: ended, events } = raceTo(state, state.race, phase, CALENDAR_HOURS)
  const race = ended.race
  if (!race) return { state: ended, events }
  const played = new Set(playedTeams(ended).map((team) => team.id))
  const rivals: Partial<Record<TrackId, RaceRun>> = {}
  for (const [id, run] of Object.entries(race.rivals) as [TrackId, RaceRun][]) {
    rivals[id] = finishedRun(state.scenario.tracks[id], run, race.world, null)
  }
  const outcomes: MatchEvent[] = []
  const teams = ended.teams.map((team) => {
    const run = runOf(team, phase)
    if (!run) return team
    const done = finishedRun(trackOf(state, team), run, race.world, rivals[team.track] ?? null)
    const fieldAccuracy = done.result?.fieldAccuracy ?? 0
    const target = team.negotiation.pmTarget
    if (played.has(team.id)) {
      if (phase === 'frontierRace') outcomes.push({ type: 'raceFinished', team: team.id, fieldAccuracy })
      else
        outcomes.push({
          type: ships(fieldAccuracy, target) ? 'shipped' : 'busted',
          team: team.id,
          fieldAccuracy,
          target,
        })
    }
    return withRun(team, phase, done)
  })
  return { state: { ...ended, teams, race: { ...race, rivals } }, events: [...events, ...outcomes] }
}

/** Shown digits decide: a field accuracy that reads 96.4 meets a target of 96.4. */
export const ships = (fieldAccuracy: number, target: number): boolean => Math.round(fieldAccuracy * 10) / 10 >= target
