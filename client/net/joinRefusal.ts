import { isJoinRefusal, type JoinRefusal } from '../../shared/protocol/refusals.ts'

/** Refusals that pass: coming back in a moment makes sense. */
const PASSING: readonly JoinRefusal[] = ['rateLimited', 'tooManyConnections', 'notStored']

/** Reads the refusal out of a failed join; null where the network failed, or trying again makes sense. */
export const joinRefusal = (error: unknown): JoinRefusal | null => {
  const { message } = error as { message?: unknown }
  return typeof message === 'string' && isJoinRefusal(message) && !PASSING.includes(message) ? message : null
}
