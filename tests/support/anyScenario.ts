import fc from 'fast-check'
import type { ScenarioDocument } from '../../shared/content/scenario.ts'
import { STANDARD_DOCUMENT } from '../../shared/content/standardDocument.ts'
import { scenarioDocument } from '../../shared/protocol/scenarioDocument.ts'

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
