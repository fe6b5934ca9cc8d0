import { extname } from 'node:path'
import { type Request, type Response, Router } from 'express'
import type { Logger } from 'pino'
import { isLanguage } from '../../shared/content/language.ts'
import { CLOSE_CODES } from '../../shared/protocol/closeCodes.ts'
import { type CreatedSession, newSession } from '../../shared/protocol/newSession.ts'
import { normaliseCode } from '../../shared/protocol/sessionCode.ts'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import { exportedJournal } from '../../shared/session/exportedJournal.ts'
import { matchOptions } from '../../shared/session/matchOptions.ts'
import { makeFile } from '../exports/makeFiles.ts'
import type { LiveSessions } from '../session/LiveSessions.ts'
import { newSecret } from '../session/secrets.ts'
import { readJournal } from '../store/readJournal.ts'
import type { SessionRow, Store } from '../store/Store.ts'
import { bearer } from './bearer.ts'
import { findEarlierLanes } from './findEarlierLanes.ts'
import { findHosted } from './findHosted.ts'
import { HttpRefusal, malformedSession } from './httpError.ts'
import { limitRequests } from './limitRequests.ts'
import { sendRecording } from './sendRecording.ts'
import { sendResults } from './sendResults.ts'
import { readJson } from './takeTurns.ts'

const MAX_BODY = '4kb'
/** Five times the size of a scenario in two languages. */
const MAX_NEW_SESSION = '128kb'
/** Every student of a school may start a solo race in the same minute. */
const NEW_SESSIONS_PER_MINUTE = 240

type Services = {
  readonly sessions: LiveSessions
  readonly store: Store
  readonly log: Logger
  readonly basePath: string
}

const urlsOf = (request: Request, basePath: string, code: string, hostKey: string): CreatedSession['urls'] => {
  const base = `${request.protocol}://${request.get('host') ?? 'localhost'}${basePath}`
  return { join: `${base}/join/${code}`, host: `${base}/host/${code}#${hostKey}`, screen: `${base}/screen/${code}` }
}

/** The routes for scripts and for the pages that create and end sessions. */
export const sessionRoutes = ({ sessions, store, log, basePath }: Services): Router => {
  const router = Router()

  /** Returns the stored session if the request carries its host key. */
  const hosted = (request: Request): Promise<SessionRow> =>
    findHosted(store, String(request.params.code), bearer(request))

  /** Answers a question about a session to anyone who has its code. */
  const toAnyone =
    (question: 'info' | 'scenario') =>
    async (request: Request, response: Response): Promise<void> => {
      const code = normaliseCode(String(request.params.code))
      if (code === null) throw new HttpRefusal('unknownSession')
      const said = await sessions.ask(code, question)
      if (!said) throw new HttpRefusal((await sessions.isOutdated(code)) ? 'outdatedSession' : 'unknownSession')
      response.json(said)
    }

  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store')
    next()
  })
  router.post('/', limitRequests(NEW_SESSIONS_PER_MINUTE), readJson(MAX_NEW_SESSION), async (request, response) => {
    const wanted = newSession.safeParse(request.body ?? {})
    if (!wanted.success) throw malformedSession(wanted.error)
    const earlier = wanted.data.ghosts ? await findEarlierLanes({ sessions, store }, wanted.data.ghosts) : null
    const created = await sessions.create(matchOptions(wanted.data, newSecret(), earlier), wanted.data.from, request.ip)
    if (typeof created === 'string') throw new HttpRefusal(created)
    const urls = urlsOf(request, basePath, created.code, created.hostKey)
    response.status(201).json({ ...created, urls } satisfies CreatedSession)
  })

  router.use(readJson(MAX_BODY))

  router.get('/:code', toAnyone('info'))

  router.get(['/:code/results.json', '/:code/results.csv', '/:code/results.xlsx'], async (request, response) => {
    const row = await hosted(request)
    const wanted = String(request.query.language)
    const question = isLanguage(wanted) ? (`results.${wanted}` as const) : 'results'
    const results = (await sessions.ask(row.code, question)) ?? row.results
    if (results === null) throw new HttpRefusal('outdatedSession')
    const { code } = row
    await sendResults(response, { code, results, ending: extname(request.path), query: request.query })
  })

  router.get('/:code/recording.json', sendRecording({ sessions, store }))

  router.get('/:code/journal.ndjson', async (request, response) => {
    const row = await hosted(request)
    await sessions.ask(row.code, 'checkpoint')
    const { format, title, created, options } = row
    const header = { format, title, created: new Date(created).toISOString(), options }
    const lines = (await readJournal(store, row.code)).map(({ line }) => line)
    response.type('application/x-ndjson').send(exportedJournal(header, lines))
  })

  router.get('/:code/research.csv', async (request, response) => {
    const row = await hosted(request)
    await sessions.ask(row.code, 'checkpoint')
    const { format, options } = row
    if (format !== JOURNAL_FORMAT) throw new HttpRefusal('outdatedSession')
    const of = { format, options, created: new Date(row.created).toISOString() }
    const journal = (await readJournal(store, row.code)).map(({ line }) => line).join('\n')
    response.attachment(`iteration-tax-${row.code}-research.csv`).send(await makeFile('research', { of, journal }))
  })

  router.get('/:code/codebook.csv', async (request, response) => {
    const { code } = await hosted(request)
    response.attachment(`iteration-tax-${code}-codebook.csv`).send(await makeFile('codebook', {}))
  })

  router.get('/:code/scenario.json', toAnyone('scenario'))

  router.post('/:code/host-key', async (request, response) => {
    const { code } = await hosted(request)
    const hostKey = await sessions.changeHostKey(code).catch((error) => {
      log.error({ session: code, error }, 'the host key was not changed')
      throw new HttpRefusal('notStored')
    })
    log.info({ session: code }, 'the host key was changed')
    response.json({ hostKey })
  })

  router.delete('/:code', async (request, response) => {
    const row = await hosted(request)
    const deletion = await sessions.delete(row.code, CLOSE_CODES.sessionDeleted).catch((error) => {
      log.error({ session: row.code, error }, 'session was not deleted')
      throw new HttpRefusal('notStored')
    })
    log.info({ session: row.code, deletion }, 'deleted by its host')
    if (deletion === 'erasing') response.status(202).json({ deletion })
    else response.status(204).end()
  })

  router.use(() => {
    throw new HttpRefusal('unknownPath')
  })
  return router
}
