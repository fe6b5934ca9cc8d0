import { fetchJson } from '../../net/fetchJson.ts'
import { writeHostKey } from '../../net/storedSeat.ts'
import { replaceAddress } from '../../text/browserStorage.ts'
import { consolePath } from '../../ui/hostRoute.ts'

/** Gives the session a new host key and reloads the console with it; false if the server did not answer. */
export const changeHostKey = async (code: string, hostKey: string): Promise<boolean> => {
  const path = `/api/sessions/${code}/host-key`
  // The server takes nothing but JSON, so that no other site's form can ask for this.
  const asked = { method: 'POST', hostKey, headers: { 'content-type': 'application/json' }, body: '{}' }
  const changed = await fetchJson<{ readonly hostKey: string }, never>(path, {}, asked)
  if (changed.type !== 'found') return false
  writeHostKey(code, changed.value.hostKey)
  replaceAddress(consolePath(code, changed.value.hostKey))
  location.reload()
  return true
}
