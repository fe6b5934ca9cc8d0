import { useEffect, useState } from 'preact/hooks'
import type { SessionInfo } from '../../../shared/protocol/newSession.ts'
import type { Fetched } from '../../net/fetchJson.ts'
import { fetchSession } from '../../net/sessionInfo.ts'

const PREFIX = 'iterationTax.host.'

const stored = (): Storage | null => {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** Codes of the sessions whose host key this browser has, in no particular order. */
const hostedCodes = (): string[] =>
  Object.keys(stored() ?? {})
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length))

/** Forgets a session's host key; anyone with the link can still open it. */
const forgetHosted = (code: string): void => stored()?.removeItem(`${PREFIX}${code}`)

/** A session whose host key this browser has, with what the server says about it; null until it has answered. */
export type HostedSession = { readonly code: string; readonly answer: Fetched<SessionInfo> | null }

/** The sessions of this browser, each requested once. */
export const useHostedSessions = () => {
  const [hosted, setHosted] = useState<readonly HostedSession[]>(() =>
    hostedCodes().map((code) => ({ code, answer: null })),
  )
  useEffect(() => {
    const asking = new AbortController()
    for (const { code } of hosted) {
      void fetchSession(code, asking.signal).then((answer) => {
        if (asking.signal.aborted) return
        setHosted((before) => before.map((one) => (one.code === code ? { code, answer } : one)))
      })
    }
    return () => asking.abort()
  }, [])
  const forget = (code: string): void => {
    forgetHosted(code)
    setHosted((before) => before.filter((one) => one.code !== code))
  }
  return { hosted, forget }
}
