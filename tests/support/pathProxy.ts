import { createServer, request as httpRequest, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'

export type PathProxy = {
  /** The server's address below the path. */
  readonly url: string
  /** Everything that was asked for outside the path. */
  readonly strays: string[]
  readonly close: () => Promise<void>
}

/** Runs a proxy that has a server below a path and nothing else; it takes the path off what it forwards, or keeps it. */
export const openPathProxy = async (server: string, path: string, strips: boolean): Promise<PathProxy> => {
  const { hostname, port } = new URL(server)
  const strays: string[] = []
  const sockets = new Set<Duplex>()
  const forwardedUrl = ({ url = '' }: IncomingMessage): string | null => {
    if (url.startsWith(`${path}/`)) return strips ? url.slice(path.length) : url
    strays.push(url)
    return null
  }
  const proxy = createServer((request, response) => {
    const url = forwardedUrl(request)
    if (url === null) return response.writeHead(404).end()
    const { method, headers } = request
    const forwarded = httpRequest({ hostname, port, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    forwarded.on('error', () => response.destroy())
    response.on('close', () => forwarded.destroy())
    return request.pipe(forwarded)
  })
  proxy.on('upgrade', (request, socket, head) => {
    const url = forwardedUrl(request)
    if (url === null) return socket.destroy()
    const onward = connect(Number(port), hostname, () => {
      const headers = request.rawHeaders.map((text, i) => (i % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('')
      onward.write(`GET ${url} HTTP/1.1\r\n${headers}\r\n`)
      onward.write(head)
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
    sockets.add(socket)
    socket.on('close', () => {
      sockets.delete(socket)
      onward.destroy()
    })
    return onward
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${path}`,
    strays,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve())
        proxy.closeAllConnections()
        for (const socket of sockets) socket.destroy()
      }),
  }
}
