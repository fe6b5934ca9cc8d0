import { z } from 'zod'
import { idText, nameText } from './wireText.ts'

const keyText = z.string().min(1).max(100)

const student = z.strictObject({
  name: nameText,
  /** Without one the student goes to the smallest team. */
  team: idText.nullable().exactOptional(),
  /** Brings the student back to the seat it was given for; name and team are then left unread. */
  seatKey: keyText.exactOptional(),
  /** Key the new seat shall have, of the browser's own making: asking again after a lost answer finds the seat it opens. */
  newSeatKey: z
    .string()
    .regex(/^[\w-]{43}$/)
    .exactOptional(),
})
const returning = z.strictObject({ seatKey: keyText })
const host = z.strictObject({ hostKey: keyText })
const screen = z.strictObject({ screen: z.literal(true) })

/** How a connection asks to come in: a student, new or back, a host, or the projector. */
export const joinOptions = z.union([student, returning, host, screen])
export type JoinOptions = z.input<typeof joinOptions>

export type Join =
  | {
      readonly role: 'student'
      readonly name: string
      readonly team: string | null
      /** null leaves the key to the server. */
      readonly newSeatKey: string | null
    }
  | { readonly role: 'student'; readonly seatKey: string }
  | { readonly role: 'host'; readonly hostKey: string }
  | { readonly role: 'screen' }

const roleOf = (options: z.output<typeof joinOptions>): Join => {
  if ('screen' in options) return { role: 'screen' }
  if ('hostKey' in options) return { role: 'host', hostKey: options.hostKey }
  if (!('name' in options) || options.seatKey !== undefined) return { role: 'student', seatKey: options.seatKey ?? '' }
  return { role: 'student', name: options.name, team: options.team ?? null, newSeatKey: options.newSeatKey ?? null }
}

const isNamed = (options: unknown): options is { readonly name: unknown } =>
  typeof options === 'object' && options !== null && 'name' in options

/** Reads join options: who comes in, or what is wrong with them. */
export const parseJoin = (options: unknown): Join | 'malformed' | 'nameInvalid' => {
  const parsed = joinOptions.safeParse(options)
  if (parsed.success) return roleOf(parsed.data)
  const sameWithoutName = isNamed(options) && student.safeParse({ ...options, name: 'Anybody' }).success
  return sameWithoutName ? 'nameInvalid' : 'malformed'
}
