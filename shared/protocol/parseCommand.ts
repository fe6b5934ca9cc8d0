import { type ClientAction, type ClientMessageType, clientMessages } from './clientMessages.ts'
import { z } from './zod.ts'

const MAX_COMMAND_ID_LENGTH = 40
const commandIdText = z.string().min(1).max(MAX_COMMAND_ID_LENGTH)

type ParsedCommand =
  | { readonly ok: true; readonly action: ClientAction; readonly commandId: string | null }
  | { readonly ok: false; readonly reason: 'malformed' | 'nameInvalid' }

const malformed: ParsedCommand = { ok: false, reason: 'malformed' }

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Parses a request's payload into the action without its type and, if present, the id that marks a retry. */
export const parseCommand = (type: ClientMessageType, payload: unknown = {}): ParsedCommand => {
  if (!isPlainObject(payload)) return malformed
  const { commandId, ...fields } = payload
  const id = commandIdText.optional().safeParse(commandId)
  if (!id.success) return malformed
  const parsed = clientMessages[type].safeParse(fields)
  if (!parsed.success) {
    return parsed.error.issues.some(({ path }) => path[0] === 'name') ? { ok: false, reason: 'nameInvalid' } : malformed
  }
  // MessagesAreActions guarantees that the two types match.
  return { ok: true, action: { type, ...parsed.data } as ClientAction, commandId: id.data ?? null }
}
