import { idText, nameText, studentIdText } from './wireText.ts'
import { z } from './zod.ts'

const keyText = z.string().min(1).max(100)

/** A key that a browser makes. */
const madeKey = z.string().regex(/^[\w-]{43}$/)

const student = z
  .strictObject({
    name: nameText,
    /** When left out, the student joins the smallest team. */
    team: idText.nullable().exactOptional(),
    /** The ID that the session's host asks for. */
    studentId: studentIdText.exactOptional(),
    /** Brings the student back to the seat it was issued for; name and team are then ignored. */
    seatKey: keyText.exactOptional(),
    /** Key for the new seat, made by the browser, so that asking again after a lost reply finds the same seat. */
    newSeatKey: madeKey.exactOptional(),
  })
  .transform(({ name, team = null, studentId, seatKey, newSeatKey = null }) => {
    if (seatKey !== undefined) return { role: 'student' as const, seatKey }
    // Without a key, the server creates one.
    return { role: 'student' as const, name, team, newSeatKey, ...(studentId !== undefined && { studentId }) }
  })
const returning = z.strictObject({ seatKey: keyText }).transform((key) => ({ role: 'student' as const, ...key }))
/** The host has handed out the ticket; the key is from then on the one of the seat. */
const offered = z
  .strictObject({ seatTicket: keyText, newSeatKey: madeKey })
  .transform((wish) => ({ role: 'student' as const, ...wish }))
/** A student whose name is taken says that it is theirs; the host answers. */
const asker = z
  .strictObject({ seatOf: nameText, newSeatKey: madeKey })
  .transform((wish) => ({ role: 'asker' as const, ...wish }))
const host = z.strictObject({ hostKey: keyText }).transform((key) => ({ role: 'host' as const, ...key }))
const screen = z.strictObject({ screen: z.literal(true) }).transform(() => ({ role: 'screen' as const }))

/** How a connection asks to join: as a new or returning student, as a host, or as the projector. */
const joinOptions = z.union([student, returning, offered, asker, host, screen])
export type JoinOptions = z.input<typeof joinOptions>
export type Join = z.output<typeof joinOptions>

const isNamed = (options: unknown): options is { readonly name: unknown } =>
  typeof options === 'object' && options !== null && 'name' in options

/** Parses join options; returns who wants to join, or what is wrong with the options. */
export const parseJoin = (options: unknown): Join | 'malformed' | 'nameInvalid' => {
  const parsed = joinOptions.safeParse(options)
  if (parsed.success) return parsed.data
  const sameWithoutName = isNamed(options) && student.safeParse({ ...options, name: 'Anybody' }).success
  return sameWithoutName ? 'nameInvalid' : 'malformed'
}
