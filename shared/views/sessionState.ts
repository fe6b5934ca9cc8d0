import { type ArraySchema, type Data, type Schema, schema, t } from '@colyseus/schema'
import type { LanguageChoice } from '../content/language.ts'
import type { PresetId } from '../content/presets.ts'
import type { Stage } from '../content/stages.ts'
import type { TrackId } from '../content/tracks.ts'
import type { EarlierPlace, Persona, ScreenScene, WhatIf } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import type { ArgumentsOnStage } from './arenaViews.ts'
import type { Board, CommentMessage } from './board.ts'
import type { JsonText } from './jsonText.ts'

/* What everyone in a session may know is defined only here: the view that fills it, the copy into the synced state and
   the page's snapshot all follow from these schemas. In a list, the first field identifies an item. */

/** A stall in a race, marked on the line by a knot: the hour it began, how long it lasts and why. */
export const StallState = schema(
  {
    hour: t.uint16().default(0),
    hours: t.uint16().default(0),
    reason: t.string().default(''),
  },
  'StallState',
)
export type StallState = InstanceType<typeof StallState>

/** An estimate of Part 1: rounded, and without the strategy, so that no other team can use it. */
export const EstimateState = schema(
  {
    /** Hours that the strategy really saves, rounded to 1, 2, 5, 10... */
    hours: t.float32().default(0),
    /** The estimate as a multiple of the truth. */
    ratio: t.float32().default(1),
    /** The stage that the strategy acts on, once several teams have estimated it; empty before, and for a tax stage. */
    stage: t.string<Stage | ''>().default(''),
  },
  'EstimateState',
)
export type EstimateState = InstanceType<typeof EstimateState>

/** What everyone in a session may know about a team. */
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
    /** Steps done in this phase (locks, moves, trials, rounds...) out of `goal`; a goal of 0 means nothing to do. */
    progress: t.uint8().default(0),
    goal: t.uint8().default(0),
    done: t.boolean().default(false),
    /** Rank in the race while one runs, by points otherwise; 0 for a team nobody plays. */
    rank: t.uint8().default(0),
    points: t.float32().default(0),
    /** Current accuracy in percentage points, to a hundredth; 0 outside a race. */
    accuracy: t.float32().default(0),
    iterations: t.uint16().default(0),
    lastLearned: t.float32().default(0),
    /** Why the team is stalled; empty when it is not. */
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
    /** While teams work in Part 1: their estimates, in order. */
    estimates: t.array(EstimateState),
    /** While teams work in Part 2: 1 for each right call and 0 for each wrong one, in order, as far as they count. */
    calls: t.array('uint8'),
    /** The target of Part 3 that was agreed with the PM or imposed by the PM; 0 before. */
    target: t.float32().default(0),
    outcome: t.string<'' | 'shipped' | 'busted'>().default(''),
    /** The pace that the team signed for its final run, iterations a week; 0 before the run, and without a ledger. */
    signedPace: t.float32().default(0),
  },
  'TeamState',
)
export type TeamState = InstanceType<typeof TeamState>

/** The rival on one track of the race. */
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

/** A lane of an earlier session, complete from the start; pages show it only as far as the race has come. */
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
    /** How often the host has begun the phase again. */
    phaseRound: t.uint16().default(0),
    paused: t.boolean().default(false),
    speed: t.float32().default(1),
    solo: t.boolean().default(false),
    /** Whether this is a rehearsal, in which an instructor tries the lesson out without a class. */
    rehearsal: t.boolean().default(false),
    /** Whether the session plays a custom scenario, which pages have to fetch. */
    ownScenario: t.boolean().default(false),
    /** Session seconds left in the phase; -1 when there is no clock. */
    secondsLeft: t.int32().default(-1),
    phaseSeconds: t.int32().default(-1),
    /** Simulated hour of the race, 0 to 4368; -1 outside races. */
    hour: t.int16().default(-1),
    autoAdvance: t.boolean().default(true),
    advanceWhenDone: t.boolean().default(false),
    doorLocked: t.boolean().default(false),
    /** Whether new students must play under a name that was drawn for them. */
    drawnNames: t.boolean().default(false),
    scene: t.string<ScreenScene>().default('auto'),
    sceneTeam: t.string().default(''),
    soundOn: t.boolean().default(false),
    soundVolume: t.float32().default(0),
    /** The language that the host chose for the session's pages. */
    language: t.string<LanguageChoice>().default('auto'),
    replayShared: t.boolean().default(false),
    /** The moment of the timeline that the projector shows; when there is none, the tick is -1 and the rest empty. */
    replayTick: t.int32().default(-1),
    replayTeam: t.string().default(''),
    replayChange: t.string<WhatIf | ''>().default(''),
    students: t.uint16().default(0),
    /** The host's message to everyone, or empty. Each new message has a new id. */
    message: t.string().default(''),
    messageId: t.uint32().default(0),
    teams: t.array(TeamState),
    rivals: t.array(RivalState),
    /** The earlier lanes that Part 2 is raced against in addition to the rival; they never change. */
    earlier: t.array(EarlierLaneState),
    /** The last lines of commentary. */
    feed: t.array(FeedState),
    /** What the current phase reveals beyond the fields above. */
    board: t.string<JsonText<Board>>().default('' as JsonText<Board>),
    /** The students' sentences that the host has put on the projector. */
    arguments: t.string<JsonText<ArgumentsOnStage>>().default('' as JsonText<ArgumentsOnStage>),
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
export type PublicEstimate = Plain<EstimateState>
export type PublicRival = Plain<RivalState>
export type PublicStall = Plain<StallState>
export type FeedLine = Plain<FeedState>
