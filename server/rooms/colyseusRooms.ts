import { matchMaker } from '@colyseus/core'
import type { Answer, Question } from '../../shared/session/questions.ts'
import type { Rooms } from '../session/LiveSessions.ts'
import { OutOfReach } from '../session/OutOfReach.ts'
import type { SessionRoom } from './SessionRoom.ts'

export const ROOM_NAME = 'session'

/** Opens and closes the rooms of this process, and calls the rooms of other processes. */
export const colyseusRooms = (isShared: boolean): Rooms => {
  const reach = async (code: string, method: string, args: readonly unknown[]): Promise<unknown> => {
    if (!isShared) throw new OutOfReach(code)
    try {
      return await matchMaker.remoteRoomCall<SessionRoom>(code, method as keyof SessionRoom, [...args])
    } catch {
      throw new OutOfReach(code)
    }
  }
  return {
    open: async (code) => {
      await matchMaker.createRoom(ROOM_NAME, { code })
    },
    close: async (code, closeCode) => {
      const room = matchMaker.getLocalRoomById(code)
      if (room) await room.disconnect(closeCode)
      else if (isShared) await reach(code, 'disconnect', [closeCode])
    },
    cutHosts: async (code) => {
      const room = matchMaker.getLocalRoomById(code) as SessionRoom | undefined
      if (room) room.cutHosts()
      else if (isShared) await reach(code, 'cutHosts', [])
    },
    ask: async <Q extends Question>(code: string, question: Q) => (await reach(code, 'ask', [question])) as Answer<Q>,
  }
}
