/* Stands in for @colyseus/schema in the worker that plays sessions (vite.config.ts). What the package adds to the
   state is its encoding for the network, which takes as much code as the rules of the game. */

type FieldType = string | { readonly array: unknown }
type Field = { readonly type: FieldType; readonly value: unknown; readonly default: (value: unknown) => Field }

const field = (type: FieldType, value?: unknown): Field => ({
  type,
  value,
  default: (next) => field(type, next),
})

const typed = (type: string) => () => field(type)

/** The types of fields, as the state's definition names them. */
export const t = {
  string: typed('string'),
  boolean: typed('boolean'),
  uint8: typed('uint8'),
  uint16: typed('uint16'),
  uint32: typed('uint32'),
  int16: typed('int16'),
  int32: typed('int32'),
  float32: typed('float32'),
  array: (item: unknown) => field({ array: item }),
}

/** A list of the state: an array with the two methods that the package adds. */
export class ArraySchema extends Array<unknown> {
  static override get [Symbol.species]() {
    return Array
  }
  clear(): void {
    this.length = 0
  }
  toArray(): unknown[] {
    return Array.from(this)
  }
}

const typesOf = new WeakMap<object, Readonly<Record<string, FieldType>>>()

/** A class whose instances have the fields, each with its default. */
export const schema = (fields: Readonly<Record<string, Field>>): (new () => object) => {
  class State {
    constructor() {
      for (const [name, { type, value }] of Object.entries(fields)) {
        Object.assign(this, { [name]: typeof type === 'object' ? new ArraySchema() : value })
      }
    }
  }
  typesOf.set(State, Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, type])))
  return State
}

export const Metadata = { getFields: (schemaClass: object) => typesOf.get(schemaClass) ?? {} }
