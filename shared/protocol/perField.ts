import { Metadata, type Schema } from '@colyseus/schema'

export type SchemaClass = new () => Schema
type FieldType = string | { readonly array: string | SchemaClass }

/** Makes something for each field of a schema, by name in the schema's order, once for each class. */
export const perField = <T>(make: (type: FieldType, name: string) => T) => {
  const known = new WeakMap<object, Readonly<Record<string, T>>>()
  return (schemaClass: object): Readonly<Record<string, T>> => {
    const before = known.get(schemaClass)
    if (before) return before
    const fields = Object.entries(Metadata.getFields(schemaClass) as Record<string, FieldType>)
    const made = Object.fromEntries(fields.map(([name, type]) => [name, make(type, name)]))
    known.set(schemaClass, made)
    return made
  }
}
