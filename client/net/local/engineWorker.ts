import { keepStandardSolutions } from '../../../shared/session/standardSolutions.ts'
import { Engine } from './Engine.ts'
import { indexedStore } from './indexedStore.ts'
import { memoryStore } from './memoryStore.ts'
import { type BetweenTabs, CHANNEL, type ToEngine } from './messages.ts'

const TICK_MS = 100

/** Sessions that cannot be stored are played all the same, until the page is closed. */
const openStore = async () => {
  try {
    return await indexedStore()
  } catch {
    return memoryStore()
  }
}

const start = async (): Promise<Engine> => {
  const channel = new BroadcastChannel(CHANNEL)
  const engine = new Engine({
    name: self.name,
    store: await openStore(),
    post: (message) => postMessage(message),
    tell: (message) => channel.postMessage(message),
    now: () => performance.now(),
  })
  channel.onmessage = ({ data }: MessageEvent<BetweenTabs>) => void engine.hear(data)
  setInterval(() => engine.tick(), TICK_MS)
  return engine
}

// The page hears of errors, but not of promises that nobody handles.
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason
  })
})

keepStandardSolutions()
const starting = start()
addEventListener('message', async ({ data }: MessageEvent<ToEngine>) => (await starting).receive(data))
