import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CloseCode, Server as ColyseusServer, matchMaker } from '@colyseus/core'
import { type Logger, pino } from 'pino'
import { serveBelow } from './http/basePath.ts'
import { createApp } from './http/createApp.ts'
import { limitConnections, OpenByAddress } from './http/limitConnections.ts'
import { OwnHosts } from './http/ownHosts.ts'
import { createMetrics } from './metrics.ts'
import { colyseusRooms, ROOM_NAME } from './rooms/colyseusRooms.ts'
import { Metronome } from './rooms/Metronome.ts'
import { type RoomServices, SessionRoom } from './rooms/SessionRoom.ts'
import { SocketTransport } from './rooms/SocketTransport.ts'
import { LiveSessions } from './session/LiveSessions.ts'
import { watchLease } from './session/watchLease.ts'
import { isOpenToOthers, takeFolder } from './store/dataFolder.ts'
import { SqliteStore } from './store/SqliteStore.ts'
import type { SharedStore, Store } from './store/Store.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** How long a closing room waits for clients that have reserved a place but not connected yet; they lose nothing. */
const MAX_CLOSE_MS = 1000

export type ServerOptions = {
  /** 0 picks any free port. */
  readonly port: number
  readonly host: string
  /** Folder of the store's file. Ignored when `store` or `databaseUrl` is given. */
  readonly dataDir: string
  /** PostgreSQL database that keeps the sessions instead, for one process or several. */
  readonly databaseUrl?: string | undefined
  /** Redis server through which several processes that share a database find one another's rooms. */
  readonly redisUrl?: string | undefined
  /** Name of this process in addresses: requests to /p/NAME/ are routed to it. */
  readonly processName?: string | undefined
  readonly store?: Store
  readonly distDir?: string
  readonly retentionDays?: number
  /** Maximum number of live sessions. */
  readonly maxSessions?: number
  /** Hours after which a room without connections closes until someone asks for its session again. */
  readonly idleHours?: number
  readonly trustedProxies?: number
  /** Addresses under which visitors reach the server, besides loopback and the computer's own. */
  readonly publicUrls?: readonly string[] | undefined
  /** Path below which visitors find the server, such as /game. */
  readonly basePath?: string
  /** Origins besides our own whose pages may show ours in a frame. */
  readonly frameAncestors?: readonly string[]
  /** How many requests per minute one address may make for sessions and for places in them. */
  readonly maxRequestsPerMinute?: number
  /** How many connections one address may keep open. */
  readonly maxConnections?: number
  /** How long a custom scenario may take to solve, ms. */
  readonly solverMs?: number
  readonly log?: Logger
}

export type RunningServer = {
  readonly port: number
  readonly url: string
  readonly sessions: LiveSessions
  readonly store: Store
  /** Shuts down in order: stores everything that happened, tells clients to reconnect, then frees the port. */
  readonly close: () => Promise<void>
}

/** How many connections the system accepts for us while we are busy; more look to a proxy as if we were gone. */
const BACKLOG = 4096

/** Longer than browsers and proxies keep connections open, so that the server never resets one during a request. */
const KEEP_ALIVE_MS = 65_000

/**
 * Routes Colyseus' own output to our log. Its errors are mistakes of clients and are logged at a low level, so that a
 * client that sends garbage cannot fill the disk.
 */
const frameworkLog = (log: Logger) => {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (message: unknown) =>
    log[level]({ from: 'colyseus' }, String(message))
  return { debug: at('debug'), trace: at('debug'), info: at('debug'), warn: at('warn'), error: at('info') }
}

/** Returns the given store, or opens the one that the settings name, and what closes it. */
const openStore = async ({ store, databaseUrl, dataDir }: ServerOptions, log: Logger) => {
  if (store) return { store, closeStore: () => store.close() }
  if (databaseUrl !== undefined) {
    const { PostgresStore } = await import('./store/PostgresStore.ts')
    const shared = await PostgresStore.open(databaseUrl)
    return { store: shared, closeStore: () => shared.close() }
  }
  const leaveFolder = takeFolder(dataDir)
  if (isOpenToOthers(dataDir))
    log.warn({ dataDir }, 'other users of this computer can look into the data folder; chmod 700 closes it to them')
  const own = new SqliteStore(dataDir)
  const closeStore = () => {
    own.close()
    leaveFolder()
  }
  return { store: own, closeStore }
}

/** Connects this process to the others through Redis; null when it runs alone. */
const openRedis = async ({ redisUrl, databaseUrl, processName }: ServerOptions, log: Logger) => {
  if (redisUrl === undefined) return null
  if (databaseUrl === undefined)
    throw new Error(
      'REDIS_URL is set but DATABASE_URL is not. Processes that share sessions need a shared PostgreSQL database.',
    )
  const { connectRedis } = await import('./rooms/redis/connectRedis.ts')
  return { ...(await connectRedis(redisUrl, log)), publicAddress: `p/${processName}` }
}

const isSharedStore = (store: Store): store is SharedStore => 'renew' in store

/** Starts a complete server: store, sessions, rooms and pages on one port. Only one can run per process. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const log = options.log ?? pino({ level: 'silent' })
  const redis = await openRedis(options, log)
  const { store, closeStore } = await openStore(options, log)
  const metrics = createMetrics()
  const rooms = colyseusRooms(options.redisUrl !== undefined)
  const sessions = new LiveSessions({
    store,
    rooms,
    log,
    maxSessions: options.maxSessions ?? 300,
    solverMs: options.solverMs,
  })
  const idleMs = (options.idleHours ?? 2) * HOUR_MS

  const basePath = options.basePath ?? ''
  const distDir = options.distDir ?? join(import.meta.dirname, '../dist')
  const hosts = new OwnHosts(options.publicUrls)
  const open = new OpenByAddress(options.maxConnections)
  const { trustedProxies = 0 } = options
  let isClosing = false
  const app = createApp({
    sessions,
    store,
    metrics,
    log,
    distDir,
    hosts,
    open,
    trustedProxies,
    basePath,
    frameAncestors: options.frameAncestors ?? [],
    isClosing: () => isClosing,
    admitStream: (stream, request) => transport.admitStream(stream, request),
    ...(options.maxRequestsPerMinute !== undefined && { maxRequestsPerMinute: options.maxRequestsPerMinute }),
  })
  const http = createHttpServer(app)
  http.keepAliveTimeout = KEEP_ALIVE_MS
  limitConnections(http, trustedProxies, open)
  const transport = new SocketTransport(http, hosts, open, trustedProxies)
  serveBelow(http, basePath)
  const framework = new ColyseusServer({
    transport,
    greet: false,
    gracefullyShutdown: false,
    logger: frameworkLog(log),
    // The process that has loaded a session also creates its room.
    selectProcessIdToCreateRoom: async () => matchMaker.processId,
    ...redis,
  })
  framework.define(ROOM_NAME, SessionRoom, {
    sessions,
    log,
    metrics,
    metronome: new Metronome(),
    idleMs,
    isApart: () => redis?.driver.isReached === false,
  } satisfies RoomServices)
  matchMaker.setHealthChecksEnabled(false)
  await matchMaker.accept()

  const deleteOld = () => sessions.deleteUnusedSince(Date.now() - (options.retentionDays ?? 30) * DAY_MS)
  await deleteOld()
  await sessions.openSince(Date.now() - DAY_MS)
  const stopWatch = isSharedStore(store) ? watchLease(store, sessions, log, CloseCode.MAY_TRY_RECONNECT) : null
  const daily = setInterval(() => void deleteOld().catch((error) => log.error({ error }, 'retention failed')), DAY_MS)

  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    transport.listen(options.port, options.host, BACKLOG, () => resolve())
  })
  const { port } = http.address() as AddressInfo

  const close = async (): Promise<void> => {
    clearInterval(daily)
    stopWatch?.()
    isClosing = true
    await Promise.race([framework.gracefullyShutdown(false), sleep(MAX_CLOSE_MS, null, { ref: false })])
    http.closeAllConnections()
    await sessions.close()
    await closeStore()
  }
  return { port, url: `http://${options.host}:${port}`, sessions, store, close }
}
