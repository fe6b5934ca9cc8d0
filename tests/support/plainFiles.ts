import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

export type PlainFiles = {
  readonly url: string
  /** Everything that was asked for and is no file of the folder. */
  readonly strays: string[]
  /** Goes away, as a network does: whatever is open breaks, and nothing new is accepted. */
  readonly close: () => Promise<void>
}

/** Serves a folder under a path, with nothing but files: no routes, no headers but the type. */
export const servePlainFiles = async (folder: string, path: string): Promise<PlainFiles> => {
  const strays: string[] = []
  const sockets = new Set<Socket>()
  const fileOf = (asked: string): string | null => {
    if (!asked.startsWith(`${path}/`)) return null
    const file = join(folder, normalize(decodeURIComponent(asked.slice(path.length))))
    const named = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
    return existsSync(named) ? named : null
  }
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').pathname
    const file = fileOf(asked)
    if (file === null) {
      strays.push(asked)
      response.writeHead(404).end()
    } else response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    strays,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
