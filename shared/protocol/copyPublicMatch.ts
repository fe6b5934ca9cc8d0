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

/** What was copied last: comparing plain values is many times faster than reading the synced ones. */
const copied = new WeakMap<object, unknown>()

/** Appends what is new; a line that is not the old one with more at its end starts again. */
const copyLine = (to: ArraySchema<number>, from: Iterable<number>): void => {
  if (copied.get(to) === from) return
  copied.set(to, from)
  const samples = listed(from)
  const continues = to.length <= samples.length && (to.length === 0 || to.at(-1) === samples[to.length - 1])
  if (!continues) to.clear()
  if (to.length < samples.length) to.push(...samples.slice(to.length))
}

/** Writes the fields that differ from what the state holds, as its own types round them. */
const copyFields = <T extends object>(to: T, from: Partial<T>): void => {
  const before = (copied.get(to) ?? to) as Partial<T>
  copied.set(to, from)
  for (const key of Object.keys(from) as (keyof T)[]) {
    const value = from[key]
    if (before[key] !== value) to[key] = value as T[keyof T]
  }
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

const copyTeam = (to: TeamState, { line, landed, stalls, bot, accuracy, ...fields }: PublicTeam): void => {
  copyFields(to, { ...fields, bot: bot ?? '', accuracy: hundredths(accuracy) })
  copyLine(to.line, line)
  copyLine(to.landed, landed)
  copyStalls(to.stalls, stalls)
}

const copyRival = (to: RivalState, { line, landed, accuracy, ...fields }: PublicRival): void => {
  copyFields(to, { ...fields, accuracy: hundredths(accuracy) })
  copyLine(to.line, line)
  copyLine(to.landed, landed)
}

const copyList = <S, T>(
  to: ArraySchema<S>,
  from: Iterable<T>,
  fresh: () => S,
  copyItem: (to: S, from: T) => void,
): void => {
  const items = listed(from)
  while (to.length > items.length) to.pop()
  for (const [index, item] of items.entries()) {
    const known = to[index]
    const target = known ?? fresh()
    copyItem(target, item)
    if (!known) to.push(target)
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

/** Brings the synced state to a view of the session; what is the same is not written, hence not sent. */
export const copyPublicMatch = (view: PublicMatch, state: SessionState): void => {
  const { teams, rivals, earlier, feed, ...fields } = view
  copyFields(state, fields)
  copyList(state.teams, teams, () => new TeamState(), copyTeam)
  copyList(state.rivals, rivals, () => new RivalState(), copyRival)
  copyEarlier(state.earlier, earlier)
  copyFeed(state.feed, feed)
}
