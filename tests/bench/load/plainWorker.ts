import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Client, matchMaker, Room, Server } from '@colyseus/core'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { answerJobs, type PlainJobs } from './jobs.ts'
import { playFrames } from './playFrames.ts'

const members = new Map<string, Client[]>()

/** A room without a game: it sends its clients the bytes it is given, as Colyseus sends them a patch. */
class PlainRoom extends Room {
  override autoDispose = false

  override onJoin(client: Client, { groups }: { readonly groups: readonly string[] }): void {
    for (const group of groups) members.set(group, [...(members.get(group) ?? []), client])
  }
}

const http = createServer()

const open = async (): Promise<PlainJobs['open']['answer']> => {
  const server = new Server({ transport: new WebSocketTransport({ server: http }), greet: false })
  server.define('plain', PlainRoom)
  await matchMaker.accept()
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return { port: (http.address() as AddressInfo).port }
}

const reserve = async ({ sockets }: PlainJobs['reserve']['ask']): Promise<PlainJobs['reserve']['answer']> => {
  const rooms = new Map<string, string>()
  const paths: string[] = []
  for (const groups of sockets) {
    const [session = ''] = groups
    const known = rooms.get(session)
    const { roomId, processId, sessionId } = known
      ? await matchMaker.joinById(known, { groups })
      : await matchMaker.create('plain', { groups })
    rooms.set(session, roomId)
    paths.push(`/${processId}/${roomId}?sessionId=${sessionId}`)
  }
  return { paths }
}

const play = ({ frames }: PlainJobs['play']['ask']): Promise<PlainJobs['play']['answer']> =>
  playFrames(frames, (group, data) => {
    for (const client of members.get(group) ?? []) client.raw(data)
  })

answerJobs<PlainJobs>({ open, reserve, play })
