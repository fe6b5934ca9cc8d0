import { CALENDAR_HOURS, HOURS_PER_WEEK } from '../../content/constants.ts'
import type { Track } from '../../content/tracks.ts'
import {
  advanceLane,
  finishLane,
  type Lane,
  type LaneEvent,
  laneAccuracyAt,
  laneFieldAccuracy,
  laneRisk,
} from '../lane.ts'
import { leadOf } from '../lesson/leadParts.ts'
import { scoreOf } from '../projection.ts'
import type { RaceWorld } from '../raceWorld.ts'
import type { MatchEvent } from './matchEvent.ts'
import { LINE_SAMPLE_HOURS, type RaceResult, type RaceRun, type TeamId } from './matchState.ts'

/** A lead counts once it has lasted two days: sawtooth lines cross and recross. */
const LEAD_HOURS = 48

const hundredths = (accuracy: number): number => Math.max(0, Math.round(accuracy * 100))

/** A lane on the line, its first sample taken. */
export const startRun = (track: Track, lane: Lane, world: RaceWorld): RaceRun => ({
  lane,
  line: [hundredths(laneFieldAccuracy(track, lane, world, 0))],
  landed: [0],
  stalls: lane.stall ? [{ hour: 0, hours: lane.stall.untilHour, reason: lane.stall.reason }] : [],
  aheadSinceHour: null,
  passedHour: null,
  result: null,
})

/** What stopped a lane, if that is what happened. */
export const stallOf = (event: LaneEvent): { hour: number; hours: number; reason: string } | null => {
  switch (event.type) {
    case 'defectEscaped':
      return { hour: event.hour, hours: event.stallHours, reason: 'rework' }
    case 'constraintFound':
      return { hour: event.hour, hours: event.stallHours, reason: 'constraint' }
    case 'gateOpened':
      return { hour: event.hour, hours: event.stallHours, reason: 'gate' }
    case 'pivoted':
      return { hour: event.hour, hours: event.stallHours, reason: 'pivot' }
    default:
      return null
  }
}

/** Moves a run on, sample by sample, so that its line shows each half day as it was, however far one step goes. */
export const advanceRun = (
  track: Track,
  run: RaceRun,
  world: RaceWorld,
  hour: number,
): { run: RaceRun; events: readonly LaneEvent[] } => {
  let { lane } = run
  const events: LaneEvent[] = []
  const line: number[] = []
  const landed: number[] = []
  let samples = run.line.length
  for (let at = Math.min(hour, samples * LINE_SAMPLE_HOURS); ; at = Math.min(hour, at + LINE_SAMPLE_HOURS)) {
    const step = advanceLane(track, lane, world, at)
    lane = step.lane
    events.push(...step.events)
    // The line between events is straight, so the lane tells what it was since the last one.
    for (const due = Math.floor(at / LINE_SAMPLE_HOURS) + 1; samples < due; samples++) {
      const from = Math.max(lane.accuracyHour, samples * LINE_SAMPLE_HOURS)
      line.push(hundredths(laneFieldAccuracy(track, lane, world, from)))
      landed.push(Math.floor(lane.iterationsLanded))
    }
    if (at >= hour) break
  }
  const stalls = events.map(stallOf).filter((stall) => stall !== null)
  const moved: RaceRun = {
    ...run,
    lane,
    line: line.length > 0 ? run.line.concat(line) : run.line,
    landed: landed.length > 0 ? run.landed.concat(landed) : run.landed,
    stalls: stalls.length > 0 ? [...run.stalls, ...stalls] : run.stalls,
  }
  return { run: moved, events }
}

/**
 * Whether the team leads the rival, judged sample by sample and debounced; a pass and its loss are told once each. A lead
 * that does not last two days is no pass.
 */
const comparedWithRival = (
  team: TeamId,
  run: RaceRun,
  rival: RaceRun,
  from: number,
): { run: RaceRun; events: MatchEvent[] } => {
  const events: MatchEvent[] = []
  if (from >= run.line.length) return { run, events }
  let { aheadSinceHour, passedHour } = run
  for (let i = from; i < run.line.length; i++) {
    const hour = i * LINE_SAMPLE_HOURS
    if ((run.line[i] ?? 0) <= (rival.line[i] ?? 0)) {
      if (passedHour !== null) events.push({ type: 'rivalPassedBack', team, hour })
      aheadSinceHour = null
      passedHour = null
    } else {
      aheadSinceHour ??= hour
      if (passedHour === null && hour - aheadSinceHour >= LEAD_HOURS) {
        passedHour = aheadSinceHour
        events.push({ type: 'rivalPassed', team, hour: aheadSinceHour })
      }
    }
  }
  if (aheadSinceHour === run.aheadSinceHour && passedHour === run.passedHour) return { run, events }
  return { run: { ...run, aheadSinceHour, passedHour }, events }
}

/** Moves a team's run on to an hour that the rival has reached already, and compares the two on the way. */
export const advanceAgainst = (
  team: TeamId,
  track: Track,
  run: RaceRun,
  rival: RaceRun,
  world: RaceWorld,
  hour: number,
): { run: RaceRun; laneEvents: readonly LaneEvent[]; events: readonly MatchEvent[] } => {
  const step = advanceRun(track, run, world, hour)
  const against = comparedWithRival(team, step.run, rival, run.line.length)
  return { run: against.run, laneEvents: step.events, events: against.events }
}

const resultOf = (track: Track, run: RaceRun, world: RaceWorld, rival: RaceRun | null): RaceResult => {
  const { lane } = run
  const fieldAccuracy = laneFieldAccuracy(track, lane, world, CALENDAR_HOURS)
  const risk = laneRisk(track, lane)
  const rivalField = rival?.result?.fieldAccuracy
  return {
    accuracy: laneAccuracyAt(track, lane, world, CALENDAR_HOURS),
    fieldAccuracy,
    rivalFieldAccuracy: rivalField ?? fieldAccuracy,
    score: scoreOf(track, fieldAccuracy),
    iterations: lane.iterationsLanded,
    spendK: lane.spentK,
    risk,
    passedWeek: run.passedHour === null ? null : run.passedHour / HOURS_PER_WEEK,
    stalledHours: Object.values(lane.stalledHours).reduce((sum, hours) => sum + hours, 0),
    lead:
      rival && rivalField !== undefined
        ? leadOf(track, { ...lane, fieldAccuracy }, { ...rival.lane, fieldAccuracy: rivalField }, risk)
        : null,
  }
}

/** A run at week 26: the last iteration counted, and what it came to against the finished rival; the rival has none. */
export const finishedRun = (track: Track, run: RaceRun, world: RaceWorld, rival: RaceRun | null): RaceRun => {
  const done = { ...run, lane: finishLane(track, run.lane, world) }
  const last = hundredths(laneFieldAccuracy(track, done.lane, world, CALENDAR_HOURS))
  return { ...done, line: [...run.line.slice(0, -1), last], result: resultOf(track, done, world, rival) }
}
