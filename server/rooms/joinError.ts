import { ServerError } from '@colyseus/core'
import { isJoinRefusal, JOIN_REFUSALS } from '../../shared/protocol/refusals.ts'

/** Creates the error for a refused join. Its message is the reason, so that the client can put it into words. */
export const joinError = (reason: string): ServerError =>
  new ServerError(isJoinRefusal(reason) ? JOIN_REFUSALS[reason] : 400, reason)
