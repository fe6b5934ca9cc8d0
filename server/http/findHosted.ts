import { normaliseCode } from '../../shared/protocol/sessionCode.ts'
import { isKey } from '../session/secrets.ts'
import type { SessionRow, Store } from '../store/Store.ts'

/** The stored session of a code, for the holder of its host key; otherwise why not. */
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
