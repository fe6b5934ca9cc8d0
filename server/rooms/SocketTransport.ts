import type { IncomingMessage, Server } from 'node:http'
import { WebSocketTransport } from '@colyseus/ws-transport'
import type { WebSocket } from 'ws'
import { addressOf } from '../http/addressOf.ts'
import type { OpenByAddress } from '../http/limitConnections.ts'
import type { OwnHosts } from '../http/ownHosts.ts'
import { EchoServer } from './EchoServer.ts'
import { isExpected } from './isExpected.ts'
import type { StreamSocket } from './StreamSocket.ts'

const ECHO_PATH = '/check/echo'

const isEcho = ({ url = '' }: IncomingMessage): boolean => url.split('?')[0] === ECHO_PATH

/** Answers a handshake with an error, before there is a socket. */
const refuse = ({ socket }: IncomingMessage, status: string): false => {
  socket.on('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy())
  return false
}

/** Accepts the server's sockets: those of the rooms and, on the same port, those of the room check. */
export class SocketTransport extends WebSocketTransport {
  readonly #echo = new EchoServer()
  readonly #hosts: OwnHosts
  readonly #open: OpenByAddress
  readonly #trustedProxies: number

  constructor(server: Server, hosts: OwnHosts, open: OpenByAddress, trustedProxies: number) {
    super({ server })
    this.#hosts = hosts
    this.#open = open
    this.#trustedProxies = trustedProxies
    this.wss.off('connection', this.onConnection)
    this.wss.on('connection', (socket, request) => {
      if (isEcho(request)) this.#echo.admit(socket, addressOf(request, trustedProxies))
      else void this.onConnection(Object.assign(socket, { pingCount: 0, wire: request.socket }), request)
    })
  }

  /** Treats a stream as it would a socket, pings included. */
  admitStream(stream: StreamSocket, request: IncomingMessage): void {
    const socket = Object.assign(stream as unknown as WebSocket, { pingCount: 0 })
    this.wss.clients.add(socket)
    stream.once('close', () => this.wss.clients.delete(socket))
    void this.onConnection(socket, request)
  }

  protected override listenForUpgrade(server: Server): void {
    super.listenForUpgrade(server, (request) => this.#mayConnect(request))
  }

  override shutdown(): void {
    this.#echo.close()
    super.shutdown()
  }

  #mayConnect(request: IncomingMessage): boolean {
    if (!this.#hosts.isOwn(request.headers.host)) return refuse(request, '421 Misdirected Request')
    if (this.#hosts.isFromElsewhere(request.headers)) return refuse(request, '403 Forbidden')
    if (!isEcho(request) && !isExpected(request)) return refuse(request, '404 Not Found')
    // Without proxies, the connection itself has been counted.
    if (this.#trustedProxies === 0) return true
    const address = addressOf(request, this.#trustedProxies)
    return this.#open.admit(address, request.socket) || refuse(request, '429 Too Many Requests')
  }
}
