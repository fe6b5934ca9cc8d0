import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CloseCode, Server as ColyseusServer, matchMaker } from '@colyseus/core'
import { Encoder } from '@colyseus/schema'
import { type Logger, pino } from 'pino'
import { createApp } from './http/createApp.ts'
import { limitConnections } from './http/limitConnections.ts'
import { createMetrics } from './metrics.ts'
import { ROOM_NAME, roomDoors } from './rooms/roomDoors.ts'
import { type RoomServices, SessionRoom } from './rooms/SessionRoom.ts'
import { SocketTransport } from './rooms/SocketTransport.ts'
import { LeaseWatch } from './session/LeaseWatch.ts'
import { LiveSessions } from './session/LiveSessions.ts'
import { SqliteStore } from './store/SqliteStore.ts'
import type { SharedStore, Store } from './store/Store.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A room waits for those who have asked for a place and not come yet; nothing is lost if they find it gone. */
const LONGEST_FAREWELL_MS = 1000
/** The whole synced state of a large class late in a race, with room to spare. */
const STATE_BYTES = 128 * 1024

export type ServerOptions = {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** Folder of the store's file; unread where a store or a database is given. */
  readonly dataDir: string
  /** A PostgreSQL that keeps the sessions instead, for one process or several. */
  readonly databaseUrl?: string | undefined
  /** A Redis through which several processes with one database find one another's rooms. */
  readonly redisUrl?: string | undefined
  /** What this process is called in addresses: /p/NAME/ leads to it. */
  readonly processName?: string | undefined
  readonly store?: Store
  readonly distDir?: string
  readonly retentionDays?: number
  /** How many sessions may be live at once. */
  readonly maxSessions?: number
  /** Hours after which a room without connections closes until somebody asks for it. */
  readonly idleHours?: number
  readonly trustedProxies?: number
  /** How often one address may ask for sessions and for places in them. */
  readonly maxRequestsPerMinute?: number
  /** How many connections one address may hold open. */
  readonly maxConnections?: number
  readonly log?: Logger
}

export type RunningServer = {
  readonly port: number
  readonly url: string
  readonly sessions: LiveSessions
  readonly store: Store
  /** Closes in order: what happened is stored, clients are told to come back, the port is free. */
  readonly close: () => Promise<void>
}

/** Longer than browsers and proxies keep a connection, so that they end it and none is reset under a request. */
const KEEP_ALIVE_MS = 65_000

/** What the framework prints, as lines of our log. Its errors are what clients did wrong; whoever sends nonsense must not fill a disk with it. */
const frameworkLog = (log: Logger) => {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (message: unknown) =>
    log[level]({ from: 'colyseus' }, String(message))
  return { debug: at('debug'), trace: at('debug'), info: at('debug'), warn: at('warn'), error: at('info') }
}

/** The store that was given, or the one that the settings name. */
const openStore = async ({ store, databaseUrl, dataDir }: ServerOptions): Promise<Store> => {
  if (store) return store
  if (databaseUrl === undefined) return new SqliteStore(dataDir)
  const { PostgresStore } = await import('./store/PostgresStore.ts')
  return PostgresStore.open(databaseUrl)
}

/** What joins this process to others; nothing where it plays alone. */
const openRedis = async ({ redisUrl, databaseUrl, processName }: ServerOptions, log: Logger) => {
  if (redisUrl === undefined) return null
  if (databaseUrl === undefined)
    throw new Error(
      'REDIS_URL is set and DATABASE_URL is not: processes that share sessions need one PostgreSQL to keep them in.',
    )
  const { connectRedis } = await import('./rooms/redis/connectRedis.ts')
  return { ...(await connectRedis(redisUrl, log)), publicAddress: `p/${processName}` }
}

const isSharedStore = (store: Store): store is SharedStore => 'renew' in store

/** Starts a whole server: store, sessions, rooms and pages on one port. A process holds one at a time. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const log = options.log ?? pino({ level: 'silent' })
  const redis = await openRedis(options, log)
  const store = await openStore(options)
  const metrics = createMetrics()
  const rooms = roomDoors(options.redisUrl !== undefined)
  const sessions = new LiveSessions({ store, rooms, log, maxSessions: options.maxSessions ?? 300 })
  const idleMs = (options.idleHours ?? 2) * HOUR_MS

  const distDir = options.distDir ?? join(import.meta.dirname, '../dist')
  let isClosing = false
  const app = createApp({
    sessions,
    store,
    metrics,
    log,
    distDir,
    trustedProxies: options.trustedProxies ?? 0,
    isClosing: () => isClosing,
    ...(options.maxRequestsPerMinute !== undefined && { maxRequestsPerMinute: options.maxRequestsPerMinute }),
  })
  const http = createHttpServer(app)
  http.keepAliveTimeout = KEEP_ALIVE_MS
  limitConnections(http, options.trustedProxies ?? 0, options.maxConnections)
  const transport = new SocketTransport(http, options.trustedProxies ?? 0)
  const framework = new ColyseusServer({
    transport,
    greet: false,
    gracefullyShutdown: false,
    logger: frameworkLog(log),
    // A session is played by the process that holds it.
    selectProcessIdToCreateRoom: async () => matchMaker.processId,
    ...redis,
  })
  Encoder.BUFFER_SIZE = STATE_BYTES
  framework.define(ROOM_NAME, SessionRoom, {
    sessions,
    log,
    metrics,
    idleMs,
    isApart: () => redis?.driver.isReached === false,
  } satisfies RoomServices)
  matchMaker.setHealthChecksEnabled(false)
  await matchMaker.accept()

  const deleteOld = () => sessions.deleteUnusedSince(Date.now() - (options.retentionDays ?? 30) * DAY_MS)
  await deleteOld()
  await sessions.openSince(Date.now() - DAY_MS)
  const watch = isSharedStore(store) ? new LeaseWatch(store, sessions, log, CloseCode.MAY_TRY_RECONNECT) : null
  const daily = setInterval(() => void deleteOld().catch((error) => log.error({ error }, 'retention failed')), DAY_MS)

  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    transport.listen(options.port, options.host, undefined, () => resolve())
  })
  const { port } = http.address() as AddressInfo

  const close = async (): Promise<void> => {
    clearInterval(daily)
    watch?.stop()
    isClosing = true
    await Promise.race([framework.gracefullyShutdown(false), sleep(LONGEST_FAREWELL_MS, null, { ref: false })])
    http.closeAllConnections()
    await sessions.close()
    await store.close()
  }
  return { port, url: `http://${options.host}:${port}`, sessions, store, close }
}
