/* Stands in for zod in the worker that plays sessions (vite.config.ts): what shared/protocol uses of it, with the same
   results. What the worker reads comes from pages of the same build, and the whole package takes as much code as the
   rules of the game. Descriptions and JSON Schemas are left out. */

type Path = readonly PropertyKey[]
type Issue = { readonly code?: string; readonly message?: string; readonly path?: Path; readonly input?: unknown }
type Context = { readonly issues: Issue[]; readonly addIssue: (issue: Issue) => void }
/** Reads a value: returns what it becomes, and adds what is wrong with it. */
type Read = (value: unknown, issues: Issue[]) => unknown
type Shape = Readonly<Record<string, Schema>>

const contextOf = (issues: Issue[]): Context => ({ issues, addIssue: (issue) => issues.push(issue) })

const WRONG: Issue = { code: 'custom' }

class Schema {
  readonly read: Read
  /** What an absent field becomes; a field without this must be there. */
  readonly absent: (() => unknown) | null
  readonly shape: Shape

  constructor(read: Read, absent: (() => unknown) | null = null, shape: Shape = {}) {
    this.read = read
    this.absent = absent
    this.shape = shape
  }

  safeParse(value: unknown) {
    const issues: Issue[] = []
    const data = this.read(value, issues)
    return issues.length === 0
      ? { success: true, data }
      : { success: false, error: { issues: issues.map(({ path = [], ...issue }) => ({ ...issue, path })) } }
  }

  parse(value: unknown): unknown {
    const { success, data } = this.safeParse(value)
    if (!success) throw new Error('this value is not as it has to be')
    return data
  }

  /** Adds a step for values that nothing is wrong with so far. */
  #then(step: (value: unknown, context: Context) => unknown): Schema {
    return new Schema(
      (value, issues) => {
        const before = issues.length
        const data = this.read(value, issues)
        return issues.length > before ? data : step(data, contextOf(issues))
      },
      this.absent,
      this.shape,
    )
  }

  refine(holds: (value: never) => boolean, { path }: { readonly path?: Path } = {}): Schema {
    return this.superRefine((value, { addIssue }) => {
      if (!holds(value)) addIssue(path ? { ...WRONG, path } : WRONG)
    })
  }
  superRefine(check: (value: never, context: Context) => void): Schema {
    return this.#then((value, context) => {
      check(value as never, context)
      return value
    })
  }
  transform(change: (value: never, context: Context) => unknown): Schema {
    return this.#then((value, context) => change(value as never, context))
  }

  nullable(): Schema {
    return new Schema((value, issues) => (value === null ? null : this.read(value, issues)), this.absent, this.shape)
  }
  optional(): Schema {
    return this.#orUndefined(undefined)
  }
  default(value: unknown): Schema {
    return this.#orUndefined(value)
  }
  exactOptional(): Schema {
    return new Schema(this.read, () => undefined, this.shape)
  }
  #orUndefined(instead: unknown): Schema {
    const read: Read = (value, issues) => (value === undefined ? instead : this.read(value, issues))
    return new Schema(read, () => instead, this.shape)
  }

  min(least: number): Schema {
    return this.refine((value) => sizeOf(value) >= least)
  }
  max(most: number): Schema {
    return this.refine((value) => sizeOf(value) <= most)
  }
  positive(): Schema {
    return this.refine((value) => value > 0)
  }
  int(): Schema {
    return this.refine((value) => Number.isSafeInteger(value))
  }
  regex(pattern: RegExp): Schema {
    return this.refine((value) => pattern.test(value))
  }
  describe(): Schema {
    return this
  }
  meta(): Schema {
    return this
  }
}

const sizeOf = (value: number | { readonly length: number }): number =>
  typeof value === 'number' ? value : value.length

const only = (holds: (value: unknown) => boolean): Schema =>
  new Schema((value, issues) => {
    if (!holds(value)) issues.push(WRONG)
    return value
  })

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a part of a value, and says where in it an issue is. */
const readPart = ({ read }: Schema, value: unknown, key: PropertyKey, issues: Issue[]): unknown => {
  const found: Issue[] = []
  const data = read(value, found)
  for (const issue of found) issues.push({ ...issue, path: [key, ...(issue.path ?? [])] })
  return data
}

const objectOf = (shape: Shape, isStrict: boolean): Schema => {
  const known = new Set(Object.keys(shape))
  return new Schema(
    (value, issues) => {
      if (!isObject(value)) return issues.push(WRONG)
      const given = new Set(Object.keys(value))
      if (isStrict) for (const key of given) if (!known.has(key)) issues.push(WRONG)
      const fields = Object.entries(shape).flatMap(([key, field]) => {
        if (given.has(key)) return [[key, readPart(field, value[key], key, issues)]]
        if (!field.absent) issues.push({ ...WRONG, path: [key] })
        const instead = field.absent?.()
        return instead === undefined ? [] : [[key, instead]]
      })
      return Object.fromEntries(fields)
    },
    null,
    shape,
  )
}

const partialRecord = (key: Schema, field: Schema): Schema =>
  new Schema((value, issues) => {
    if (!isObject(value)) return issues.push(WRONG)
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => {
        key.read(name, issues)
        return [name, readPart(field, one, name, issues)]
      }),
    )
  })

const list = (itemAt: (index: number) => Schema | undefined, length: number | null): Schema =>
  new Schema((value, issues) => {
    if (!Array.isArray(value) || (length !== null && value.length !== length)) return issues.push(WRONG)
    return value.map((one, index) => readPart(itemAt(index) ?? only(() => false), one, index, issues))
  })

const union = (schemas: readonly Schema[]): Schema =>
  new Schema((value, issues) => {
    for (const { read } of schemas) {
      const found: Issue[] = []
      const data = read(value, found)
      if (found.length === 0) return data
    }
    return issues.push(WRONG)
  })

const number = (): Schema => only((value) => typeof value === 'number' && Number.isFinite(value))

export const z = {
  config: () => {},
  NEVER: undefined,
  string: () => only((value) => typeof value === 'string'),
  boolean: () => only((value) => typeof value === 'boolean'),
  unknown: () => only(() => true),
  number,
  int: () => number().int(),
  literal: (wanted: unknown) => only((value) => (Array.isArray(wanted) ? wanted.includes(value) : value === wanted)),
  enum: (wanted: readonly unknown[]) => only((value) => wanted.includes(value)),
  strictObject: (shape: Shape) => objectOf(shape, true),
  object: (shape: Shape) => objectOf(shape, false),
  partialRecord,
  record: partialRecord,
  array: (item: Schema) => list(() => item, null),
  tuple: (items: readonly Schema[]) => list((index) => items[index], items.length),
  union,
  discriminatedUnion: (_key: string, schemas: readonly Schema[]) => union(schemas),
}
