import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import type { RunningServer } from '../../server/createServer.ts'
import { addressOf } from '../../server/http/addressOf.ts'
import { EchoServer } from '../../server/rooms/EchoServer.ts'
import { openServer, until, wait } from './liveServer.ts'

let server: RunningServer
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

/** A connection to an echo, what it returned, and the code it was closed with. */
const openLine = (url = `${server.url.replace('http', 'ws')}/check/echo`) => {
  const socket = new WebSocket(url)
  const answers: string[] = []
  const closed = new Promise<number>((resolve) => {
    socket.onclose = ({ code }) => resolve(code)
  })
  socket.onmessage = ({ data }) => answers.push(String(data))
  const opened = () => until('the line', () => socket.readyState === WebSocket.OPEN)
  return { socket, answers, closed, opened }
}

describe('the echo', () => {
  it('[CHK7] an echo returns what it is sent, on the port of the game and without a session', async () => {
    const { socket, answers, opened, closed } = openLine()
    await opened()
    for (const text of ['1', '2', '\u00e9']) socket.send(text)
    await until('three answers', () => answers.length === 3)
    expect(answers).toEqual(['1', '2', '\u00e9'])
    expect(server.sessions.count).toBe(0)
    socket.close()
    await closed
  })

  it('[CHK8] an echo accepts 64 bytes at most', async () => {
    const { socket, answers, opened, closed } = openLine()
    await opened()
    socket.send('x'.repeat(64))
    await until('the answer', () => answers.length === 1)
    socket.send('x'.repeat(65))
    expect(await closed).toBe(1009)
    expect(answers).toEqual(['x'.repeat(64)])
  })

  it('[CHK9] an echo cannot be used as an amplifier: a sender that exceeds 10 messages per second, 20 at once, is disconnected', async () => {
    const { socket, answers, opened, closed } = openLine()
    await opened()
    for (let i = 0; i < 40; i++) socket.send(String(i))
    expect(await closed).toBe(1008)
    expect(answers.length).toBeGreaterThanOrEqual(20)
    expect(answers.length).toBeLessThan(25)
  })

  it('[CHK10] one address can have eight echoes open, of 64 in total, and gets another when one is closed', async () => {
    const eight = Array.from({ length: 8 }, () => openLine())
    await Promise.all(eight.map(({ opened }) => opened()))
    expect(await openLine().closed).toBe(1013)
    eight[0]?.socket.close()
    await eight[0]?.closed
    const another = openLine()
    await another.opened()
    another.socket.send('1')
    await until('the answer', () => another.answers.length === 1)
    for (const { socket } of [...eight, another]) socket.close()
    await Promise.all([...eight, another].map(({ closed }) => closed))
  })

  it('[CHK11] an echo ends after 90 seconds, however busy it is', async () => {
    const http = createServer()
    const sockets = new WebSocketServer({ server: http })
    const echo = new EchoServer(300)
    sockets.on('connection', (socket) => echo.admit(socket, 'here'))
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    const { socket, answers, opened, closed } = openLine(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`)
    await opened()
    while (socket.readyState === WebSocket.OPEN) {
      socket.send('1')
      await wait(120)
    }
    expect(await closed).toBe(1000)
    expect(answers.length).toBeGreaterThan(0)
    sockets.close()
    http.close()
  })
})

describe('an address behind proxies', () => {
  const request = (forwarded?: string) =>
    ({
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress: '10.0.0.1' },
    }) as unknown as Parameters<typeof addressOf>[0]

  it('[CHK12] forwarded addresses are believed from as many proxies as are trusted', () => {
    expect(addressOf(request('6.6.6.6, 192.0.2.7'), 0)).toBe('10.0.0.1')
    expect(addressOf(request('6.6.6.6, 192.0.2.7'), 1)).toBe('192.0.2.7')
    expect(addressOf(request('192.0.2.7'), 3)).toBe('192.0.2.7')
    expect(addressOf(request(), 1)).toBe('10.0.0.1')
  })
})
