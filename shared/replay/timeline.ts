import type { Levers, MatchState, RaceRun, TeamId } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import type { RacePhase } from '../sim/match/racing.ts'

/** A phase as it was played; one that the host took back to its start is there once for each time. Ticks. */
export type Segment = { readonly phase: Phase; readonly from: number; readonly to: number }

export const BOOKMARK_KINDS = [
  'pass',
  'fallBack',
  'lead',
  'knee',
  'lateConstraint',
  'escapedDefect',
  'ship',
  'bust',
] as const
export type BookmarkKind = (typeof BOOKMARK_KINDS)[number]

/** A moment worth going back to. */
export type Bookmark = {
  readonly kind: BookmarkKind
  readonly tick: number
  readonly phase: Phase
  readonly team: TeamId
  /** Simulated hour, where it is one of a race. */
  readonly hour: number | null
}

/** A bench put to new settings while a race ran. */
export type LeverChange = { readonly team: TeamId; readonly hour: number; readonly levers: Levers }

/** One race as it was run. */
export type RecordedRace = {
  readonly phase: RacePhase
  readonly from: number
  readonly to: number
  /** The session as the race began. */
  readonly start: MatchState
  /** In the order they were made. */
  readonly changes: readonly LeverChange[]
  /** The tick at which each sample of the lines was there. */
  readonly sampleTicks: readonly number[]
  /** Simulated hours it got to. */
  readonly hour: number
  readonly runs: ReadonlyMap<TeamId, RaceRun>
  /** What the PM held each team to in the end. */
  readonly targets: ReadonlyMap<TeamId, number>
}

/** What a session was, from the first phase with a clock to the debrief. */
export type Timeline = {
  readonly from: number
  readonly to: number
  readonly segments: readonly Segment[]
  readonly races: readonly RecordedRace[]
  /** In order of their ticks. */
  readonly bookmarks: readonly Bookmark[]
}
