import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { type RunningServer, startServer } from '../../server/createServer.ts'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import type { CreatedSession, NewSession } from '../../shared/protocol/newSession.ts'
import type { Session } from '../../shared/session/Session.ts'
import type { HostAction } from '../../shared/sim/match/command.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import { launchBrowser } from '../support/browser.ts'

/** A session on the benchmark's server, with the host's controls. */
export type BedSession = CreatedSession & {
  readonly session: Session
  readonly host: (action: HostAction) => void
  /** Advances phase by phase until the given one. */
  readonly goTo: (phase: Phase) => void
}

/** A server and a browser for one benchmark. */
export type Bed = {
  readonly browser: Browser
  readonly newSession: (wanted?: Partial<NewSession>) => Promise<BedSession>
}

const opened = async (server: RunningServer, wanted: Partial<NewSession>): Promise<BedSession> => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${server.url}/api/sessions`, { method: 'POST', headers, body: JSON.stringify(wanted) })
  const created = (await response.json()) as CreatedSession
  const session = server.sessions.find(created.code)?.session
  if (!session) throw new Error('no session to measure')
  const host = (action: HostAction): void => {
    const reply = session.submit({ kind: 'host' }, action)
    if (!reply.ok) throw new Error(`${action.type} was refused: ${reply.reason}`)
  }
  host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const goTo = (phase: Phase): void => {
    while (session.state.phase !== phase) host({ type: 'goOn' })
  }
  return { ...created, session, host, goTo }
}

/** Serves the built pages to a browser while something is measured. */
export const withBed = async <T>(measure: (bed: Bed) => Promise<T>): Promise<T> => {
  const distDir = join(import.meta.dirname, '../../dist')
  if (!existsSync(join(distDir, 'index.html'))) throw new Error('The pages have not been built: run "npm run build".')
  const server = await startServer({ port: 0, host: '127.0.0.1', dataDir: '', store: new SqliteStore(null), distDir })
  const browser = await launchBrowser()
  try {
    return await measure({ browser, newSession: (wanted = {}) => opened(server, wanted) })
  } finally {
    await browser.close()
    await server.close()
  }
}
