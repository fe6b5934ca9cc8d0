import type { ReplyReason } from '../../net/connection.ts'
import { refusalText } from '../../net/refusalText.ts'
import { words } from '../../text/words.ts'

/** What a refusal means to the instructor. */
export const hostRefusalText = (reason: ReplyReason): string => {
  const own: Readonly<Partial<Record<ReplyReason, string>>> = words().host.refusals
  return own[reason] ?? refusalText(reason)
}
