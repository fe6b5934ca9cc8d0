import fc from 'fast-check'
import type { ScenarioDocument } from '../../shared/content/scenario.ts'
import { STANDARD_DOCUMENT } from '../../shared/content/standardDocument.ts'
import { TRACK_IDS } from '../../shared/content/tracks.ts'
import { scenarioDocument } from '../../shared/protocol/scenarioDocument.ts'
import { scenarioSchema } from '../../shared/protocol/scenarioSchema.ts'

type Path = readonly (string | number)[]
type Branch = { [key: string | number]: unknown }

const leaves = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
}

/** Paths of all numbers in a document. */
export const NUMBERS = leaves(STANDARD_DOCUMENT)

/** Copies a document with one field set to another value, valid or not. */
export const withField = (document: ScenarioDocument, path: Path, value: unknown): unknown => {
  const copy = structuredClone(document) as unknown as Branch
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce<Branch>((at, key) => at[key] as Branch, copy)
  parent[last] = value
  return copy
}

export const fieldOf = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Branch)[key], document)

const changed = (before: number, factor: number): number => {
  const next = before * factor
  return Number.isInteger(before) && before > 4 ? Math.round(next) : next
}

/** Valid documents far from the standard one: many of their numbers are up to four times larger or smaller. */
export const anyScenario: fc.Arbitrary<ScenarioDocument> = fc
  .array(fc.tuple(fc.constantFrom(...NUMBERS), fc.double({ min: -2, max: 2, noNaN: true })), { maxLength: 40 })
  .map((changes) => {
    let document: ScenarioDocument = STANDARD_DOCUMENT
    for (const [path, power] of changes) {
      const next = withField(document, path, changed(Number(fieldOf(document, path)), 2 ** power))
      // Skips a change that would make the document invalid, so that the others still apply.
      const parsed = scenarioDocument.safeParse(next)
      if (parsed.success) document = parsed.data
    }
    return document
  })

type Schema = {
  readonly $ref?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly prefixItems?: readonly Schema[]
  readonly items?: Schema
  readonly $defs?: Readonly<Record<string, Schema>>
}

const SCHEMA = scenarioSchema() as Schema

const partOf = (schema: Schema | undefined, step: string | number): Schema | undefined => {
  const { properties, prefixItems, items } = schema ?? {}
  const part = typeof step === 'number' ? (prefixItems?.[step] ?? items) : properties?.[step]
  return part?.$ref === undefined ? part : SCHEMA.$defs?.[part.$ref.split('/').at(-1) ?? '']
}

/** The numbers that have a range, with it. */
const RANGES = NUMBERS.flatMap((path) => {
  const { minimum, maximum, type } = path.reduce<Schema | undefined>(partOf, SCHEMA) ?? {}
  return minimum === undefined || maximum === undefined
    ? []
    : [{ path, least: minimum, most: maximum, whole: type === 'integer' }]
})

/** A place in a range: its ends, or anywhere, small values as likely as large ones. */
const place = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0, 1) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map((at) => at ** 6) },
)

/** Valid documents whose numbers lie anywhere in their ranges, most often at an end. All tracks may share their numbers. */
export const wildScenario: fc.Arbitrary<ScenarioDocument> = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...RANGES), place), { maxLength: 60 }), fc.boolean())
  .map(([changes, alike]) => {
    let document: ScenarioDocument = STANDARD_DOCUMENT
    for (const [{ path, least, most, whole }, at] of changes) {
      const exact = least + (most - least) * at
      const value = whole ? Math.round(exact) : exact
      const paths = alike && path[0] === 'tracks' ? TRACK_IDS.map((id) => ['tracks', id, ...path.slice(2)]) : [path]
      const next = paths.reduce((changed, one) => withField(changed, one, value) as ScenarioDocument, document)
      const parsed = scenarioDocument.safeParse(next)
      if (parsed.success) document = parsed.data
    }
    return document
  })
