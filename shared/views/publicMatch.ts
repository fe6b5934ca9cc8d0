import type { LanguageChoice, Text } from '../content/language.ts'
import type { PresetId } from '../content/presets.ts'
import type { Stage } from '../content/stages.ts'
import type { TrackId } from '../content/tracks.ts'
import type {
  Conclusion,
  EarlierPlace,
  Persona,
  PmAnswer,
  ProofTerm,
  ScreenScene,
  StrategyId,
  TeamId,
  WhatIf,
} from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import type { Gate } from '../sim/plan.ts'
import type { remarks } from '../text/en/remarks.ts'
import type { Message } from '../text/message.ts'

/** A stop in a race, for a knot on the line: the hour it came up, how long it lasts and why. */
export type PublicStall = { readonly hour: number; readonly hours: number; readonly reason: string }

/** What everybody in the room may know of a team. */
export type PublicTeam = {
  readonly id: TeamId
  readonly name: string
  readonly track: TrackId
  readonly bot: Persona | null
  readonly joined: number
  readonly seats: number
  readonly connected: number
  /** Steps done in this phase (locks, moves, trials, rounds...) of goal; goal 0 means nothing to do. */
  readonly progress: number
  readonly goal: number
  readonly done: boolean
  /** Place in the race while one runs, in points otherwise; 0 for a team nobody plays. */
  readonly rank: number
  readonly points: number
  /** Now, in percentage points; 0 outside a race. */
  readonly accuracy: number
  readonly iterations: number
  readonly lastLearned: number
  /** Why it stands still; empty when it does not. */
  readonly stallReason: string
  readonly stallUntilHour: number
  /** Hour at which it passed the rival for good; -1 if it has not. */
  readonly passedHour: number
  /** Hundredths of a point, one sample every LINE_SAMPLE_HOURS. */
  readonly line: Iterable<number>
  readonly landed: Iterable<number>
  /** All stalls of the race so far, in order. */
  readonly stalls: Iterable<PublicStall>
  /** The target of Part 3 agreed with, or held to by, the PM; 0 before. */
  readonly target: number
  readonly outcome: '' | 'shipped' | 'busted'
}

export type PublicRival = {
  readonly track: TrackId
  readonly accuracy: number
  readonly iterations: number
  readonly line: Iterable<number>
  readonly landed: Iterable<number>
}

/** A lane of an earlier session, whole from the start: pages show it as far as the race has come. */
export type PublicEarlierLane = {
  readonly track: TrackId
  readonly place: EarlierPlace
  /** Hundredths of a point, one sample every EARLIER_SAMPLE_HOURS. */
  readonly line: Iterable<number>
}

/** One sentence of commentary; `says` is a CommentMessage as JSON. */
export type FeedLine = { readonly seq: number; readonly says: string; readonly team: TeamId; readonly kind: string }

/** What a surface needs of a session; the synced state has this shape. */
export type PublicMatch = {
  readonly code: string
  readonly title: string
  readonly preset: PresetId
  readonly phase: Phase
  readonly paused: boolean
  readonly speed: number
  readonly solo: boolean
  /** No class: an instructor tries the lesson out. */
  readonly rehearsal: boolean
  /** It plays another scenario than the standard one, which the pages fetch. */
  readonly ownScenario: boolean
  /** Session seconds left in the phase; -1 where there is no clock. */
  readonly secondsLeft: number
  readonly phaseSeconds: number
  /** Simulated hour of the race, 0 to 4368; -1 outside races. */
  readonly hour: number
  readonly autoAdvance: boolean
  readonly advanceWhenDone: boolean
  readonly doorLocked: boolean
  readonly scene: ScreenScene
  readonly sceneTeam: string
  readonly soundOn: boolean
  readonly soundVolume: number
  /** What the host chose for the session's pages. */
  readonly language: LanguageChoice
  readonly replayShared: boolean
  /** The moment of the timeline that the projector shows; tick -1 and the rest empty where it shows none. */
  readonly replayTick: number
  readonly replayTeam: TeamId
  readonly replayChange: WhatIf | ''
  readonly students: number
  /** What the host says to everybody; empty where nothing. A new message has a new id. */
  readonly message: string
  readonly messageId: number
  readonly teams: Iterable<PublicTeam>
  readonly rivals: Iterable<PublicRival>
  /** What Part 2 is raced against beside the rival; never changes. */
  readonly earlier: Iterable<PublicEarlierLane>
  readonly feed: Iterable<FeedLine>
  /** What the phase shows beyond the above, a Board as JSON. */
  readonly board: string
}

export type Reason = Message<typeof remarks.reasons>
export type Lesson = Message<typeof remarks.lessons>

export type Standing = {
  readonly rank: number
  readonly team: TeamId
  readonly points: number
  readonly parts: readonly [number, number, number]
  readonly fieldAccuracy: number | null
  readonly outcome: '' | 'shipped' | 'busted'
  readonly target: number | null
  /** Why this team stands where it stands, about its own numbers. */
  readonly reason: Reason | null
  /** One thing to learn from its own run. */
  readonly lesson: Lesson | null
}

/** An offer to the PM as the class reads it. */
export type OfferOnStage = {
  readonly team: TeamId
  readonly conclusion: Conclusion
  /** What the team put into each term of its proof. */
  readonly terms: Readonly<Partial<Record<ProofTerm, number>>>
  readonly iterationsPerWeek: number
  readonly gates: readonly Gate[]
}

/** What the projector shows of a phase beyond teams and lines. Nothing is in it before its reveal. */
export type Board =
  | { readonly type: 'none' }
  | {
      readonly type: 'auditReveal'
      readonly votes: readonly {
        readonly track: TrackId
        readonly counts: readonly number[]
        readonly truth: Stage
        readonly share: number
      }[]
      readonly leverage: {
        readonly team: TeamId
        readonly strategy: StrategyId
        readonly savedHours: number
        readonly savedShare: number
        readonly costK: number
      } | null
      readonly standings: readonly Standing[]
    }
  | {
      readonly type: 'frontierReveal'
      readonly saidRival: number
      readonly saidFast: number
      /** Votes by week 1 to 26 of those who said the fast team. */
      readonly weeks: readonly number[]
      readonly truth: readonly {
        readonly track: TrackId
        readonly crossoverWeek: number
        readonly kneeShrink: number
      }[]
      readonly knees: readonly { readonly team: TeamId; readonly shrinkDecades: number; readonly short: number }[]
      readonly standings: readonly Standing[]
    }
  | {
      readonly type: 'negotiations'
      readonly teams: readonly {
        readonly team: TeamId
        readonly round: number
        readonly patience: number
        readonly pmTarget: number
        readonly agreed: boolean
        readonly offered: number | null
        readonly answer: PmAnswer | null
        readonly line: Text
      }[]
      /** The last offer of the team the host put before the class, with its numbers; of no other team. */
      readonly onStage: OfferOnStage | null
    }
  | {
      readonly type: 'podium'
      readonly standings: readonly Standing[]
      readonly pars: readonly { readonly track: TrackId; readonly fieldAccuracy: number }[]
    }
