import { useEffect, useState } from 'preact/hooks'
import type { SessionInfo } from '../../../shared/protocol/newSession.ts'
import { CODE_LENGTH, normaliseCode } from '../../../shared/protocol/sessionCode.ts'
import { followScenario } from '../../net/followScenario.ts'
import { fetchSession } from '../../net/sessionInfo.ts'

export type Lookup =
  | { readonly type: 'typing' }
  | { readonly type: 'looking' }
  | { readonly type: 'found'; readonly info: SessionInfo }
  | { readonly type: 'unknown' }
  | { readonly type: 'unreachable' }

const REFRESH_MS = 4000

/** Looks up a code as soon as it is complete, and again every few seconds to update the teams' sizes. */
export const useSessionInfo = (typed: string): Lookup => {
  const [lookup, setLookup] = useState<Lookup>({ type: 'typing' })
  useEffect(() => {
    if (typed.length < CODE_LENGTH) {
      setLookup({ type: 'typing' })
      return
    }
    const code = normaliseCode(typed)
    if (!code) {
      setLookup({ type: 'unknown' })
      return
    }
    const abort = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const fetched = await fetchSession(code, abort.signal)
      if (fetched.type === 'found') await followScenario(code, fetched.value.ownScenario, abort.signal)
      if (abort.signal.aborted) return
      setLookup(fetched.type === 'found' ? { type: 'found', info: fetched.value } : fetched)
      if (fetched.type !== 'unknown') timer = setTimeout(look, REFRESH_MS)
    }
    setLookup({ type: 'looking' })
    void look()
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [typed])
  return lookup
}
