import { useEffect, useState } from 'preact/hooks'
import { TRACK_TITLES, type TrackTitles } from '../../../shared/content/trackTitles.ts'
import type { SessionInfo } from '../../../shared/protocol/newSession.ts'
import { CODE_LENGTH, normaliseCode } from '../../../shared/protocol/sessionCode.ts'
import { fetchSession, untilScenario } from '../../net/sessionInfo.ts'

export type Lookup =
  | { readonly type: 'typing' }
  | { readonly type: 'looking' }
  | { readonly type: 'found'; readonly info: SessionInfo; readonly tracks: TrackTitles }
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
      const isOwn = fetched.type === 'found' && fetched.value.ownScenario
      const tracks = isOwn ? (await untilScenario(code, abort.signal))?.tracks : TRACK_TITLES
      if (abort.signal.aborted || !tracks) return
      setLookup(fetched.type === 'found' ? { type: 'found', info: fetched.value, tracks } : fetched)
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
