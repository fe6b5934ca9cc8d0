import { openWorker } from '../openWorker.ts'
import engineFile from './engineWorker.ts?worker&url'
import { type BetweenTabs, CHANNEL, type FromEngine, type ToEngine } from './messages.ts'

type AboutLink = Extract<FromEngine, { readonly link: string }>
type Answered = Extract<FromEngine, { readonly type: 'answered' }>

let lastId = 0
/** A number that no other request of this page has. */
export const nextId = (): number => {
  lastId += 1
  return lastId
}

const newName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const asking = new Map<number, (answered: Answered) => void>()
const links = new Map<string, (message: AboutLink) => void>()

/** Tells the other tabs at once that this one is gone, so that they need not find out. */
const sayGoodbye = (name: string): void => {
  addEventListener('pagehide', () => {
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage({ type: 'gone', from: name } satisfies BetweenTabs)
    channel.close()
  })
}

const hear = ({ data }: MessageEvent<FromEngine>): void => {
  if (data.type === 'answered') {
    asking.get(data.id)?.(data)
    asking.delete(data.id)
  } else links.get(data.link)?.(data)
}

let worker: Promise<Worker> | null = null

const open = async (): Promise<Worker> => {
  const name = newName()
  const opened = await openWorker(engineFile, name)
  opened.onmessage = hear
  sayGoodbye(name)
  return opened
}

const post = async (message: ToEngine): Promise<void> => {
  worker ??= open()
  ;(await worker).postMessage(message)
}

/** Asks the engine in this page's worker what the page would ask a server. */
export const askEngine = (path: string, { method = 'GET', body, headers }: RequestInit): Promise<Response> =>
  new Promise((resolve) => {
    const id = nextId()
    const key = new Headers(headers).get('authorization')?.replace(/^Bearer /, '') ?? ''
    asking.set(id, ({ status, body: text }) =>
      resolve(new Response(status === 204 ? null : text, { status, headers: { 'content-type': 'application/json' } })),
    )
    void post({ type: 'ask', id, method, path, key, body: typeof body === 'string' ? body : null })
  })

/** A connection to a session in the engine; it hears nothing more once it is closed. */
export const openLink = (
  onMessage: (message: AboutLink) => void,
): { readonly link: string; readonly post: (message: ToEngine) => Promise<void>; readonly close: () => void } => {
  const link = String(nextId())
  links.set(link, onMessage)
  return {
    link,
    post,
    close: () => {
      links.delete(link)
      void post({ type: 'leave', link })
    },
  }
}
