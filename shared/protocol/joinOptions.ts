import { z } from 'zod'
import { idText, nameText } from './wireText.ts'

const keyText = z.string().min(1).max(100)

const student = z.strictObject({
  name: nameText,
  /** When left out, the student joins the smallest team. */
  team: idText.nullable().exactOptional(),
  /** Brings the student back to the seat it was issued for; name and team are then ignored. */
  seatKey: keyText.exactOptional(),
  /** Key for the new seat, made by the browser, so that asking again after a lost reply finds the same seat. */
  newSeatKey: z
    .string()
    .regex(/^[\w-]{43}$/)
    .exactOptional(),
})
const returning = z.strictObject({ seatKey: keyText })
const host = z.strictObject({ hostKey: keyText })
const screen = z.strictObject({ screen: z.literal(true) })

/** How a connection asks to join: as a new or returning student, as a host, or as the projector. */
const joinOptions = z.union([student, returning, host, screen])
export type JoinOptions = z.input<typeof joinOptions>

export type Join =
  | {
      readonly role: 'student'
      readonly name: string
      readonly team: string | null
      /** null lets the server create the key. */
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

/** Parses join options; returns who wants to join, or what is wrong with the options. */
export const parseJoin = (options: unknown): Join | 'malformed' | 'nameInvalid' => {
  const parsed = joinOptions.safeParse(options)
  if (parsed.success) return roleOf(parsed.data)
  const sameWithoutName = isNamed(options) && student.safeParse({ ...options, name: 'Anybody' }).success
  return sameWithoutName ? 'nameInvalid' : 'malformed'
}
