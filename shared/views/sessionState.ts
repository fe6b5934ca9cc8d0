import { type ArraySchema, type Data, type Schema, schema, t } from '@colyseus/schema'
import type { LanguageChoice } from '../content/language.ts'
import type { PresetId } from '../content/presets.ts'
import type { TrackId } from '../content/tracks.ts'
import type { EarlierPlace, Persona, ScreenScene, WhatIf } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import type { Board, CommentMessage } from './board.ts'
import type { JsonText } from './jsonText.ts'

/*
 * What everybody in the room may know is defined here and nowhere else: the view that fills it, the copy into the
 * synced state and the page's snapshot all follow from these schemas. In a list, the first field identifies an item.
 */

/** A stall in a race, shown as a knot on the line: the hour it began, how long it lasts and why. */
export const StallState = schema(
  {
    hour: t.uint16().default(0),
    hours: t.uint16().default(0),
    reason: t.string().default(''),
  },
  'StallState',
)
export type StallState = InstanceType<typeof StallState>

/** What everybody in the room may know of a team. */
export const TeamState = schema(
  {
    id: t.string().default(''),
    name: t.string().default(''),
    track: t.string<TrackId>().default('cloud'),
    /** The persona that plays the team; empty if students do. */
    bot: t.string<Persona | ''>().default(''),
    joined: t.uint16().default(0),
    seats: t.uint8().default(0),
    connected: t.uint8().default(0),
    /** Steps done in this phase (locks, moves, trials, rounds...) of goal; goal 0 means nothing to do. */
    progress: t.uint8().default(0),
    goal: t.uint8().default(0),
    done: t.boolean().default(false),
    /** Place in the race while one runs, in points otherwise; 0 for a team nobody plays. */
    rank: t.uint8().default(0),
    points: t.float32().default(0),
    /** Now, in percentage points, to a hundredth; 0 outside a race. */
    accuracy: t.float32().default(0),
    iterations: t.uint16().default(0),
    lastLearned: t.float32().default(0),
    /** Why it stands still; empty when it does not. */
    stallReason: t.string().default(''),
    stallUntilHour: t.float32().default(0),
    /** Hour at which it passed the rival for good; -1 if it has not. */
    passedHour: t.float32().default(-1),
    /** Hundredths of a point, one sample every LINE_SAMPLE_HOURS. */
    line: t.array('uint16'),
    /** Iterations landed at the same hours. */
    landed: t.array('uint16'),
    /** All stalls of the race so far, in order. */
    stalls: t.array(StallState),
    /** The target of Part 3 agreed with, or held to by, the PM; 0 before. */
    target: t.float32().default(0),
    outcome: t.string<'' | 'shipped' | 'busted'>().default(''),
  },
  'TeamState',
)
export type TeamState = InstanceType<typeof TeamState>

/** The rival in a track of the race. */
export const RivalState = schema(
  {
    track: t.string<TrackId>().default('cloud'),
    accuracy: t.float32().default(0),
    iterations: t.uint16().default(0),
    line: t.array('uint16'),
    landed: t.array('uint16'),
  },
  'RivalState',
)
export type RivalState = InstanceType<typeof RivalState>

/** A lane of an earlier session, whole from the start: pages show it as far as the race has come. */
export const EarlierLaneState = schema(
  {
    track: t.string<TrackId>().default('cloud'),
    place: t.string<EarlierPlace>().default('best'),
    /** Hundredths of a point, one sample every EARLIER_SAMPLE_HOURS. */
    line: t.array('uint16'),
  },
  'EarlierLaneState',
)
export type EarlierLaneState = InstanceType<typeof EarlierLaneState>

/** One sentence of commentary. */
export const FeedState = schema(
  {
    seq: t.uint32().default(0),
    says: t.string<JsonText<CommentMessage>>().default('' as JsonText<CommentMessage>),
    team: t.string().default(''),
    kind: t.string().default(''),
  },
  'FeedState',
)
export type FeedState = InstanceType<typeof FeedState>

/** The session as every connection sees it. */
export const SessionState = schema(
  {
    code: t.string().default(''),
    title: t.string().default(''),
    preset: t.string<PresetId>().default('full'),
    phase: t.string<Phase>().default('lobby'),
    paused: t.boolean().default(false),
    speed: t.float32().default(1),
    solo: t.boolean().default(false),
    /** No class: an instructor tries the lesson out. */
    rehearsal: t.boolean().default(false),
    /** It plays another scenario than the standard one, which the pages fetch. */
    ownScenario: t.boolean().default(false),
    /** Session seconds left in the phase; -1 where there is no clock. */
    secondsLeft: t.int32().default(-1),
    phaseSeconds: t.int32().default(-1),
    /** Simulated hour of the race, 0 to 4368; -1 outside races. */
    hour: t.int16().default(-1),
    autoAdvance: t.boolean().default(true),
    advanceWhenDone: t.boolean().default(false),
    doorLocked: t.boolean().default(false),
    scene: t.string<ScreenScene>().default('auto'),
    sceneTeam: t.string().default(''),
    soundOn: t.boolean().default(false),
    soundVolume: t.float32().default(0),
    /** What the host chose for the session's pages. */
    language: t.string<LanguageChoice>().default('auto'),
    replayShared: t.boolean().default(false),
    /** The moment of the timeline that the projector shows; tick -1 and the rest empty where it shows none. */
    replayTick: t.int32().default(-1),
    replayTeam: t.string().default(''),
    replayChange: t.string<WhatIf | ''>().default(''),
    students: t.uint16().default(0),
    /** What the host says to everybody; empty where nothing. A new message has a new id. */
    message: t.string().default(''),
    messageId: t.uint32().default(0),
    teams: t.array(TeamState),
    rivals: t.array(RivalState),
    /** What Part 2 is raced against beside the rival; never changes. */
    earlier: t.array(EarlierLaneState),
    /** The last lines of commentary. */
    feed: t.array(FeedState),
    /** What the current phase reveals beyond the fields above. */
    board: t.string<JsonText<Board>>().default('' as JsonText<Board>),
  },
  'SessionState',
)
export type SessionState = InstanceType<typeof SessionState>

/** The fields of a schema as plain data. */
type Plain<T> = T extends string | number | boolean
  ? T
  : T extends ArraySchema<infer U>
    ? readonly Plain<U>[]
    : T extends Schema
      ? { readonly [K in keyof Data<T>]: Plain<T[K]> }
      : never

export type PublicMatch = Plain<SessionState>
export type PublicTeam = Plain<TeamState>
export type PublicRival = Plain<RivalState>
export type PublicStall = Plain<StallState>
export type FeedLine = Plain<FeedState>
