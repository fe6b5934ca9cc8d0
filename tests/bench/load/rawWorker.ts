import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { answerJobs, type RawJobs } from './jobs.ts'
import { playFrames } from './playFrames.ts'

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

const play = ({ frames }: RawJobs['play']['ask']): Promise<RawJobs['play']['answer']> =>
  playFrames(frames, (group, data) => {
    for (const socket of members.get(group) ?? []) socket.send(data)
  })

answerJobs<RawJobs>({ open, play })
