import { REFUSALS, type Refusal } from '../../shared/sim/match/command.ts'

/** Why a session does not let someone in, beyond the refusals of the match itself. */
export const DOOR_REFUSALS = ['unknownSession', 'wrongHostKey', 'stalePage'] as const
export type JoinRefusal = Refusal | (typeof DOOR_REFUSALS)[number]

/** Codes with which the matchmaker says that there is no such room. */
const NO_SUCH_ROOM = [521, 522]

const isJoinRefusal = (text: string): text is JoinRefusal =>
  (REFUSALS as readonly string[]).includes(text) || (DOOR_REFUSALS as readonly string[]).includes(text)

/** Reads the refusal out of a failed join; null where the network failed and trying again makes sense. */
export const joinRefusal = (error: unknown): JoinRefusal | null => {
  const { message, code } = error as { message?: unknown; code?: unknown }
  if (typeof message === 'string' && isJoinRefusal(message)) return message
  return typeof code === 'number' && NO_SUCH_ROOM.includes(code) ? 'unknownSession' : null
}
