import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { MOST_FRAME_BYTES, STREAM_EVENTS, splitBatch } from '../../shared/protocol/stream.ts'
import { newKey } from '../session/secrets.ts'
import { rateLimit } from './rateLimit.ts'

/** Far more than a page sends, because it sends one after the other and a room takes 20 commands a second. */
const REQUESTS_PER_SECOND = 50
const REQUEST_BURST = 200
/** How long a client may take to read what is left before its closed stream is cut; `ws` waits as long. */
const CLOSE_MS = 30_000
/** Some browsers and filters pass a stream on only after its first kilobytes. */
const PADDING = `:${' '.repeat(2048)}\n\n`

/** `readyState` of a WebSocket. */
const OPEN = 1
const CLOSING = 2
const CLOSED = 3

/** Close codes of RFC 6455. */
const CLOSE = { normal: 1000, lost: 1006, policy: 1008, tooLarge: 1009 } as const

const eventText = (event: string, data: string): string => `event: ${event}\ndata: ${data}\n\n`

/**
 * What a room takes for a WebSocket, for a network that blocks them: frames go down as server-sent events in one long
 * response and come up in requests. It ends when that response does, whatever the reason.
 */
export class StreamSocket extends EventEmitter {
  /** Known to the client alone; its requests name it. */
  readonly key = newKey()
  readyState: number = OPEN
  readonly #response: ServerResponse
  readonly #mayAsk = rateLimit(REQUESTS_PER_SECOND, REQUEST_BURST)
  #closeCode: number = CLOSE.lost
  #batches = 0

  constructor(response: ServerResponse) {
    super()
    this.#response = response
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      // Otherwise our own compression, or that of a proxy, would hold frames back; the second header tells nginx.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    response.write(PADDING + eventText(STREAM_EVENTS.open, this.key))
    response.on('error', () => this.terminate())
    response.once('close', () => {
      this.readyState = CLOSED
      this.emit('close', this.#closeCode, Buffer.alloc(0))
    })
  }

  get bufferedAmount(): number {
    return this.#response.writableLength
  }

  send(data: Uint8Array, _options?: object, done?: (error?: Error) => void): void {
    if (this.readyState !== OPEN) {
      done?.(new Error('the stream is closed'))
      return
    }
    const { buffer, byteOffset, byteLength } = data
    this.#response.write(eventText(STREAM_EVENTS.frame, Buffer.from(buffer, byteOffset, byteLength).toString('base64')))
    done?.()
  }

  /** Asks for a sign of life; any request answers it. */
  ping(): void {
    if (this.readyState === OPEN) this.#response.write(eventText(STREAM_EVENTS.ping, ''))
  }

  close(code: number = CLOSE.normal, reason = ''): void {
    if (this.readyState !== OPEN) return
    this.readyState = CLOSING
    this.#closeCode = code
    this.#response.end(eventText(STREAM_EVENTS.close, `${code} ${reason}`))
    setTimeout(() => this.terminate(), CLOSE_MS).unref()
  }

  terminate(): void {
    this.#response.destroy()
  }

  /**
   * Takes the frames of one request. Requests are numbered from 0, and one that arrives twice counts once; returns
   * whether the stream is still in order.
   */
  receive(number: number, batch: Uint8Array): boolean {
    if (this.readyState !== OPEN) return false
    this.emit('pong')
    if (number > this.#batches || !this.#mayAsk(performance.now())) return this.#refuse(CLOSE.policy)
    if (number < this.#batches) return true
    this.#batches += 1
    const frames = splitBatch(batch)
    if (!frames || frames.some(({ byteLength }) => byteLength > MOST_FRAME_BYTES)) return this.#refuse(CLOSE.tooLarge)
    for (const frame of frames) if (this.readyState === OPEN) this.emit('message', Buffer.from(frame), true)
    return true
  }

  #refuse(code: number): false {
    this.close(code)
    return false
  }
}
