import type { JoinRefusal } from '../../shared/protocol/refusals.ts'
import { words } from '../text/words.ts'
import type { ReplyReason } from './connection.ts'

/** What a refusal means to a student, and what to do next. */
export const refusalText = (reason: ReplyReason | JoinRefusal | 'blocked'): string => {
  const texts: Readonly<Record<ReplyReason | JoinRefusal | 'blocked', string>> = words().refusals
  return texts[reason] ?? texts.malformed
}
