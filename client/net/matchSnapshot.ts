import type { ArraySchema, Schema } from '@colyseus/schema'
import { perField } from '../../shared/protocol/perField.ts'
import type { JsonText } from '../../shared/views/jsonText.ts'
import type { PublicMatch, SessionState } from '../../shared/views/sessionState.ts'

/** The same data with its JSON texts parsed. */
type Parsed<T> =
  T extends JsonText<infer V>
    ? V
    : T extends readonly (infer U)[]
      ? readonly Parsed<U>[]
      : T extends object
        ? { readonly [K in keyof T]: Parsed<T[K]> }
        : T

/** The synced state at one moment, as plain data; parts that did not change remain the same objects. */
export type MatchSnapshot = Parsed<PublicMatch>
export type TeamSnapshot = MatchSnapshot['teams'][number]
export type RivalSnapshot = MatchSnapshot['rivals'][number]
export type EarlierLaneSnapshot = MatchSnapshot['earlier'][number]
export type FeedSnapshot = MatchSnapshot['feed'][number]

type InJson<T> = { readonly [K in keyof T as T[K] extends JsonText<unknown> ? K : never]: Parsed<T[K]> }
/** The fields that hold JSON, and what an unreadable text counts as in each. */
const UNREADABLE: InJson<PublicMatch> &
  InJson<PublicMatch['teams'][number]> &
  InJson<PublicMatch['rivals'][number]> &
  InJson<PublicMatch['earlier'][number]> &
  InJson<PublicMatch['feed'][number]> = {
  board: { type: 'none' },
  arguments: { phase: '', votes: 0, sentences: 0, shown: [], firstDay: null, verdict: null },
  // No catalog has a message of this name, so it is shown as nothing.
  says: [''] as never,
}

type Fields = Record<string, unknown>
type Read = (value: unknown, before: unknown) => unknown

/** The text that each value was parsed from. */
const textOf = new WeakMap<object, string>()

const parse = (text: string, unreadable: object): object => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : unreadable
  } catch {
    return unreadable
  }
}

const readText = (text: string, before: object | undefined, unreadable: object): object => {
  if (before && textOf.get(before) === text) return before
  const value = parse(text, unreadable)
  textOf.set(value, text)
  return value
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

const readLine = (line: ArraySchema<number>, before: readonly number[] | undefined): readonly number[] => {
  const samples = line.toArray()
  return before && sameItems(samples, before) ? before : samples
}

/** An item is recognized by its first field, at its old index or, once earlier items are gone, at another. */
const readList = (list: ArraySchema<Schema>, before: readonly Fields[] = []): readonly Fields[] => {
  const items = list.toArray().map((item, i) => {
    const [key = ''] = Object.keys(readersOf(item.constructor))
    const id = (item as unknown as Fields)[key]
    return readFields(item, before[i]?.[key] === id ? before[i] : before.find((one) => one[key] === id))
  })
  return sameItems(items, before) ? before : items
}

/** How each field of a schema is read, in the schema's order. */
const readersOf = perField((type, name): Read => {
  if (typeof type === 'object') return (typeof type.array === 'string' ? readLine : readList) as Read
  const unreadable = (UNREADABLE as Readonly<Record<string, object>>)[name]
  return unreadable ? (text, before) => readText(`${text}`, before as object | undefined, unreadable) : (value) => value
})

const readFields = (from: Schema, before: Fields | undefined): Fields => {
  const readers = readersOf(from.constructor)
  const fields: Fields = {}
  let isSame = before !== undefined
  for (const name in readers) {
    const known = before?.[name]
    const value = readers[name]?.((from as unknown as Fields)[name], known)
    fields[name] = value
    isSame &&= value === known
  }
  return isSame && before ? before : fields
}

/** Reads the synced state, which the network changes in place, into data that stays as it is. */
export const matchSnapshot = (state: SessionState, before: MatchSnapshot | null): MatchSnapshot =>
  readFields(state, before ?? undefined) as MatchSnapshot
