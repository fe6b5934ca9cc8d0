import type { WebSocket } from 'ws'
import { rateLimit } from './rateLimit.ts'

const LIFE_MS = 90_000
const MAX_BYTES = 64
const PER_SECOND = 10
const BURST = 20
const PER_ADDRESS = 8
const IN_ALL = 64

/** Close codes of RFC 6455 and its registry. */
const CLOSE = { timeIsUp: 1000, tooMuch: 1008, tooLarge: 1009, tooMany: 1013 } as const

/**
 * Sends back what it receives, so that a page can measure its connection to the server. Size, rate and time are
 * limited.
 */
export class EchoServer {
  readonly #lifeMs: number
  readonly #open = new Map<WebSocket, string>()

  constructor(lifeMs = LIFE_MS) {
    this.#lifeMs = lifeMs
  }

  /** Accepts an opened socket from an address, or closes it if there are too many. */
  admit(socket: WebSocket, address: string): void {
    socket.on('error', () => socket.terminate())
    const fromThere = [...this.#open.values()].filter((one) => one === address).length
    if (fromThere >= PER_ADDRESS || this.#open.size >= IN_ALL) {
      socket.close(CLOSE.tooMany)
      return
    }
    this.#open.set(socket, address)
    const end = setTimeout(() => socket.close(CLOSE.timeIsUp), this.#lifeMs)
    socket.on('close', () => {
      clearTimeout(end)
      this.#open.delete(socket)
    })
    const mayAsk = rateLimit(PER_SECOND, BURST)
    socket.on('message', (data, isBinary) => {
      if (!Buffer.isBuffer(data) || data.byteLength > MAX_BYTES) socket.close(CLOSE.tooLarge)
      else if (!mayAsk(performance.now())) socket.close(CLOSE.tooMuch)
      else socket.send(data, { binary: isBinary })
    })
  }

  close(): void {
    for (const socket of this.#open.keys()) socket.terminate()
  }
}
