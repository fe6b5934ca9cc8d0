import type { ArraySchema } from '@colyseus/schema'
import type {
  FeedLine,
  PublicEarlierLane,
  PublicMatch,
  PublicRival,
  PublicStall,
  PublicTeam,
} from '../views/publicMatch.ts'
import { EarlierLaneState, FeedState, RivalState, type SessionState, StallState, TeamState } from './sessionState.ts'

const listed = <T>(items: Iterable<T>): readonly T[] => (Array.isArray(items) ? items : [...items])

/** How fields are written that are not simply set. */
type Writers<To, From> = { readonly [K in keyof From]?: (to: To, value: From[K]) => void }

/** What was copied last: comparing plain values is many times faster than reading the synced ones. */
const copied = new WeakMap<object, object>()

/** Writes the fields that differ from those copied last. */
const copyInto = <To extends object, From extends object>(to: To, from: From, writers: Writers<To, From>): void => {
  const before = copied.get(to) as From | undefined
  copied.set(to, from)
  for (const key in from) {
    const value = from[key]
    if (before && before[key] === value) continue
    const write = writers[key]
    if (write) write(to, value)
    else (to as Record<string, unknown>)[key] = value
  }
}

/** Appends what is new; a line that is not the old one with more at its end starts again. */
const copyLine = (to: ArraySchema<number>, from: Iterable<number>): void => {
  const samples = listed(from)
  const continues = to.length <= samples.length && (to.length === 0 || to.at(-1) === samples[to.length - 1])
  if (!continues) to.clear()
  if (to.length < samples.length) to.push(...samples.slice(to.length))
}

/** Nobody can see less; sent to the last digit, drift alone would fill every patch. */
const hundredths = (points: number): number => Math.round(points * 100) / 100

/** Stalls are only ever added, until the next race begins with none. */
const copyStalls = (to: ArraySchema<StallState>, from: Iterable<PublicStall>): void => {
  const stalls = listed(from)
  if (to.length > stalls.length || (to.length > 0 && to[0]?.hour !== Math.round(stalls[0]?.hour ?? -1))) to.clear()
  for (const { hour, hours, reason } of stalls.slice(to.length)) {
    to.push(new StallState().assign({ hour: Math.round(hour), hours: Math.round(hours), reason }))
  }
}

const RACER: Writers<TeamState | RivalState, PublicTeam | PublicRival> = {
  accuracy: (to, accuracy) => {
    to.accuracy = hundredths(accuracy)
  },
  line: (to, line) => copyLine(to.line, line),
  landed: (to, landed) => copyLine(to.landed, landed),
}

const TEAM: Writers<TeamState, PublicTeam> = {
  ...RACER,
  bot: (to, bot) => {
    to.bot = bot ?? ''
  },
  stalls: (to, stalls) => copyStalls(to.stalls, stalls),
}

/** The items of synced lists, for the same reason. */
const itemsOf = new WeakMap<object, object[]>()

const copyList = <S extends object, T extends object>(
  to: ArraySchema<S>,
  from: Iterable<T>,
  fresh: () => S,
  writers: Writers<S, T>,
): void => {
  const views = listed(from)
  const items = (itemsOf.get(to) ?? []) as S[]
  itemsOf.set(to, items)
  for (; items.length > views.length; items.pop()) to.pop()
  for (const [index, view] of views.entries()) {
    const item = items[index] ?? fresh()
    copyInto(item, view, writers)
    if (index < items.length) continue
    items.push(item)
    to.push(item)
  }
}

/** Lets the oldest lines go and appends the new ones; lines never change. */
const copyFeed = (to: ArraySchema<FeedState>, from: Iterable<FeedLine>): void => {
  const lines = listed(from)
  const firstSeq = lines[0]?.seq ?? Number.POSITIVE_INFINITY
  while (to.length > 0 && (to[0]?.seq ?? 0) < firstSeq) to.shift()
  const lastSeq = to.at(-1)?.seq ?? 0
  for (const line of lines) if (line.seq > lastSeq) to.push(new FeedState().assign(line))
}

/** Lanes of an earlier session are there from the beginning and never change: they are written, and sent, once. */
const copyEarlier = (to: ArraySchema<EarlierLaneState>, from: Iterable<PublicEarlierLane>): void => {
  if (to.length > 0) return
  for (const { track, place, line } of from) {
    const lane = new EarlierLaneState().assign({ track, place })
    lane.line.push(...line)
    to.push(lane)
  }
}

const MATCH: Writers<SessionState, PublicMatch> = {
  teams: (to, teams) => copyList(to.teams, teams, () => new TeamState(), TEAM),
  rivals: (to, rivals) => copyList(to.rivals, rivals, () => new RivalState(), RACER),
  earlier: (to, earlier) => copyEarlier(to.earlier, earlier),
  feed: (to, feed) => copyFeed(to.feed, feed),
}

/** Brings the synced state to a view of the session; what is the same is not written, hence not sent. */
export const copyPublicMatch = (view: PublicMatch, state: SessionState): void => copyInto(state, view, MATCH)
