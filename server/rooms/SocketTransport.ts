import type { IncomingMessage, Server } from 'node:http'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { addressOf } from '../http/addressOf.ts'
import { EchoServer } from './EchoServer.ts'

const ECHO_PATH = '/check/echo'

const isEcho = ({ url = '' }: IncomingMessage): boolean => url.split('?')[0] === ECHO_PATH

/** Accepts the server's sockets: those of the rooms and, on the same port, those of the room check. */
export class SocketTransport extends WebSocketTransport {
  readonly #echo = new EchoServer()

  constructor(server: Server, trustedProxies: number) {
    super({ server })
    this.wss.off('connection', this.onConnection)
    this.wss.on('connection', (socket, request) => {
      if (isEcho(request)) this.#echo.admit(socket, addressOf(request, trustedProxies))
      else void this.onConnection(Object.assign(socket, { pingCount: 0 }), request)
    })
  }

  override shutdown(): void {
    this.#echo.close()
    super.shutdown()
  }
}
