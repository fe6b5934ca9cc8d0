import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { WebSocket } from 'ws'
import type { EngineWindow } from './enginePage.ts'

/** A browser that can be played in where it is installed. */
export type Engine = {
  readonly name: string
  /** What to install, or null where the browser is there. */
  readonly missing: () => string | null
  /** Whether it is too old for the projector and the console. */
  readonly isForStudentsOnly: boolean
  readonly openWindow: (width: number, height: number) => Promise<EngineWindow>
}

const CACHE = join(import.meta.dirname, '../../node_modules/.cache')
const FIREFOX = '/usr/bin/firefox-esr'
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver'
const XVFB = '/usr/bin/Xvfb'
const MINI_BROWSERS = ['4.1', '4.0'].map((api) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${api}/MiniBrowser`)

/** The oldest Chromium that students may have; 47 MB, so it is no dependency and is fetched once by this script alone. */
const CHROMIUM_92 = '@sparticuz/chromium@92.0.0'
const OLD_CHROMIUM = join(CACHE, 'chromium-92')

/** Waits for a line of a process that matches, and returns its first group. */
const lineOf = (child: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (data) => {
      said += data
      const found = pattern.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(`the browser ended: ${said}`)))
  })

/** Ends a process and whatever it started. */
const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) return resolve()
    child.once('exit', () => resolve())
    process.kill(-child.pid, 'SIGKILL')
  })

const start = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(command, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } })

type Reply = {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
  readonly error?: unknown
  readonly params?: unknown
}

/** Commands with numbered replies over a socket, as both protocols below have them. */
const openSocket = async (url: string, onEvent: (method: string, params: unknown) => void) => {
  const socket = new WebSocket(url, { maxPayload: 1e8 })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  let last = 0
  socket.on('message', (data) => {
    const reply = JSON.parse(String(data)) as Reply
    if (reply.id === undefined) return onEvent(reply.method ?? '', reply.params)
    const call = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.error) call?.reject(new Error(String(data)))
    else call?.resolve(reply.result)
  })
  return {
    send: <T>(method: string, params: object, session?: string): Promise<T> =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve: (result) => resolve(result as T), reject })
        socket.send(JSON.stringify({ id: last, method, params, ...(session && { sessionId: session }) }))
      }),
    close: () => socket.close(),
  }
}

/** Firefox over WebDriver BiDi. */
const firefox: Engine = {
  name: 'Firefox',
  isForStudentsOnly: false,
  missing: () => (existsSync(FIREFOX) ? null : 'apt-get install firefox-esr'),
  openWindow: async (width, height) => {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
    writeFileSync(
      join(profile, 'user.js'),
      'user_pref("datareporting.policy.dataSubmissionEnabled", false);\nuser_pref("app.update.enabled", false);\nuser_pref("network.captive-portal-service.enabled", false);\nuser_pref("network.connectivity-service.enabled", false);\nuser_pref("intl.accept_languages", "en-US");\n',
    )
    const child = start(FIREFOX, ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile], {
      HOME: profile,
      MOZ_CRASHREPORTER_DISABLE: '1',
    })
    const address = await lineOf(child, /WebDriver BiDi listening on (ws:\S+)/)
    const errors: string[] = []
    const socket = await openSocket(`${address}/session`, (method, params) => {
      const { level, text } = params as { level?: string; text?: string }
      if (method === 'log.entryAdded' && level === 'error') errors.push(String(text))
    })
    await socket.send('session.new', { capabilities: {} })
    await socket.send('session.subscribe', { events: ['log.entryAdded'] })
    const { context } = await socket.send<{ context: string }>('browsingContext.create', { type: 'tab' })
    await socket.send('browsingContext.setViewport', { context, viewport: { width, height } })
    return {
      errors,
      open: async (url) => {
        await socket.send('browsingContext.navigate', { context, url, wait: 'complete' })
      },
      read: async (expression) => {
        const { type, result, exceptionDetails } = await socket.send<{
          type: string
          result?: { value?: string }
          exceptionDetails?: { text: string }
        }>('script.evaluate', { expression: `JSON.stringify(${expression})`, target: { context }, awaitPromise: false })
        if (type !== 'success') throw new Error(exceptionDetails?.text)
        return result?.value === undefined ? undefined : JSON.parse(result.value)
      },
      close: async () => {
        socket.close()
        await end(child)
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
      },
    }
  },
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** WebKit over WebDriver, on a display of its own. */
const webkit: Engine = {
  name: 'WebKit',
  isForStudentsOnly: false,
  missing: () =>
    existsSync(WEBKIT_DRIVER) && existsSync(XVFB) && MINI_BROWSERS.some(existsSync)
      ? null
      : 'apt-get install webkit2gtk-driver xvfb',
  openWindow: async (width, height) => {
    const screen = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const display = await new Promise<string>((resolve) =>
      screen.stdio[3]?.once('data', (data) => resolve(`:${String(data).trim()}`)),
    )
    const port = await freePort()
    const home = mkdtempSync(join(tmpdir(), 'webkit-'))
    const driver = start(WEBKIT_DRIVER, ['--host=127.0.0.1', `--port=${port}`], {
      DISPLAY: display,
      HOME: home,
      LANG: 'C.UTF-8',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    })
    const ask = async <T>(path: string, body: object): Promise<T> => {
      const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
      })
      const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } }
      if (!answer.ok) throw new Error(`${value.error}: ${value.message}`)
      return value
    }
    const binary = MINI_BROWSERS.find(existsSync)
    const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
    let opened: { sessionId: string } | null = null
    for (let tries = 0; !opened; tries++) {
      opened = await ask<{ sessionId: string }>('', { capabilities: { alwaysMatch: options } }).catch(async (error) => {
        if (tries > 40) throw error
        await new Promise((resolve) => setTimeout(resolve, 250))
        return null
      })
    }
    const session = `/${opened.sessionId}`
    await ask(`${session}/window/rect`, { width, height, x: 0, y: 0 })
    return {
      // This protocol reports none; the page itself keeps those it shows.
      errors: [],
      open: async (url) => {
        await ask(`${session}/url`, { url })
      },
      read: async (expression) => {
        const text = await ask<string | null>(`${session}/execute/sync`, {
          script: `return JSON.stringify(${expression})`,
          args: [],
        })
        return text === null ? undefined : JSON.parse(text)
      },
      close: async () => {
        await end(driver)
        await end(screen)
        rmSync(home, { recursive: true, force: true, maxRetries: 5 })
      },
    }
  },
}

/** Fetches and unpacks Chromium 92 once. */
const fetchOldChromium = (): string | null => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'Linux on x64'
  if (existsSync(join(OLD_CHROMIUM, 'chromium'))) return null
  const folder = mkdtempSync(join(tmpdir(), 'chromium-92-'))
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', CHROMIUM_92], {
      stdio: 'ignore',
    })
    const bin = join(folder, 'node_modules/@sparticuz/chromium/bin')
    mkdirSync(OLD_CHROMIUM, { recursive: true })
    for (const name of ['aws.tar', 'swiftshader.tar']) {
      const tar = join(folder, name)
      writeFileSync(tar, brotliDecompressSync(readFileSync(join(bin, `${name}.br`))))
      execFileSync('tar', ['xf', tar, '-C', OLD_CHROMIUM])
    }
    writeFileSync(join(OLD_CHROMIUM, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))), {
      mode: 0o755,
    })
    return null
  } catch (error) {
    return `npm to fetch ${CHROMIUM_92} (${error})`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Chromium 92 over its own protocol. */
const oldChromium: Engine = {
  name: 'Chromium 92',
  isForStudentsOnly: true,
  missing: fetchOldChromium,
  openWindow: async (width, height) => {
    const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
    const flags = [
      '--headless',
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--use-gl=swiftshader',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ]
    const child = start(join(OLD_CHROMIUM, 'chromium'), flags, {
      HOME: profile,
      LD_LIBRARY_PATH: [join(OLD_CHROMIUM, 'lib'), join(CACHE, 'chromium/al2023/lib')].join(':'),
    })
    const address = await lineOf(child, /DevTools listening on (ws:\S+)/)
    const errors: string[] = []
    const socket = await openSocket(address, (method, params) => {
      if (method === 'Runtime.exceptionThrown') errors.push(JSON.stringify(params))
    })
    const { targetId } = await socket.send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      width,
      height,
    })
    const { sessionId } = await socket.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
    await socket.send('Runtime.enable', {}, sessionId)
    await socket.send('Page.enable', {}, sessionId)
    return {
      errors,
      open: async (url) => {
        await socket.send('Page.navigate', { url }, sessionId)
      },
      read: async (expression) => {
        const { result, exceptionDetails } = await socket.send<{
          result: { value?: string }
          exceptionDetails?: unknown
        }>('Runtime.evaluate', { expression: `JSON.stringify(${expression})` }, sessionId)
        if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
        return result.value === undefined ? undefined : JSON.parse(result.value)
      },
      close: async () => {
        socket.close()
        await end(child)
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
      },
    }
  },
}

export const ENGINES: readonly Engine[] = [firefox, webkit, oldChromium]
