import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { wait } from '../timing.ts'
import { answerJobs, type JsonJobs } from './jobs.ts'

const http = createServer()
const server = new Server(http, { transports: ['websocket'] })

const open = async (): Promise<JsonJobs['open']['answer']> => {
  server.on('connection', (socket) => {
    const { group = [] } = socket.handshake.query
    void socket.join(group)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return { port: (http.address() as AddressInfo).port }
}

/** Does what is usual with socket.io: sends the whole state repeatedly, serialized once per room. */
const play = async ({ states, seconds, everyMs }: JsonJobs['play']['ask']): Promise<JsonJobs['play']['answer']> => {
  const before = process.cpuUsage()
  const start = performance.now()
  for (let sent = 0; sent < (1000 * seconds) / everyMs; sent++) {
    const early = sent * everyMs - (performance.now() - start)
    if (early > 1) await wait(early)
    for (const { group, state } of states) server.to(group).emit('state', state)
  }
  const { user, system } = process.cpuUsage(before)
  return { cpuSeconds: (user + system) / 1e6 }
}

answerJobs<JsonJobs>({ open, play })
