import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type Room } from '@colyseus/sdk'
import { WebSocket } from 'ws'
import type { JoinOptions } from '../../shared/protocol/joinOptions.ts'
import { STREAM_PATH } from '../../shared/protocol/stream.ts'
import type { Dice } from '../chaos/createDice.ts'

/** How long an attacker waits for an answer, or keeps a connection that it does not use. */
const PATIENCE_MS = 4000
const MOST_SOCKETS = 400
/** Together with the class behind the same address they stay below what one address may have open. */
const MOST_HELD = 1500

type Answer = { readonly status: number; readonly text: string }
type Asked = { readonly method?: string; readonly body?: string; readonly key?: string }
export type Reservation = { readonly processId: string; readonly roomId: string; readonly sessionId: string }

/** Everything a hostile person does comes from one address of this computer; what became of it is counted. */
export class Attacker {
  readonly dice: Dice
  readonly counts: Record<string, number> = {}
  readonly #url: URL
  readonly #address: string
  readonly #agent: Agent
  readonly #client: Client
  #held = 0

  constructor(url: string, address: string, dice: Dice) {
    this.#url = new URL(url)
    this.#address = address
    this.dice = dice
    this.#agent = new Agent({ keepAlive: true, maxSockets: MOST_SOCKETS, localAddress: address })
    this.#client = new Client(url)
    // The client library opens sockets from this attacker's address, too.
    class Socket extends WebSocket {
      constructor(to: string, protocols?: string[]) {
        super(to, protocols ?? [], { localAddress: address })
      }
    }
    Object.assign(globalThis, { WebSocket: Socket })
  }

  count(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1
  }

  /** Sends a request as fast as it can; resolves to its answer, with status 0 when there is none. */
  ask(path: string, { method = 'GET', body, key }: Asked = {}): Promise<Answer> {
    return new Promise((resolve) => {
      const end = (status: number, text = ''): void => {
        this.count(`answered ${status}`)
        resolve({ status, text })
      }
      const headers = {
        ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      }
      const { hostname, port } = this.#url
      const asked = request({ hostname, port, path, method, headers, agent: this.#agent, timeout: PATIENCE_MS })
      asked.on('response', (response) => {
        let text = ''
        response.on('data', (chunk) => {
          if (text.length < 10_000) text += chunk
        })
        response.once('close', () => end(response.statusCode ?? 0, text))
      })
      asked.on('timeout', () => asked.destroy())
      asked.on('error', () => end(0))
      asked.end(body)
    })
  }

  post(path: string, body: object | string, key?: string): Promise<Answer> {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return this.ask(path, { method: 'POST', body: text, ...(key !== undefined && { key }) })
  }

  /** Does something many times at once. */
  async burst(times: number, act: (i: number) => Promise<unknown>): Promise<void> {
    await Promise.all(Array.from({ length: times }, (_, i) => act(i)))
  }

  /** Opens a connection, sends bytes, and leaves it open for a while without reading. */
  async dump(bytes: string | Uint8Array, holdMs = 0): Promise<void> {
    if (this.#held >= MOST_HELD) return
    this.#held += 1
    const { hostname, port } = this.#url
    const socket = connect({ host: hostname, port: Number(port), localAddress: this.#address })
    socket.on('error', () => this.count('connection refused or cut'))
    socket.pause()
    socket.write(bytes)
    this.count('connections')
    await sleep(holdMs)
    socket.destroy()
    this.#held -= 1
  }

  /** Asks for a WebSocket; resolves to it, or to null when it is refused. */
  upgrade(path: string): Promise<WebSocket | null> {
    return new Promise((resolve) => {
      const socket = new WebSocket(`ws://${this.#url.host}${path}`, {
        localAddress: this.#address,
        handshakeTimeout: PATIENCE_MS,
      })
      const refused = (): void => {
        this.count('upgrades refused')
        resolve(null)
      }
      socket.on('error', refused)
      socket.on('open', () => {
        this.count('upgrades')
        resolve(socket)
      })
    })
  }

  async reserve(code: string, options: object): Promise<Reservation | null> {
    const { status, text } = await this.post(`/matchmake/joinById/${code}`, options)
    return status === 200 ? (JSON.parse(text) as Reservation) : null
  }

  /** Joins with the library that pages use. */
  async join(code: string, options: JoinOptions): Promise<Room | null> {
    const reservation = await this.reserve(code, options)
    if (!reservation) return null
    try {
      const room = (await this.#client.consumeSeatReservation(reservation as never)) as Room
      room.reconnection.enabled = false
      room.onMessage('*', () => {})
      this.count('joins')
      return room
    } catch {
      this.count('joins refused')
      return null
    }
  }

  /** Opens a stream or a socket into a room and never reads from it. */
  async deaf(code: string, options: object, wire: 'socket' | 'stream'): Promise<void> {
    const reservation = await this.reserve(code, options)
    if (!reservation) return
    const { processId, roomId, sessionId } = reservation
    const path = `${wire === 'stream' ? STREAM_PATH : ''}/${processId}/${roomId}?sessionId=${sessionId}`
    const upgrade = 'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n'
    const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'
    const head = `GET ${path} HTTP/1.1\r\nHost: ${this.#url.host}\r\n${wire === 'socket' ? upgrade + key : ''}\r\n`
    await this.dump(head, PATIENCE_MS)
  }

  close(): void {
    this.#agent.destroy()
  }
}
