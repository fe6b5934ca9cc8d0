import type { Room } from 'colyseus.js'
import { FRAMES_PER_REQUEST, joinBatch, STREAM_EVENTS, STREAM_PATH } from '../../shared/protocol/stream.ts'
import { NetworkError } from './networkError.ts'
import { request } from './request.ts'

/** Close code of RFC 6455 for a connection that broke. */
const LOST = 1006
/** How long after its last request a stream may take to tell why it has ended. */
const LAST_WORDS_MS = 1000

type Transport = Room['connection']['transport']
type Events = Room['connection']['events']

/** The address of a socket, as that of a stream to the same room. */
const streamAddress = (socketAddress: string): URL => {
  const url = new URL(socketAddress.replace(/^ws/, 'http'))
  url.pathname = url.pathname.replace(/(\/[^/]+\/[^/]+)$/, `${STREAM_PATH}$1`)
  return url
}

/** The address for requests up the stream with this key. */
const requestAddress = (stream: URL, key: string, number: number): URL =>
  new URL(stream.pathname.replace(/[^/]+\/[^/]+$/, `${key}/${number}`), stream)

const bytesOf = (base64: string): ArrayBuffer => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer

/** Calls back with each event in a stream of server-sent events, until the stream ends; rejects when it breaks. */
const readEvents = async (
  body: ReadableStream<Uint8Array>,
  onEvent: (event: string, data: string) => void,
): Promise<void> => {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    text += decoder.decode(value, { stream: true })
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const [, name, data = ''] = /^event: (\w+)\ndata: ?(.*)/.exec(event) ?? []
      // Like an event of a WebSocket, each is on its own: an error in whoever hears it does not break the stream.
      if (name) queueMicrotask(() => onEvent(name, data))
    }
  }
}

/**
 * What the SDK takes for a WebSocket, for a network that blocks them: frames come down as server-sent events and go up in
 * numbered requests, one at a time and never twice. A request that fails, like a stream that ends, is a lost connection.
 */
export class StreamTransport implements Transport {
  isOpen = false
  readonly #events: Events
  readonly #over = new AbortController()
  #address: URL | null = null
  #key = ''
  #waiting: Uint8Array[] = []
  #mustAnswer = false
  #isSending = false
  #batches = 0

  /** `givenUp` ends it without a word. */
  constructor(events: Events, givenUp: AbortSignal) {
    this.#events = events
    givenUp.addEventListener('abort', () => this.#over.abort())
  }

  connect(socketAddress: string): void {
    this.#address = streamAddress(socketAddress)
    void this.#listen(this.#address)
  }

  send(data: Uint8Array): void {
    // The SDK reuses its buffer for the next frame.
    this.#waiting.push(data.slice())
    void this.#flush()
  }

  sendUnreliable(data: Uint8Array): void {
    this.send(data)
  }

  close(code = 1000, reason = ''): void {
    if (this.#over.signal.aborted) return
    this.isOpen = false
    this.#over.abort()
    this.#events.onclose?.({ code, reason })
  }

  async #listen(address: URL): Promise<void> {
    try {
      const { ok, status, body } = await fetch(address, { signal: this.#over.signal, cache: 'no-store' })
      if (!ok || !body) throw new NetworkError(`the stream answers ${status}`)
      await readEvents(body, (event, data) => this.#take(event, data))
      this.close(LOST)
    } catch (error) {
      this.close(LOST, String(error))
    }
  }

  #take(event: string, data: string): void {
    if (this.#over.signal.aborted) return
    switch (event) {
      case STREAM_EVENTS.open:
        this.#key = data
        this.isOpen = true
        this.#events.onopen?.({})
        break
      case STREAM_EVENTS.frame:
        this.#events.onmessage?.({ data: bytesOf(data) })
        break
      case STREAM_EVENTS.ping:
        this.#mustAnswer = true
        void this.#flush()
        break
      case STREAM_EVENTS.close: {
        const [code, ...reason] = data.split(' ')
        this.close(Number(code), reason.join(' '))
        break
      }
    }
  }

  /** Sends what waits, unless a request is under way, which then does so when it is answered. */
  async #flush(): Promise<void> {
    if (this.#isSending || !this.#address || !this.isOpen) return
    this.#isSending = true
    while (this.isOpen && (this.#mustAnswer || this.#waiting.length > 0)) {
      this.#mustAnswer = false
      const body = joinBatch(this.#waiting.splice(0, FRAMES_PER_REQUEST))
      const { signal } = this.#over
      try {
        const answer = await request(requestAddress(this.#address, this.#key, this.#batches), {
          method: 'POST',
          body,
          signal,
        })
        // The stream may still be about to say why it has ended.
        if (!answer.ok) return void setTimeout(() => this.close(LOST), LAST_WORDS_MS)
      } catch (error) {
        return this.close(LOST, String(error))
      }
      this.#batches += 1
    }
    this.#isSending = false
  }
}

/** Makes a room that has not connected yet use a stream: the SDK chooses by itself and leaves no other place to say so. */
export const overStream = (room: Room, givenUp: AbortSignal): void => {
  let connection: Room['connection']
  Object.defineProperty(room, 'connection', {
    get: () => connection,
    set: (made: Room['connection']) => {
      made.transport = new StreamTransport(made.events, givenUp)
      connection = made
    },
  })
}
