declare const holds: unique symbol

/** The JSON text of a value whose type the compiler remembers. */
export type JsonText<T> = string & { readonly [holds]: T }

/** Writes a value as JSON. */
export const jsonText = <T>(value: T): JsonText<T> => JSON.stringify(value) as JsonText<T>
