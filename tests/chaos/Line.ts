import { connect, createServer, type Server, type Socket } from 'node:net'
import { Pipe } from './Pipe.ts'

const HOST = '127.0.0.1'

/** What a filter in the network does to requests for a WebSocket: it drops the connection, or never answers. */
export type Blocking = 'cut' | 'ignored'

const asksForSocket = (chunk: Buffer): boolean => /^GET [\s\S]*^upgrade: websocket/im.test(chunk.toString('latin1'))

type Link = { readonly sockets: readonly [Socket, Socket]; readonly up: Pipe; readonly down: Pipe }

/** One person's network: a proxy for all of their traffic to the server that can fail in every way a network can. */
export class Line {
  readonly #server: Server
  readonly #targetPort: number
  readonly #links = new Set<Link>()
  readonly #unconnected = new Set<Socket>()
  readonly #sockets = new Set<Socket>()
  #delayMs = 0
  #isSilent = false
  #isDoubling = false
  #blocking: Blocking | null = null

  constructor(server: Server, targetPort: number) {
    this.#server = server
    this.#targetPort = targetPort
    server.on('connection', (socket) => this.#open(socket))
  }

  get url(): string {
    const address = this.#server.address()
    return `http://${HOST}:${typeof address === 'object' ? address?.port : 0}`
  }

  /** Delays everything by `ms` in both directions. */
  delay(ms: number): void {
    this.#delayMs = ms
    for (const { up, down } of this.#links) for (const pipe of [up, down]) pipe.delayMs = ms
  }

  /** Breaks every connection. */
  cut(): void {
    for (const { sockets } of this.#links) for (const socket of sockets) socket.destroy()
  }

  /** Closes every connection from this side, as when a page is closed; data already sent may still arrive. */
  hangUp(): void {
    for (const socket of this.#unconnected) socket.destroy()
    for (const { sockets } of this.#links) sockets[0].destroy()
  }

  /** Breaks every connection in the middle of what is sent next, up or down. */
  cutMidFrame(direction: 'up' | 'down', bytes: number): void {
    for (const link of this.#links) link[direction].cutAfter(bytes)
  }

  /** Requests arrive, but replies do not. */
  deafen(): void {
    for (const { down } of this.#links) down.hold()
  }

  /** Holds back what is under way now until the returned function is called; it then arrives after newer traffic. */
  strand(): () => void {
    const stranded = [...this.#links].flatMap(({ up, down }) => [up, down])
    for (const pipe of stranded) pipe.hold()
    return () => {
      for (const pipe of stranded) pipe.release()
    }
  }

  /** Makes every new connection twice: the server receives everything a second time; its second reply is dropped. */
  double(isDoubling: boolean): void {
    this.#isDoubling = isDoubling
  }

  /** Blocks WebSockets that are opened from now on; null lets them through again. */
  blockSockets(blocking: Blocking | null): void {
    this.#blocking = blocking
  }

  /** Drops all traffic without closing any connection. */
  silence(): void {
    this.#isSilent = true
    for (const { up, down } of this.#links) for (const pipe of [up, down]) pipe.hold()
  }

  /** Ends a silence; what was sent during it arrives now. */
  resume(): void {
    this.#isSilent = false
    for (const { up, down } of this.#links) for (const pipe of [up, down]) pipe.release()
    for (const socket of this.#unconnected) if (!socket.destroyed) this.#connect(socket)
    this.#unconnected.clear()
  }

  /** Ends a silence for new connections only; old ones stay dead, as when an address has changed. */
  resumeElsewhere(): void {
    this.#isSilent = false
    this.#links.clear()
    this.#unconnected.clear()
  }

  close(): void {
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
  }

  #open(socket: Socket): void {
    this.#keep(socket)
    if (this.#isSilent) this.#unconnected.add(socket)
    else this.#connect(socket)
  }

  #connect(client: Socket): void {
    const server = connect(this.#targetPort, HOST)
    this.#keep(server)
    const isBlocked = (chunk: Buffer): boolean => {
      if (this.#blocking === null || !asksForSocket(chunk)) return false
      if (this.#blocking === 'cut') client.destroy()
      return true
    }
    const link: Link = {
      sockets: [client, server],
      up: new Pipe(client, server, isBlocked),
      down: new Pipe(server, client, () => false),
    }
    for (const pipe of [link.up, link.down]) pipe.delayMs = this.#delayMs
    this.#links.add(link)
    for (const socket of link.sockets) socket.once('close', () => this.#links.delete(link))
    if (this.#isDoubling) this.#connectTwin(client, isBlocked)
  }

  #connectTwin(client: Socket, isBlocked: (chunk: Buffer) => boolean): void {
    const twin = connect(this.#targetPort, HOST)
    this.#keep(twin)
    client.on('data', (chunk) => {
      if (!isBlocked(chunk)) twin.write(chunk)
    })
    client.once('close', () => twin.destroySoon())
    twin.resume()
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket)
    // A reset is handled like any other close.
    socket.on('error', () => {})
    socket.once('close', () => this.#sockets.delete(socket))
  }
}

/** Opens a line to a port of this computer. */
export const openLine = (targetPort: number): Promise<Line> =>
  new Promise((resolve, reject) => {
    const server = createServer({ noDelay: true })
    const line = new Line(server, targetPort)
    server.once('error', reject)
    server.listen(0, HOST, () => resolve(line))
  })
