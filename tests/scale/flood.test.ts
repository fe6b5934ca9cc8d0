import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { join, leave, newSession, until } from '../integration/liveServer.ts'
import { freePort, spawnServer } from '../integration/serverProcess.ts'
import { hasPrograms, openNginx } from './services.ts'

/** More than the sockets of a hall of 500, and more than nginx has room for with its usual settings. */
const FLOOD = 2500
/** Another address of this computer. */
const ATTACKER = '127.0.0.2'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

describe.skipIf(!hasPrograms('nginx'))('behind the real nginx', () => {
  it.each([
    ['sockets to no room', 'GET /p/one/abcdefghi/CDFGH?sessionId=abc HTTP/1.1\r\n', true],
    ['sockets to no room, without a process', 'GET /abcdefghi/CDFGH?sessionId=abc HTTP/1.1\r\n', true],
    ['requests that never end', 'GET / HTTP/1.1\r\nX-Slow: ', false],
  ])(
    '[SAF41] 2,500 connections of one address shut nobody else out, and those to no room are refused: %s',
    async (_what, asked, isWhole) => {
      const port = await freePort()
      const dataDir = mkdtempSync(joinPath(tmpdir(), 'iteration-tax-flood-'))
      closing.push(() => rmSync(dataDir, { recursive: true }))
      const server = await spawnServer(port, { DATA_DIR: dataDir, TRUSTED_PROXIES: '1', PROCESS_NAME: 'one' })
      closing.push(() => server.end('SIGKILL'))
      const nginx = await openNginx(port, port)
      closing.push(() => nginx.close())
      const upgrade = 'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n'
      const rest = isWhole ? `Host: 127.0.0.1\r\n${upgrade}Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n` : ''
      const answers: string[] = []
      const sockets: Socket[] = []
      for (let i = 0; i < FLOOD; i++) {
        const socket = connect({ host: '127.0.0.1', port: nginx.port, localAddress: ATTACKER })
        socket.on('error', () => {})
        socket.on('data', (data) => answers.push(data.toString('latin1').slice(9, 12)))
        socket.write(asked + rest)
        sockets.push(socket)
      }
      closing.push(() => {
        for (const socket of sockets) socket.destroy()
      })
      if (isWhole) await until('refusals', () => answers.length >= FLOOD, 30_000)
      // nginx itself answers some: 429 above its limit, 502 while it takes a process for busy.
      expect(answers.filter((status) => !['404', '429', '502'].includes(status))).toEqual([])
      const { code, hostKey } = await newSession(nginx.url)
      const host = await join(nginx.url, code, { hostKey })
      const ada = await join(nginx.url, code, { name: 'Ada' })
      expect(await host.ask('goOn')).toEqual({ ok: true })
      const prediction = { kind: 'bottleneck', stage: 'monitoring', confidence: 0.8 }
      expect(await ada.ask('lockPrediction', { prediction })).toEqual({ ok: true })
      await leave(host, ada)
    },
  )
})
