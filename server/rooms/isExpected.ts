import type { IncomingMessage } from 'node:http'
import { matchMaker } from '@colyseus/core'

/** Whether somebody has reserved the place that a socket or stream asks for; its path ends with the room's id. */
export const isExpected = ({ url = '' }: IncomingMessage): boolean => {
  const asked = URL.parse(`ws://server${url}`)
  const room = matchMaker.getLocalRoomById(asked?.pathname.split('/').at(-1) ?? '')
  return room?.hasReservedSeat(asked?.searchParams.get('sessionId') ?? '') === true
}
