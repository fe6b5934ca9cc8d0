import type { Levers, MatchState, RaceRun, TeamId } from '../sim/match/matchState.ts'
import type { Phase, RacePhase } from '../sim/match/phases.ts'

/** One run of a phase, in ticks; a phase that the host restarted appears once for each run. */
export type Segment = { readonly phase: Phase; readonly from: number; readonly to: number }

export type BookmarkKind = 'pass' | 'fallBack' | 'lead' | 'knee' | 'lateConstraint' | 'escapedDefect' | 'ship' | 'bust'

/** A moment worth revisiting. */
export type Bookmark = {
  readonly kind: BookmarkKind
  readonly tick: number
  readonly phase: Phase
  readonly team: TeamId
  /** Simulated hour, for moments in a race. */
  readonly hour: number | null
}

/** New lever settings that a team chose during a race. */
export type LeverChange = { readonly team: TeamId; readonly hour: number; readonly levers: Levers }

/** One race as it was run. */
export type RecordedRace = {
  readonly phase: RacePhase
  readonly from: number
  readonly to: number
  /** The session when the race began. */
  readonly start: MatchState
  /** In the order they were made. */
  readonly changes: readonly LeverChange[]
  /** The tick at which each sample of the lines became available. */
  readonly sampleTicks: readonly number[]
  /** Simulated hours it reached. */
  readonly hour: number
  readonly runs: ReadonlyMap<TeamId, RaceRun>
  /** The target that the PM held each team to. */
  readonly targets: ReadonlyMap<TeamId, number>
}

/** The course of a session, from the first timed phase to the debrief. */
export type Timeline = {
  readonly from: number
  readonly to: number
  readonly segments: readonly Segment[]
  readonly races: readonly RecordedRace[]
  /** In order of their ticks. */
  readonly bookmarks: readonly Bookmark[]
}
