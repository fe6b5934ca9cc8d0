import { schema, t } from '@colyseus/schema'
import type { LanguageChoice } from '../content/language.ts'
import type { PresetId } from '../content/presets.ts'
import type { TrackId } from '../content/tracks.ts'
import type { EarlierPlace, ScreenScene, WhatIf } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import type { PublicTeam } from '../views/publicMatch.ts'

export const StallState = schema(
  {
    hour: t.uint16().default(0),
    hours: t.uint16().default(0),
    reason: t.string().default(''),
  },
  'StallState',
)
export type StallState = InstanceType<typeof StallState>

/** A team as everybody may see it; the fields are those of PublicTeam, but for an empty `bot` where that has null. */
export const TeamState = schema(
  {
    id: t.string().default(''),
    name: t.string().default(''),
    track: t.string<TrackId>().default('cloud'),
    bot: t.string<Exclude<PublicTeam['bot'], null> | ''>().default(''),
    joined: t.uint16().default(0),
    seats: t.uint8().default(0),
    connected: t.uint8().default(0),
    progress: t.uint8().default(0),
    goal: t.uint8().default(0),
    done: t.boolean().default(false),
    rank: t.uint8().default(0),
    points: t.float32().default(0),
    accuracy: t.float32().default(0),
    iterations: t.uint16().default(0),
    lastLearned: t.float32().default(0),
    stallReason: t.string().default(''),
    stallUntilHour: t.float32().default(0),
    passedHour: t.float32().default(-1),
    line: t.array('uint16'),
    landed: t.array('uint16'),
    stalls: t.array(StallState),
    target: t.float32().default(0),
    outcome: t.string<PublicTeam['outcome']>().default(''),
  },
  'TeamState',
)
export type TeamState = InstanceType<typeof TeamState>

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

export const EarlierLaneState = schema(
  {
    track: t.string<TrackId>().default('cloud'),
    place: t.string<EarlierPlace>().default('best'),
    line: t.array('uint16'),
  },
  'EarlierLaneState',
)
export type EarlierLaneState = InstanceType<typeof EarlierLaneState>

export const FeedState = schema(
  {
    seq: t.uint32().default(0),
    says: t.string().default(''),
    team: t.string().default(''),
    kind: t.string().default(''),
  },
  'FeedState',
)
export type FeedState = InstanceType<typeof FeedState>

/** What every connection of a session sees, in step; the fields are those of PublicMatch. */
export const SessionState = schema(
  {
    code: t.string().default(''),
    title: t.string().default(''),
    preset: t.string<PresetId>().default('full'),
    phase: t.string<Phase>().default('lobby'),
    paused: t.boolean().default(false),
    speed: t.float32().default(1),
    solo: t.boolean().default(false),
    rehearsal: t.boolean().default(false),
    ownScenario: t.boolean().default(false),
    secondsLeft: t.int32().default(-1),
    phaseSeconds: t.int32().default(-1),
    hour: t.int16().default(-1),
    autoAdvance: t.boolean().default(true),
    advanceWhenDone: t.boolean().default(false),
    doorLocked: t.boolean().default(false),
    scene: t.string<ScreenScene>().default('auto'),
    sceneTeam: t.string().default(''),
    soundOn: t.boolean().default(false),
    soundVolume: t.float32().default(0),
    language: t.string<LanguageChoice>().default('auto'),
    replayShared: t.boolean().default(false),
    replayTick: t.int32().default(-1),
    replayTeam: t.string().default(''),
    replayChange: t.string<WhatIf | ''>().default(''),
    students: t.uint16().default(0),
    message: t.string().default(''),
    messageId: t.uint32().default(0),
    teams: t.array(TeamState),
    rivals: t.array(RivalState),
    earlier: t.array(EarlierLaneState),
    feed: t.array(FeedState),
    board: t.string().default(''),
  },
  'SessionState',
)
export type SessionState = InstanceType<typeof SessionState>
