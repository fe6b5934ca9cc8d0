import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../integration/serverProcess.ts'

const DEPLOY = join(import.meta.dirname, '../../deploy')
const isRoot = process.getuid?.() === 0

const which = (name: string, ...others: readonly string[]): string | null => {
  const folders = [...others, ...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, name)).find(existsSync) ?? null
}

const POSTGRES_FOLDERS = [17, 16, 15, 14, 13].map((version) => `/usr/lib/postgresql/${version}/bin`)
const PROGRAMS = {
  initdb: which('initdb', ...POSTGRES_FOLDERS),
  postgres: which('postgres', ...POSTGRES_FOLDERS),
  redis: which('redis-server'),
  nginx: which('nginx'),
  caddy: which('caddy'),
}
type Program = keyof typeof PROGRAMS

/** Whether some programs are installed; prints a warning for a missing one. */
export const hasPrograms = (...wanted: readonly Program[]): boolean => {
  const missing = wanted.filter((name) => PROGRAMS[name] === null)
  if (missing.length > 0)
    console.warn(`\n!!! SKIPPED, NOT TESTED: ${missing.join(', ')} not installed on this computer !!!\n`)
  return missing.length === 0
}

export type Service = {
  readonly port: number
  /** Kills it and keeps what it has on disk. */
  readonly kill: () => Promise<void>
  readonly freeze: () => void
  readonly thaw: () => void
  readonly start: () => Promise<void>
  /** Ends it and deletes its data. */
  readonly close: () => Promise<void>
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

const untilOpen = async (port: number, name: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    if (await isOpen(port)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${name} does not listen`)
}

type Command = {
  readonly program: string
  readonly args: readonly string[]
  readonly dir: string
  readonly uid?: number
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a program in its own process group, which ends with it. */
const service = async (port: number, { program, args, dir, uid, env }: Command): Promise<Service> => {
  let child: ChildProcess | null = null
  const signal = (name: NodeJS.Signals): void => {
    if (child?.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, name)
  }
  const start = async (): Promise<void> => {
    child = spawn(program, args, {
      stdio: 'ignore',
      detached: true,
      cwd: dir,
      env: { ...process.env, ...env },
      ...(uid !== undefined && { uid, gid: uid }),
    })
    await untilOpen(port, program)
  }
  const kill = async (): Promise<void> => {
    const gone = new Promise((resolve) => child?.once('exit', resolve))
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    signal('SIGKILL')
    await gone
  }
  const close = async (): Promise<void> => {
    await kill()
    rmSync(dir, { recursive: true, force: true })
  }
  await start()
  return { port, kill, freeze: () => signal('SIGSTOP'), thaw: () => signal('SIGCONT'), start, close }
}

const folder = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'iteration-tax-scale-'))
  chmodSync(dir, 0o777)
  return dir
}

export const openPostgres = async (): Promise<Service & { readonly url: string }> => {
  const { initdb, postgres } = PROGRAMS
  if (!initdb || !postgres) throw new Error('no PostgreSQL')
  const dir = folder()
  // PostgreSQL refuses to run as root.
  const uid = isRoot ? Number(execFileSync('id', ['-u', 'postgres'])) : undefined
  const as = uid === undefined ? {} : { uid, gid: uid }
  const args = ['-D', join(dir, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  execFileSync(initdb, args, { stdio: 'ignore', cwd: dir, ...as })
  const port = await freePort()
  const opened = await service(port, {
    program: postgres,
    args: ['-D', join(dir, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', dir],
    dir,
    ...(uid !== undefined && { uid }),
  })
  return { ...opened, url: `postgres://postgres@127.0.0.1:${port}/postgres` }
}

export const openRedis = async (): Promise<Service & { readonly url: string }> => {
  if (!PROGRAMS.redis) throw new Error('no Redis')
  const [dir, port] = [folder(), await freePort()]
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', dir]
  return { ...(await service(port, { program: PROGRAMS.redis, args, dir })), url: `redis://127.0.0.1:${port}` }
}

/** Runs the real nginx with the shipped configuration on the test's ports, with what a test changes in it. */
export const openNginx = async (
  one: number,
  two: number,
  change = (shipped: string): string => shipped,
): Promise<Service & { readonly url: string }> => {
  if (!PROGRAMS.nginx) throw new Error('no nginx')
  const [dir, port] = [folder(), await freePort()]
  mkdirSync(join(dir, 'temp'))
  const shipped = change(readFileSync(join(DEPLOY, 'nginx.conf'), 'utf8'))
    .replaceAll('127.0.0.1:2567', `127.0.0.1:${one}`)
    .replaceAll('127.0.0.1:2568', `127.0.0.1:${two}`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${dir}/temp/${name};`,
  )
  const whole = `
    daemon off; ${isRoot ? 'user root;' : ''} worker_processes 1; pid ${dir}/nginx.pid; error_log ${dir}/error.log;
    events { worker_connections 16384; }
    http { access_log off; ${temps.join(' ')}
      ${shipped}
    }`
  writeFileSync(join(dir, 'nginx.conf'), whole)
  const args = ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', join(dir, 'error.log')]
  return { ...(await service(port, { program: PROGRAMS.nginx, args, dir })), url: `http://127.0.0.1:${port}` }
}

/** Runs the real Caddy with the shipped file in front of a process, on this computer alone and with a certificate of its own. */
export const openCaddy = async (game: number): Promise<Service & { readonly url: string }> => {
  if (!PROGRAMS.caddy) throw new Error('no Caddy')
  const [dir, port] = [folder(), await freePort()]
  const options = ['admin off', 'skip_install_trust', 'auto_https disable_redirects', 'default_bind 127.0.0.1']
  const shipped = readFileSync(join(DEPLOY, 'Caddyfile'), 'utf8')
  writeFileSync(join(dir, 'Caddyfile'), `{\n${options.join('\n')}\n}\n${shipped}`)
  const url = `https://localhost:${port}`
  const env = { DOMAIN: url, GAME: `127.0.0.1:${game}`, HOME: dir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir }
  const args = ['run', '--config', join(dir, 'Caddyfile')]
  return { ...(await service(port, { program: PROGRAMS.caddy, args, dir, env })), url }
}
