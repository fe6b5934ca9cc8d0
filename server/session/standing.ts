import { keyHash } from '../../shared/session/admit.ts'
import type { Session } from '../../shared/session/Session.ts'
import type { SessionRow } from '../store/Store.ts'
import { isKey } from './secrets.ts'

/**
 * What someone who asks about a session is to it: the holder of one of its keys; a visitor, who has its code; or a
 * stranger, who has a wrong code or a wrong key.
 */
export type Standing = 'holder' | 'visitor' | 'stranger'

const holdsSeat = ({ latest }: Session, key: string): boolean => {
  const hash = keyHash(key)
  return latest.seats.some((seat) => !seat.bot && seat.keyHash === hash)
}

/** Judges a key, which may be empty, by a session's row and by its seats, which are known only while it is live. */
export const standingOf = (row: SessionRow, session: Session | null, key: string, isNew: boolean): Standing => {
  if (key === '') return 'visitor'
  if (isKey(key, row.hostKeyHash) || (session && holdsSeat(session, key))) return 'holder'
  return isNew || !session ? 'visitor' : 'stranger'
}
