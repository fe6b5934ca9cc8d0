import { LANGUAGES, type Language, type Localised, type Text, textIn } from '../content/language.ts'

/** Messages by name. */
type Messages = Readonly<Record<string, string | ((...values: never[]) => string)>>

/** The type of a message's value; a content text is given in every language. */
type Value<P> = P extends string ? (string extends P ? Text : P) : P
type Values<M> = M extends (...values: infer P) => string ? { readonly [I in keyof P]: Value<P[I]> } : readonly []

/** A message as data, its name and its values: what the server sends, because it speaks no language. */
export type Message<M extends Messages> = { [K in keyof M]: readonly [name: K, ...values: Values<M[K]>] }[keyof M]

const isLocalised = (value: unknown): value is Localised =>
  typeof value === 'object' && value !== null && LANGUAGES[0] in value

/** Renders a message in its catalog's language; empty when the catalog has no such message. */
export const inWords = <M extends Messages>(messages: M, message: Message<M>, language: Language): string => {
  const [name, ...values] = message as readonly unknown[] as readonly [string, ...unknown[]]
  const found = messages[name] as string | ((...values: readonly unknown[]) => string) | undefined
  if (typeof found !== 'function') return found ?? ''
  return found(...values.map((value) => (isLocalised(value) ? textIn(value, language) : value)))
}
