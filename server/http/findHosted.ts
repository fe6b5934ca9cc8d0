import { normaliseCode } from '../../shared/protocol/sessionCode.ts'
import { isKey } from '../session/secrets.ts'
import type { SessionRow, Store } from '../store/Store.ts'

/** Returns the stored session with this code to the holder of its host key, or the reason why not. */
export const findHosted = async (
  store: Store,
  code: string,
  hostKey: string,
): Promise<SessionRow | 'unknownSession' | 'wrongHostKey'> => {
  const known = normaliseCode(code)
  const row = known === null ? null : await store.loadSession(known)
  if (!row) return 'unknownSession'
  return isKey(hostKey, row.hostKeyHash) ? row : 'wrongHostKey'
}
