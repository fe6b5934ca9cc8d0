import { messagesWith } from '../protocol/clientMessages.ts'
import { idText } from '../protocol/wireText.ts'
import { z } from '../protocol/zod.ts'
import type { JournalEntry } from '../replay/recording.ts'
import type { Actor, ServerAction } from '../sim/match/command.ts'
import { MAX_SEATS_PER_TEAM, MAX_TEAMS, MOST_TICKS } from '../sim/match/matchState.ts'

/** Texts stay as they were written: how they are typed is checked once, because another version's answer may differ. */
const text = z.string().max(1000)

const serverActions = {
  takeSeat: z.strictObject({
    seat: idText,
    name: text,
    team: idText.nullable(),
    keyHash: text,
    studentId: text.exactOptional(),
  }),
  handOverSeat: z.strictObject({ seat: idText, keyHash: text }),
  clearSeats: z.strictObject({ seats: z.array(idText).max(MAX_TEAMS * MAX_SEATS_PER_TEAM) }),
  checkSentences: z.strictObject({ flagged: z.array(idText) }),
  setConnected: z.strictObject({ seat: idText, connected: z.boolean() }),
  notePause: z.strictObject({ seconds: z.number().min(0).max(MOST_TICKS) }),
} satisfies Record<ServerAction['type'], z.ZodType<Omit<ServerAction, 'type'>>>

const actions = new Map<unknown, z.ZodType>(
  Object.entries({ ...messagesWith({ name: text, studentId: text, sentence: text, message: text }), ...serverActions }),
)

const actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), seat: idText }),
  z.strictObject({ kind: z.literal('host') }),
  z.strictObject({ kind: z.literal('server') }),
]) satisfies z.ZodType<Actor>

const isCommand = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('by' in value)) return false
  const { type, by, ...fields } = value
  return actions.get(type)?.safeParse(fields).success === true && actor.safeParse(by).success
}

const entry = z.strictObject({
  seq: z.int().min(1),
  tick: z.int().min(0).max(MOST_TICKS),
  id: text.exactOptional(),
  command: z.unknown().refine(isCommand).exactOptional(),
})

/** Whether a value is an entry of a journal whose command could have been sent; whether the rules allow it is up to them. */
export const isJournalEntry = (value: unknown): value is JournalEntry => entry.safeParse(value).success
