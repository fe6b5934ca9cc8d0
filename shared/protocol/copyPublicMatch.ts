import { type ArraySchema, Metadata, type Schema } from '@colyseus/schema'
import type { PublicMatch, SessionState } from '../views/sessionState.ts'
import { perField, type SchemaClass } from './perField.ts'

/** The fields of a schema, or of the view that fills it, by name. */
type Fields = Record<string, unknown>
type Write = (to: Fields, name: string, value: unknown) => void

/** The view that each schema was last filled from; comparing plain values is many times faster than reading synced ones. */
const copied = new WeakMap<object, Fields>()
/** The items of each synced list, kept for the same reason. */
const itemsOf = new WeakMap<object, Schema[]>()

/** Appends the new samples; a line that does not continue the old one is sent again from its start. */
const copyLine = (to: ArraySchema<number>, samples: readonly number[]): void => {
  const continues = to.length <= samples.length && (to.length === 0 || to.at(-1) === samples[to.length - 1])
  if (!continues) to.clear()
  if (to.length < samples.length) to.push(...samples.slice(to.length))
}

/** How each field of a schema is written. */
const writersOf = perField((type): Write => {
  if (typeof type === 'object') {
    const { array: item } = type
    if (typeof item === 'string')
      return (to, name, samples) => copyLine(to[name] as ArraySchema<number>, samples as readonly number[])
    const [key = ''] = Object.keys(Metadata.getFields(item))
    return (to, name, views) => copyList(to[name] as ArraySchema<Schema>, views as readonly Fields[], item, key)
  }
  // Without rounding, the encoder would cut off the fraction.
  if (/^u?int/.test(type)) {
    return (to, name, value) => {
      to[name] = Math.round(value as number)
    }
  }
  return (to, name, value) => {
    to[name] = value
  }
})

/** Writes the fields that changed since the last copy. */
const copyInto = (to: Schema, from: Fields): void => {
  const before = copied.get(to)
  copied.set(to, from)
  for (const name in from) {
    const value = from[name]
    if (before && before[name] === value) continue
    writersOf(to.constructor)[name]?.(to as unknown as Fields, name, value)
  }
}

/** Removes the items that came before the one that is now first, updates the rest in place and appends the new ones. */
const copyList = (to: ArraySchema<Schema>, views: readonly Fields[], Item: SchemaClass, key: string): void => {
  const items = itemsOf.get(to) ?? []
  itemsOf.set(to, items)
  const first = items.findIndex((item) => copied.get(item)?.[key] === views[0]?.[key])
  if (first !== 0) for (const _ of items.splice(0, first < 0 ? items.length : first)) to.shift()
  for (; items.length > views.length; items.pop()) to.pop()
  views.forEach((view, index) => {
    const item = items[index] ?? new Item()
    copyInto(item, view)
    if (index < items.length) return
    items.push(item)
    to.push(item)
  })
}

/** Updates the synced state from a view of the session; a field that has not changed is not written and so not sent. */
export const copyPublicMatch = (view: PublicMatch, state: SessionState): void => copyInto(state, view)
