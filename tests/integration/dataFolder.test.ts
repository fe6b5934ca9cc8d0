import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { backUp } from '../../server/store/copyStore.ts'
import { newSession } from './liveServer.ts'
import { freePort, type ServerProcess, spawnServer } from './serverProcess.ts'

let parent: string
let dataDir: string
let servers: ServerProcess[] = []

const start = async (env: Record<string, string> = {}, port?: number): Promise<ServerProcess> => {
  const server = await spawnServer(port ?? (await freePort()), { DATA_DIR: dataDir, ...env })
  servers.push(server)
  return server
}
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

beforeEach(() => {
  parent = mkdtempSync(joinPath(tmpdir(), 'iteration-tax-'))
  dataDir = joinPath(parent, 'data')
})
afterEach(async () => {
  for (const server of servers) await server.end('SIGKILL')
  servers = []
  rmSync(parent, { recursive: true })
})

it('[STO14] a second server on the same data folder does not start, and says which process has the folder', async () => {
  const first = await start()
  await expect(start()).rejects.toThrow(new RegExp(`is in use by another .*\\(process ${first.pid} on `))
  expect((await fetch(`${first.url}/healthz`)).status).toBe(200)
})

it('[STO14] a second server on the same data folder does not start, and says which process has the folder: one that crashed has it no longer', async () => {
  const first = await start()
  const { code } = await newSession(first.url, { teams: 1 })
  await first.end('SIGKILL')
  const second = await start()
  expect((await fetch(`${second.url}/api/sessions/${code}`)).status).toBe(200)
})

it.skipIf(process.platform === 'win32')(
  '[STO15] only the owner can read the data folder, the files in it and a backup',
  async () => {
    const server = await start()
    await newSession(server.url, { teams: 1 })
    const backup = joinPath(parent, 'copy.db')
    backUp(dataDir, backup)
    expect(modeOf(dataDir)).toBe('700')
    expect(readdirSync(dataDir).filter((file) => modeOf(joinPath(dataDir, file)) !== '600')).toEqual([])
    expect(readdirSync(dataDir)).toContain('iteration-tax.db-wal')
    expect(modeOf(backup)).toBe('600')
    expect(server.printed()).not.toContain('other users')
  },
)

it.skipIf(process.platform === 'win32')(
  '[STO16] a start on a data folder that other users can look into says so',
  async () => {
    const first = await start()
    await first.end('SIGTERM')
    chmodSync(dataDir, 0o755)
    const second = await start()
    expect(second.printed()).toContain('other users of this computer can look into the data folder')
  },
)

it('[DEP12] a port that does not exist is refused in a sentence', async () => {
  await expect(start({ PORT: '70000' })).rejects.toThrow(
    'PORT is "70000", but it must be a whole number from 0 to 65535.',
  )
})

const hasIpv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'))
it.skipIf(!hasIpv6)('[DEP13] the address printed for an IPv6 host can be opened', async () => {
  const port = await freePort()
  const server = await start({ HOST: '::1' }, port)
  expect(server.printed()).toContain(`http://[::1]:${port}`)
  expect((await fetch(`http://[::1]:${port}/healthz`)).status).toBe(200)
})
