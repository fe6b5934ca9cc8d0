import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { wait } from '../timing.ts'
import { answerJobs, type RawJobs } from './jobs.ts'

const members = new Map<string, WebSocket[]>()

/** A server without any game logic: each client names the groups it listens to. */
const open = async (): Promise<RawJobs['open']['answer']> => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
  server.on('connection', (socket, request) => {
    for (const group of new URL(request.url ?? '', 'ws://raw').searchParams.getAll('group')) {
      members.set(group, [...(members.get(group) ?? []), socket])
    }
  })
  await new Promise((resolve) => server.once('listening', resolve))
  return { port: (server.address() as AddressInfo).port }
}

const play = async ({ frames }: RawJobs['play']['ask']): Promise<RawJobs['play']['answer']> => {
  const due = frames.map(({ group, atMs, base64 }) => ({ group, atMs, data: Buffer.from(base64, 'base64') }))
  due.sort((a, b) => a.atMs - b.atMs)
  const before = process.cpuUsage()
  const start = performance.now()
  for (const { group, atMs, data } of due) {
    const early = atMs - (performance.now() - start)
    if (early > 1) await wait(early)
    for (const socket of members.get(group) ?? []) socket.send(data)
  }
  const { user, system } = process.cpuUsage(before)
  return { cpuSeconds: (user + system) / 1e6 }
}

answerJobs<RawJobs>({ open, play })
