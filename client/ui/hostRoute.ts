import { normaliseCode } from '../../shared/protocol/sessionCode.ts'
import { atBase } from '../net/basePath.ts'
import { readHostKey } from '../net/storedSeat.ts'

type HostRoute =
  | { readonly page: 'home' }
  | { readonly page: 'noKey'; readonly code: string }
  | { readonly page: 'console'; readonly code: string; readonly key: string }

/** Parses /host/CODE#key; without a key in the link, the one stored in this browser is used. */
export const hostRoute = (path: string, hash: string): HostRoute => {
  const code = normaliseCode(decodeURIComponent(path.split('/')[2] ?? ''))
  if (!code) return { page: 'home' }
  const key = hash.replace(/^#/, '') || readHostKey(code)
  return key ? { page: 'console', code, key } : { page: 'noKey', code }
}

export const consolePath = (code: string, key: string): string => atBase(`/host/${code}#${key}`)
