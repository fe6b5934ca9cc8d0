import type { IncomingMessage } from 'node:http'
import compression from 'compression'
import express, { type Express } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { scenarioSchema } from '../../shared/protocol/scenarioSchema.ts'
import { STREAM_PATH } from '../../shared/protocol/stream.ts'
import type { Metrics } from '../metrics.ts'
import { matchmaking } from '../rooms/matchmaking.ts'
import type { StreamSocket } from '../rooms/StreamSocket.ts'
import { streamRoutes } from '../rooms/streamRoutes.ts'
import type { LiveSessions } from '../session/LiveSessions.ts'
import type { Store } from '../store/Store.ts'
import { assets } from './assets.ts'
import { faultReports } from './faultReports.ts'
import { errorHandler } from './httpError.ts'
import { limitOpenRequests, type OpenByAddress } from './limitConnections.ts'
import { limitRequests, limitVisitors } from './limitRequests.ts'
import type { OwnHosts } from './ownHosts.ts'
import { pages } from './pages.ts'
import { jsonOnly, refuseForeign } from './refuseForeign.ts'
import { sessionRoutes } from './sessionRoutes.ts'
import { takeTurns } from './takeTurns.ts'
import { watchProxies } from './watchProxies.ts'

type AppOptions = {
  readonly sessions: LiveSessions
  readonly store: Store
  readonly metrics: Metrics
  readonly log: Logger
  readonly distDir: string
  readonly hosts: OwnHosts
  readonly open: OpenByAddress
  /** Number of proxies in front of the server whose forwarded addresses are trusted. */
  readonly trustedProxies: number
  /** Path below which visitors find the server, such as /game; empty for none. */
  readonly basePath: string
  /** Origins besides our own whose pages may show ours in a frame. */
  readonly frameAncestors: readonly string[]
  /** True once the server has begun to shut down. */
  readonly isClosing: () => boolean
  /** Lets someone whose network blocks WebSockets into a room. */
  readonly admitStream: (stream: StreamSocket, request: IncomingMessage) => void
  readonly maxRequestsPerMinute?: number
}

/** Names the page's own host for WebSockets, because some browsers do not count them under 'self'. */
const ownSockets = (request: IncomingMessage): string => {
  const host = request.headers.host ?? ''
  return /^[\w.\-[\]:]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'"
}

/** Allows nothing from other hosts and nothing inline, but plain http: a lecture hall's network has no certificate. */
const securityHeaders = (frameAncestors: readonly string[]) =>
  helmet({
    // It cannot name other origins; the policy below can, and browsers that know both obey the policy.
    xFrameOptions: frameAncestors.length > 0 ? false : { action: 'sameorigin' },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'", ownSockets],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        // The console shows the projector's page.
        frameSrc: ["'self'"],
        frameAncestors: ["'self'", ...frameAncestors],
      },
    },
  })

/** Enough for a lecture hall of 500 people behind one address who each reconnect six times in a minute. */
const REQUESTS_PER_MINUTE = 3000

/** A readiness check queries the store, and metrics take milliseconds to write; a monitor asks every few seconds. */
const MONITOR_PER_MINUTE = 120

/** Whether the store answers; one across a network may be unreachable. */
const answers = async (store: Store): Promise<boolean> => {
  try {
    await store.loadSession('')
    return true
  } catch {
    return false
  }
}

/** Creates the Express app that answers everything the server serves over plain HTTP. */
export const createApp = (options: AppOptions): Express => {
  const { sessions, store, metrics, log, distDir, hosts, trustedProxies, basePath } = options
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustedProxies)
  app.use((_request, response, next) => {
    if (options.isClosing()) response.status(503).set('connection', 'close').end()
    else next()
  })
  if (trustedProxies > 0) app.use(limitOpenRequests(options.open))
  app.use(takeTurns)
  app.use(compression())
  app.use(assets(distDir))
  app.use(securityHeaders(options.frameAncestors))
  app.get('/healthz', (_request, response) => {
    response.set('cache-control', 'no-store').json({ status: 'ok', sessions: sessions.count })
  })
  app.get('/readyz', limitRequests(MONITOR_PER_MINUTE), async (_request, response) => {
    const isReady = await answers(store)
    response.status(isReady ? 200 : 503).set('cache-control', 'no-store')
    response.json({ status: isReady ? 'ready' : 'storeAway' })
  })
  app.get('/metrics', limitRequests(MONITOR_PER_MINUTE), async (_request, response) => {
    metrics.sessions.set(sessions.count)
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  app.use(watchProxies(trustedProxies, log), refuseForeign(hosts, log, basePath))
  // A room is in one process, and the address of its socket names that process.
  app.use([STREAM_PATH, `/p/:process${STREAM_PATH}`], streamRoutes(options.admitStream))
  app.use(['/matchmake', '/api'], jsonOnly)
  const limit = limitVisitors(options.maxRequestsPerMinute ?? REQUESTS_PER_MINUTE, (code, key, isNew) =>
    sessions.standing(code, key, isNew),
  )
  app.use(
    '/matchmake',
    limit((path) => path.split('/')[2] ?? ''),
  )
  app.use(
    '/api/sessions',
    limit((path) => path.split('/')[1] || null),
  )
  app.use('/matchmake', matchmaking(sessions, basePath))
  app.use('/api/faults', faultReports(log))
  app.use('/api/sessions', sessionRoutes({ sessions, store, log, basePath }))
  let schema: string | null = null
  app.get('/scenario.schema.json', (_request, response) => {
    schema ??= JSON.stringify(scenarioSchema(), null, 2)
    response.type('application/schema+json').send(schema)
  })
  app.use(pages(distDir, basePath))
  app.use(errorHandler(log))
  return app
}
