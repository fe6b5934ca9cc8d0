import { isJoinRefusal, type JoinRefusal } from '../../shared/protocol/refusals.ts'

/** Temporary refusals, after which it makes sense to try again. */
const PASSING: readonly JoinRefusal[] = ['rateLimited', 'tooManyConnections', 'notStored']

/** The refusal in a failed join; null when the network failed or it makes sense to try again. */
export const joinRefusal = (error: unknown): JoinRefusal | null => {
  const { message } = error as { message?: unknown }
  return typeof message === 'string' && isJoinRefusal(message) && !PASSING.includes(message) ? message : null
}
