import { useSignalEffect } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { HostAction } from '../../../shared/sim/match/command.ts'
import type { ActionPayload, Connection, ReplyReason, RoomRequest } from '../../net/connection.ts'
import { refusalText } from '../../net/refusalText.ts'
import { words } from '../../text/words.ts'
import { createNotices, type Notices } from '../../ui/notice.ts'

/** What a refusal means to the instructor. */
const hostRefusalText = (reason: ReplyReason): string => {
  const own: Readonly<Partial<Record<ReplyReason, string>>> = words().host.refusals
  return own[reason] ?? refusalText(reason)
}

export type HostSend = <T extends (HostAction | RoomRequest)['type']>(
  type: T,
  payload: ActionPayload<T>,
) => Promise<boolean>

/** Sends the host's commands and turns a refusal into a sentence. */
export const useHost = (connection: Connection): { send: HostSend; notices: Notices } => {
  const host = useMemo(() => {
    const notices = createNotices()
    const send: HostSend = async (type, payload) => {
      const reply = await connection.request(type, payload)
      // A phase that is over is where the host wanted it.
      if (reply.ok || reply.reason === 'phaseOver') notices.dismiss()
      else notices.say(hostRefusalText(reply.reason))
      return reply.ok
    }
    return { send, notices }
  }, [connection])
  useSignalEffect(() => {
    if (connection.notices.value.includes('restoredPartly')) host.notices.say(words().host.notices.restoredPartly)
  })
  useSignalEffect(() => {
    if (connection.status.value === 'connected' && connection.blocked.value)
      host.notices.say(words().host.notices.onStream)
  })
  return host
}
