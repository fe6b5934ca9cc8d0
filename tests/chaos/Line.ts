import { connect, createServer, type Server, type Socket } from 'node:net'
import { Pipe } from './Pipe.ts'

const HOST = '127.0.0.1'

type Link = { readonly sockets: readonly [Socket, Socket]; readonly up: Pipe; readonly down: Pipe }

/** One person's network: everything of theirs to the server goes through it, and it can go wrong in every way a network can. */
export class Line {
  readonly #server: Server
  readonly #targetPort: number
  readonly #links = new Set<Link>()
  readonly #unconnected = new Set<Socket>()
  readonly #sockets = new Set<Socket>()
  #delayMs = 0
  #isSilent = false
  #isDoubling = false

  constructor(server: Server, targetPort: number) {
    this.#server = server
    this.#targetPort = targetPort
    server.on('connection', (socket) => this.#open(socket))
  }

  get url(): string {
    const address = this.#server.address()
    return `http://${HOST}:${typeof address === 'object' ? address?.port : 0}`
  }

  /** Everything takes so many ms longer, in both directions. */
  delay(ms: number): void {
    this.#delayMs = ms
    for (const { up, down } of this.#links) for (const pipe of [up, down]) pipe.delayMs = ms
  }

  /** Every connection breaks. */
  cut(): void {
    for (const { sockets } of this.#links) for (const socket of sockets) socket.destroy()
  }

  /** Every connection is closed from this side, as by a page that is gone; what it has sent may still arrive. */
  hangUp(): void {
    for (const socket of this.#unconnected) socket.destroy()
    for (const { sockets } of this.#links) sockets[0].destroy()
  }

  /** Every connection breaks in the middle of what is sent next, up or down. */
  cutMidFrame(direction: 'up' | 'down', bytes: number): void {
    for (const link of this.#links) link[direction].cutAfter(bytes)
  }

  /** What is sent arrives, what is answered does not. */
  deafen(): void {
    for (const { down } of this.#links) down.hold()
  }

  /** What is under way now arrives when the returned function is called, after what new connections carry meanwhile. */
  strand(): () => void {
    const stranded = [...this.#links].flatMap(({ up, down }) => [up, down])
    for (const pipe of stranded) pipe.hold()
    return () => {
      for (const pipe of stranded) pipe.release()
    }
  }

  /** Every new connection is made twice: the server hears all that is sent on it a second time, and what it says to that is lost. */
  double(isDoubling: boolean): void {
    this.#isDoubling = isDoubling
  }

  /** Nothing comes through and nothing says so. */
  silence(): void {
    this.#isSilent = true
    for (const { up, down } of this.#links) for (const pipe of [up, down]) pipe.hold()
  }

  /** Ends a silence: what was sent in it arrives now. */
  resume(): void {
    this.#isSilent = false
    for (const { up, down } of this.#links) for (const pipe of [up, down]) pipe.release()
    for (const socket of this.#unconnected) if (!socket.destroyed) this.#connect(socket)
    this.#unconnected.clear()
  }

  /** Ends a silence for new connections; old ones never hear anything again, as when an address has changed. */
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
    const link: Link = { sockets: [client, server], up: new Pipe(client, server), down: new Pipe(server, client) }
    for (const pipe of [link.up, link.down]) pipe.delayMs = this.#delayMs
    this.#links.add(link)
    for (const socket of link.sockets) socket.once('close', () => this.#links.delete(link))
    if (this.#isDoubling) this.#connectTwin(client)
  }

  #connectTwin(client: Socket): void {
    const twin = connect(this.#targetPort, HOST)
    this.#keep(twin)
    client.on('data', (chunk) => twin.write(chunk))
    client.once('close', () => twin.destroySoon())
    twin.resume()
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket)
    // A reset is a close like any other.
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
