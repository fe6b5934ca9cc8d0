import { normaliseCode } from '../../shared/protocol/sessionCode.ts'
import { isKey } from '../session/secrets.ts'
import type { SessionRow, Store } from '../store/Store.ts'
import { HttpRefusal } from './httpError.ts'

/** Returns the stored session with this code; throws the refusal when there is none. */
export const findStored = async (store: Store, code: string): Promise<SessionRow> => {
  const known = normaliseCode(code)
  const row = known === null ? null : await store.loadSession(known)
  if (!row) throw new HttpRefusal('unknownSession')
  return row
}

/** Returns the stored session with this code to the holder of its host key; throws the refusal to anyone else. */
export const findHosted = async (store: Store, code: string, hostKey: string): Promise<SessionRow> => {
  const row = await findStored(store, code)
  if (!isKey(hostKey, row.hostKeyHash)) throw new HttpRefusal('wrongHostKey')
  return row
}
