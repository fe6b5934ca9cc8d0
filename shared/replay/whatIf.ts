import type { Track } from '../content/tracks.ts'
import { changeLanePlan, startLane } from '../sim/lane.ts'
import { withoutDrift } from '../sim/lesson/leadParts.ts'
import { findTeam, trackOf } from '../sim/match/lookup.ts'
import type { Levers, RaceRun, TeamId, WhatIf } from '../sim/match/matchState.ts'
import type { Part } from '../sim/match/phases.ts'
import { advanceAgainst, advanceRun, finishedRun, startRun } from '../sim/match/raceRun.ts'
import { benchPlan } from '../sim/match/teamPlan.ts'
import { onceFor } from '../sim/onceFor.ts'
import { HEAVY_PLAN, type Plan, samePlan } from '../sim/plan.ts'
import type { RecordedRace } from './timeline.ts'

/** What one notch more of verification adds: a quarter of the way from none to full. */
const VERIFICATION_NOTCH = 0.25

/** A race that was run again. */
export type Rerun = {
  readonly run: RaceRun
  /** The rival's run, which differs only in a world that stands still. */
  readonly rival: RaceRun
  /** The track of the rerun: the team's own, or a copy with half the tax hours or without drift. */
  readonly track: Track
}

/** Hands-on, tax and rework hours all follow from the hours of the release train; money does not. */
const halfHours = onceFor((track: Track): Track => ({ ...track, taxHours: track.taxHours / 2 }))

const stillTrack = onceFor(withoutDrift)

const deeper = (verification: number): number =>
  Math.min(1, Math.round((verification + VERIFICATION_NOTCH) * 100) / 100)

/** The plan that some lever settings mean under a change. */
const changedPlan = (track: Track, levers: Levers, part: Part, change: WhatIf | null): Plan => {
  switch (change) {
    case null:
    case 'standStill':
      return benchPlan(track, levers, part)
    case 'halfCycle': {
      // The release keeps its batch size, while the requested count doubles along with the pace.
      const plan = benchPlan(track, levers, part)
      return plan.maxIterations === null ? plan : { ...plan, maxIterations: plan.maxIterations * 2 }
    }
    case 'moreVerification':
      return benchPlan(track, { ...levers, verification: deeper(levers.verification) }, part)
    case 'heavyModel':
      // The requested iteration count was meant for the small model.
      return benchPlan(track, { ...levers, shrinkDecades: 0, iterations: null }, part)
  }
}

/**
 * Reruns a team's race in the same world, with its real settings at the same hours and one change; null for the change
 * reproduces the original race. Returns null when the team ran no race.
 */
export const rerunRace = (recorded: RecordedRace, teamId: TeamId, change: WhatIf | null): Rerun | null => {
  const team = findTeam(recorded.start, teamId)
  const recordedWorld = recorded.start.race?.world
  const original = recorded.runs.get(teamId)
  if (!team || !recordedWorld || !original) return null
  const still = change === 'standStill'
  const world = still ? { ...recordedWorld, disruptions: [] } : recordedWorld
  const part: Part = recorded.phase === 'finalRun' ? 3 : 2
  const own = trackOf(recorded.start, team)
  const rivalTrack = still ? stillTrack(own) : own
  const track = change === 'halfCycle' ? halfHours(own) : rivalTrack
  let plan = changedPlan(own, team.levers, part, change)
  let run = startRun(track, startLane(track, plan, world), world)
  let rival = startRun(rivalTrack, startLane(rivalTrack, HEAVY_PLAN, world), world)
  const runTo = (hour: number): void => {
    rival = advanceRun(rivalTrack, rival, world, hour).run
    run = advanceAgainst(teamId, track, run, rival, world, hour).run
  }
  for (const { hour, levers } of recorded.changes.filter((moved) => moved.team === teamId)) {
    const next = changedPlan(own, levers, part, change)
    // The change keeps this lever fixed, so it did not move.
    if (samePlan(next, plan)) continue
    plan = next
    runTo(hour)
    run = { ...run, lane: changeLanePlan(track, run.lane, world, plan, hour) }
  }
  runTo(recorded.hour)
  if (!original.result) return { run, rival, track }
  const finishedRival = finishedRun(rivalTrack, rival, world, null)
  return { run: finishedRun(track, run, world, finishedRival), rival: finishedRival, track }
}

/** Whether a change would affect a team's race at all. */
export const changesAnything = (recorded: RecordedRace, teamId: TeamId, change: WhatIf): boolean => {
  const team = findTeam(recorded.start, teamId)
  const levers = [
    team?.levers,
    ...recorded.changes.filter(({ team }) => team === teamId).map((moved) => moved.levers),
  ].filter((some) => some !== undefined)
  if (change === 'moreVerification') return levers.some(({ verification }) => verification < 1)
  if (change === 'heavyModel') return levers.some(({ shrinkDecades }) => shrinkDecades > 0)
  if (change === 'standStill' && team) {
    const isStill = trackOf(recorded.start, team).driftMultiplier === 0
    return !isStill || (recorded.start.race?.world.disruptions.length ?? 0) > 0
  }
  return levers.length > 0
}
