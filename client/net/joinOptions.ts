import type { TextStorage } from '../text/browserStorage.ts'
import type { Visitor } from './connection.ts'
import { readSeat, wantedSeatKey } from './storedSeat.ts'

/** What a visitor tells a session's room; a browser that has a seat there tells its key alone. */
export const joinOptions = (code: string, visitor: Visitor, storage: TextStorage): object => {
  if ('host' in visitor) return { hostKey: visitor.host }
  if ('screen' in visitor) return { screen: true }
  if ('ticket' in visitor) {
    return { seatTicket: visitor.ticket, newSeatKey: wantedSeatKey(code, storage, visitor.ticket) }
  }
  if ('seatOf' in visitor) return { seatOf: visitor.seatOf, newSeatKey: wantedSeatKey(code, storage) }
  const seatKey = readSeat(code, storage)?.seatKey
  return seatKey ? { seatKey } : { ...visitor.student, newSeatKey: wantedSeatKey(code, storage) }
}
