import type { RequestHandler } from 'express'
import { makeFile } from '../exports/makeFiles.ts'
import type { LiveSessions } from '../session/LiveSessions.ts'
import { readJournal } from '../store/readJournal.ts'
import type { Store } from '../store/Store.ts'
import { bearer } from './bearer.ts'
import { findHosted, findStored } from './findHosted.ts'
import { HttpRefusal } from './httpError.ts'

/** How many shared recordings are cached, because a whole class opens the shared link at the same time. */
const MOST_KEPT = 4

/**
 * Sends the recording of a session. The host gets all of it. Anyone with the link gets it without names, once the
 * session is over and shared or while the host shows the replay on the projector. A finished recording changes only when
 * somebody withdraws, so browsers that have it get a 304; what the host gets has names in it, and no browser keeps it.
 */
export const sendRecording = ({
  sessions,
  store,
}: {
  readonly sessions: LiveSessions
  readonly store: Store
}): RequestHandler => {
  const kept = new Map<string, { readonly of: string; readonly body: Promise<string> }>()

  const shared = (code: string, of: string, make: () => Promise<string>): Promise<string> => {
    const known = kept.get(code)
    if (known?.of === of) return known.body
    const body = make()
    kept.delete(code)
    kept.set(code, { of, body })
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return body
  }

  return async (request, response) => {
    const code = String(request.params.code)
    const key = bearer(request)
    const isHost = key !== ''
    const row = await (isHost ? findHosted(store, code, key) : findStored(store, code))
    const asked = await sessions.ask(row.code, 'sharing')
    if (!asked) throw new HttpRefusal('outdatedSession')
    const { isShared, end, withdrawn } = asked
    if (!isHost && !isShared) throw new HttpRefusal('notShared')
    const recording = async (whose: 'host' | 'anyone') => {
      await sessions.ask(row.code, 'checkpoint')
      const journal = (await readJournal(store, row.code)).map(({ line }) => line).join('\n')
      const { format, options } = row
      const of = { format, options, created: new Date(row.created).toISOString() }
      return makeFile('recording', { of, journal, until: end, whose })
    }
    const body = await (isHost
      ? recording('host')
      : shared(row.code, JSON.stringify([end, withdrawn]), () => recording('anyone')))
    if (!isHost) response.set('cache-control', 'private, no-cache')
    response.type('json').send(body)
  }
}
