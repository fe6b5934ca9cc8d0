import { isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'
import { createLog } from './createLog.ts'
import { type RunningServer, startServer } from './createServer.ts'
import { readBasePath } from './http/basePath.ts'
import { readFrameAncestors } from './http/frameAncestors.ts'
import { lanWelcome } from './lan/lanWelcome.ts'
import { roomAddress } from './lan/roomAddress.ts'

const env = process.env
const log = createLog(env.LOG_LEVEL || 'warn')

/** Says what is wrong with a setting and exits. */
const refuse = (name: string, why: string): never => {
  console.error(`${name} is "${env[name]}", but ${why}.`)
  process.exit(1)
}

/** Reads a whole number in a range from the environment. */
const numberFrom = (name: string, fallback: number, min: number, max = Number.MAX_SAFE_INTEGER): number => {
  const value = env[name] ? Number(env[name]) : fallback
  if (Number.isInteger(value) && value >= min && value <= max) return value
  const range = max < Number.MAX_SAFE_INTEGER ? `from ${min} to ${max}` : `of at least ${min}`
  return refuse(name, `it must be a whole number ${range}`)
}

const basePathFrom = (name: string): string => {
  const read = readBasePath(env[name] ?? '')
  return 'path' in read ? read.path : refuse(name, read.wrong)
}

const ancestorsFrom = (name: string): readonly string[] => {
  const read = readFrameAncestors(env[name] ?? '')
  if ('ancestors' in read) return read.ancestors
  return refuse(name, `"${read.wrong}" is not an origin such as https://lms.example or https://*.school.example`)
}

/** Reads web addresses with commas between them; prints a message and exits when one is not a web address. */
const urlsFrom = (setting: string): readonly string[] => {
  const urls = setting.split(',').map((url) => url.trim())
  const wrong = urls.find((url) => url !== '' && !/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
  if (wrong === undefined) return urls.filter((url) => url !== '')
  console.error(`PUBLIC_URL has "${wrong}", but it must be a web address such as https://game.example.org.`)
  process.exit(1)
}

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::'

const welcome = (host: string, port: number): string => {
  const address = roomAddress(networkInterfaces())
  if (isLan) return lanWelcome(address, port, basePath)
  if (isEverywhere(host))
    return `Iteration Tax is open to everyone on your network: http://${address ?? 'localhost'}:${port}${basePath}`
  if (host !== '127.0.0.1') return `Iteration Tax: http://${isIPv6(host) ? `[${host}]` : host}:${port}${basePath}`
  return `Iteration Tax: http://localhost:${port}${basePath} (this computer only; LAN=1 npm start opens it to your network)`
}

const whyNotStarted = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`
  return `Iteration Tax could not start: ${error instanceof Error ? error.message : String(error)}`
}

const LAST_PORT = 65_535
const isLan = env.LAN === '1'
const host = isLan ? '0.0.0.0' : env.HOST || '127.0.0.1'
const port = numberFrom('PORT', 2567, 0, LAST_PORT)
const basePath = basePathFrom('BASE_PATH')

const start = async (): Promise<RunningServer> => {
  try {
    return await startServer({
      port,
      host,
      dataDir: env.DATA_DIR || './data',
      databaseUrl: env.DATABASE_URL || undefined,
      redisUrl: env.REDIS_URL || undefined,
      processName: env.PROCESS_NAME || String(port),
      retentionDays: numberFrom('RETENTION_DAYS', 30, 0),
      maxSessions: numberFrom('MAX_SESSIONS', 300, 1),
      publicUrls: urlsFrom(env.PUBLIC_URL ?? ''),
      trustedProxies: numberFrom('TRUSTED_PROXIES', 0, 0),
      basePath,
      frameAncestors: ancestorsFrom('FRAME_ANCESTORS'),
      log,
    })
  } catch (error) {
    console.error(whyNotStarted(error))
    process.exit(1)
  }
}

const server = await start()

let closing = false
const stop = async (): Promise<void> => {
  if (closing) return
  closing = true
  await server.close()
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
// An unexpected error does not stop the process: classes are in progress, and everything they depend on is on disk.
process.on('unhandledRejection', (error) => log.error({ error }, 'unhandled rejection'))
process.on('uncaughtException', (error) => log.fatal({ error }, 'uncaught exception'))

// Printed last, because a script that waits for this line may stop the server at once.
console.log(welcome(host, server.port))
