import { connect, createServer, type Socket } from 'node:net'

export type Tap = {
  readonly url: string
  /** Every byte sent to the server, and every byte received, over all connections. */
  readonly up: () => Buffer
  readonly down: () => Buffer
  /** Stops reading what the server sends, so that it queues up there; `readOn` resumes. */
  readonly stall: () => void
  readonly readOn: () => void
  readonly close: () => void
}

/** Opens a proxy between a client and a local server that records all traffic. */
export const openTap = (targetPort: number): Promise<Tap> =>
  new Promise((resolve, reject) => {
    const [up, down]: [Buffer[], Buffer[]] = [[], []]
    const sockets = new Set<Socket>()
    const targets = new Set<Socket>()
    const record = (from: Socket, to: Socket, chunks: Buffer[]): void => {
      sockets.add(from)
      from.on('data', (chunk) => {
        chunks.push(chunk)
        to.write(chunk)
      })
      from.on('error', () => {})
      from.on('close', () => to.destroySoon())
    }
    const server = createServer((client) => {
      const target = connect(targetPort, '127.0.0.1')
      targets.add(target)
      record(client, target, up)
      record(target, client, down)
    })
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
        up: () => Buffer.concat(up),
        down: () => Buffer.concat(down),
        stall: () => {
          for (const target of targets) target.pause()
        },
        readOn: () => {
          for (const target of targets) target.resume()
        },
        close: () => {
          server.close()
          for (const socket of sockets) socket.destroy()
        },
      })
    })
  })
