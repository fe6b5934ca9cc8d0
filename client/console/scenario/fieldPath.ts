/** Path of a field in a document: `['tracks', 'cloud', 'shares', 2]`. */
export type FieldPath = readonly (string | number)[]

type Branch = Readonly<Record<string | number, unknown>>

/** The value at a path; undefined when there is none. */
export const valueAt = (document: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Branch)[key] : undefined), document)

/** Copies a document with another value at a path; unchanged parts keep their identity. Undefined removes the field. */
export const withValue = <T>(document: T, [key, ...rest]: FieldPath, value: unknown): T => {
  if (key === undefined) return value as T
  const next = withValue((document as Branch)[key], rest, value)
  if (Array.isArray(document)) {
    const list: readonly unknown[] = document
    return list.flatMap((one, i) => (i !== key ? [one] : next === undefined ? [] : [next])) as T
  }
  const { [key]: _before, ...others } = document as Branch
  return (next === undefined ? others : { ...(document as Branch), [key]: next }) as T
}
