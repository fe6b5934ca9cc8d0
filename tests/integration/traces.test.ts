import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keyHash } from '../../shared/session/admit.ts'
import { deriveRandom } from '../../shared/sim/random.ts'
import { openTap } from '../support/openTap.ts'
import { join, newSession, refusedJoin, seatOf, until, wait } from './liveServer.ts'
import { freePort, type ServerProcess, spawnServer } from './serverProcess.ts'

let dataDir: string
let port: number
let server: ServerProcess

const start = async (env: Record<string, string> = {}): Promise<void> => {
  server = await spawnServer(port, { DATA_DIR: dataDir, ...env })
}

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  dataDir = mkdtempSync(joinPath(tmpdir(), 'iteration-tax-'))
  port = await freePort()
})
afterEach(async () => {
  await server.end('SIGKILL')
  rmSync(dataDir, { recursive: true })
})

/** Every byte of the server's files. */
const onDisk = (): Buffer => Buffer.concat(readdirSync(dataDir).map((name) => readFileSync(joinPath(dataDir, name))))

it('[SAF7] no key, no hash of a key and no name is in the log, however much is logged and whatever goes wrong', async () => {
  await start({ LOG_LEVEL: 'trace', DEBUG: 'colyseus:errors' })
  const { code, hostKey } = await newSession(server.url, { title: 'Rumpelstiltskin class' })
  const host = await join(server.url, code, { hostKey })
  const newSeatKey = 'Quokka'.padEnd(43, 'q')
  const ada = await join(server.url, code, { name: 'Rumpelstiltskin', newSeatKey })
  const { seatKey } = seatOf(ada)
  const wrongKey = 'Wombat'.padEnd(43, 'w')
  for (const options of [
    { hostKey: wrongKey },
    { seatKey: wrongKey },
    { hostKey, name: 'Rumpelstiltskin' },
    { seatKey, hostKey },
  ])
    await refusedJoin(server.url, code, options)
  await ada.ask('reflect', { choices: [1], sentence: 'Rumpelstiltskin', hostKey })
  await ada.ask('setLevers', { levers: seatKey })
  await ada.ask(`dance ${seatKey}` as never).catch(() => {})
  ada.room.send('goOn' as never, { hostKey } as never)
  for (const path of [`${code}/results.json`, `${code}/journal.ndjson?key=none`, `CCCCC/results.json`])
    await fetch(`${server.url}/api/sessions/${path}`, { headers: { authorization: `Bearer ${wrongKey}` } })
  await fetch(`${server.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"${hostKey}`,
  })
  const chunked = `POST /api/sessions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${hostKey}\r\nContent-Type: application/json\r\n`
  const broken = connect(port, '127.0.0.1')
  broken.write(`${chunked}Transfer-Encoding: chunked\r\n\r\nno size\r\n${hostKey}`)
  ada.room.connection.send(Uint8Array.from([13, 200, 200, 200, 200]))
  const back = await join(server.url, code, { seatKey })
  await host.ask('removeSeat', { seat: seatOf(back).seat })
  await fetch(`${server.url}/api/sessions/${code}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${hostKey}` },
  })
  await wait(300)
  await server.end('SIGTERM')
  broken.destroy()
  const log = server.printed()
  expect(log).not.toContain('rawPacket')
  expect(log).toContain('refused a message')
  expect(log).toContain('deleted by its host')
  for (const secret of [hostKey, seatKey, newSeatKey, wrongKey, keyHash(hostKey), keyHash(seatKey), 'Rumpelstiltskin'])
    expect([secret, log.includes(secret.slice(0, 15))]).toEqual([secret, false])
})

it('[SAF39] what a session draws its luck from is in no frame, no answer and no log line before the session is over', async () => {
  await start({ LOG_LEVEL: 'trace' })
  const body = { preset: 'demo', teams: 3, bots: ['average', 'veteran'], rehearsal: true }
  const { code, hostKey } = await newSession(server.url, body)
  const taps = await Promise.all([openTap(port), openTap(port), openTap(port)])
  const [host, ada, screen] = await Promise.all([
    join(taps[0].url, code, { hostKey }),
    join(taps[1].url, code, { name: 'Ada', team: 't1' }),
    join(taps[2].url, code, { screen: true }),
  ])
  const get = async (path: string, key?: string): Promise<string> => {
    const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {}
    return (await fetch(`${server.url}${path}`, { headers })).text()
  }
  const ofHost = `/api/sessions/${code}/journal.ndjson`
  const { seed } = JSON.parse((await get(ofHost, hostKey)).split('\n')[0] ?? '').options
  expect(seed).toMatch(/^[0-9a-f]{32}$/)
  const other = await newSession(server.url, body)
  expect(await get(ofHost.replace(code, other.code), other.hostKey)).not.toContain(seed)

  const answers: string[] = []
  await host.ask('watchTeam', { team: 't2' })
  for (let phase = 'lobby'; phase !== 'podium'; phase = screen.room.state.phase) {
    await host.ask('goOn')
    await until('another phase', () => screen.room.state.phase !== phase)
    await ada.ask('setLevers', { levers: { verification: 0.5 } })
    const open = ['', '/scenario.json', '/recording.json', '/results.json'].map(
      (path) => `/api/sessions/${code}${path}`,
    )
    for (const path of [...open, '/healthz', '/metrics']) answers.push(await get(path))
    for (const path of ['/results.json', '/results.csv?sheet=teams'])
      answers.push(await get(`/api/sessions/${code}${path}`, hostKey))
  }
  const streams = ['constraints', 'frontierRace', 'finalRun', 'arena podium', 'bot bt2'].map((label) =>
    deriveRandom(seed, label),
  )
  const forms = [seed, ...streams].flatMap((secret) => [Buffer.from(secret), Buffer.from(secret, 'hex')])
  await server.end('SIGTERM')
  for (const bytes of [
    ...taps.map(({ down }) => down()),
    Buffer.from(answers.join('\n')),
    Buffer.from(server.printed()),
  ]) {
    expect(bytes.length).toBeGreaterThan(500)
    expect(forms.filter((form) => bytes.includes(form))).toEqual([])
  }
  for (const tap of taps) tap.close()
})

it('[SAF47] an ID reaches its owner and the host alone: it is in no other frame, no open answer, no recording and no log line', async () => {
  await start({ LOG_LEVEL: 'trace' })
  const studentIds = { kind: 'digits', least: 9, most: 9, label: 'Student number', privacy: '' }
  const { code, hostKey } = await newSession(server.url, { preset: 'demo', teams: 2, bots: 1, studentIds })
  const taps = await Promise.all([openTap(port), openTap(port), openTap(port), openTap(port)])
  const [ofHost, ofAda, ofBen, ofScreen] = taps
  const [adasId, bensId, corrected] = ['908172635', '554433221', '554433229']
  const host = await join(ofHost.url, code, { hostKey })
  const ada = await join(ofAda.url, code, { name: 'Ada', team: 't1', studentId: adasId })
  const screen = await join(ofScreen.url, code, { screen: true })
  for (const studentId of [adasId, `${bensId}0`])
    await refusedJoin(ofBen.url, code, { name: 'Ben', team: 't1', studentId })
  const ben = await join(ofBen.url, code, { name: 'Ben', team: 't1', studentId: bensId })
  expect(await host.ask('setStudentId', { seat: seatOf(ben).seat, studentId: corrected })).toEqual({ ok: true })
  const get = async (path: string, key?: string): Promise<string> => {
    const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {}
    return (await fetch(`${server.url}/api/sessions/${code}${path}`, { headers })).text()
  }
  const answers: string[] = []
  await host.ask('watchTeam', { team: 't1' })
  for (let phase = 'lobby'; phase !== 'debrief'; phase = screen.room.state.phase) {
    await host.ask('goOn')
    await until('another phase', () => screen.room.state.phase !== phase)
    await ada.ask('setLevers', { levers: { verification: 0.5 } })
    for (const path of ['', '/scenario.json']) answers.push(await get(path))
  }
  await host.ask('shareReplay', { shared: true })
  for (const key of [undefined, hostKey]) answers.push(await get('/recording.json', key))
  expect(answers.slice(-2).every((recording) => recording.includes('"takeSeat"'))).toBe(true)
  const canvas = await get('/results.csv?sheet=canvas', hostKey)
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  await until('the corrected ID', () => ofHost.down().includes(corrected))
  await server.end('SIGTERM')
  const found = (bytes: Buffer): readonly string[] => [adasId, bensId, corrected].filter((id) => bytes.includes(id))
  expect(found(ofHost.down())).toEqual(expect.arrayContaining([adasId, corrected]))
  expect([ofAda.down(), ofBen.down(), Buffer.from(canvas)].map(found)).toEqual([
    [adasId],
    [bensId, corrected],
    [adasId, corrected],
  ])
  for (const bytes of [ofScreen.down(), Buffer.from(answers.join('\n') + metrics), Buffer.from(server.printed())])
    expect([bytes.length > 500, found(bytes)]).toEqual([true, []])
  for (const tap of taps) tap.close()
})

it('with LOG_LEVEL=debug, the log says for each request who sent it, at which tick of the journal, and how it ended', async () => {
  await start({ LOG_LEVEL: 'debug' })
  const { code, hostKey } = await newSession(server.url)
  const host = await join(server.url, code, { hostKey })
  const ada = await join(server.url, code, { name: 'Ada' })
  expect(await host.ask('goOn')).toEqual({ ok: true })
  await ada.ask('goOn')
  const headers = { authorization: `Bearer ${hostKey}` }
  const journal = await (await fetch(`${server.url}/api/sessions/${code}/journal.ndjson`, { headers })).text()
  const entry = journal.split('\n').find((line) => line.includes('"goOn"')) ?? ''
  const { tick } = JSON.parse(entry)
  await server.end('SIGTERM')
  const told = server
    .printed()
    .split('\n')
    .filter((line) => line.includes('answered a request'))
    .map((line) => JSON.parse(line))
  expect(told).toMatchObject([
    { session: code, actor: { kind: 'host' }, type: 'goOn', tick, outcome: 'accepted' },
    { session: code, actor: { kind: 'seat', seat: seatOf(ada).seat }, type: 'goOn', outcome: 'notAllowed' },
  ])
})

it('[SAF8] a session that its host deletes is gone from every file of the server at once, and another one stays', async () => {
  await start()
  const [gone, kept] = [await newSession(server.url, { title: 'Rumpelstiltskin class' }), await newSession(server.url)]
  const host = await join(server.url, gone.code, { hostKey: gone.hostKey })
  const ada = await join(server.url, gone.code, { name: 'Rumpelstiltskin' })
  await join(server.url, kept.code, { name: 'Quokka' })
  for (let i = 0; i < 3; i++) await host.ask('goOn')
  expect(await ada.ask('reflect', { choices: ['labeling'], sentence: 'a wombat reckons' })).toEqual({ ok: true })
  const traces = ['Rumpelstiltskin', 'a wombat reckons', keyHash(seatOf(ada).seatKey), keyHash(gone.hostKey)]
  for (const trace of [...traces, 'Quokka']) expect([trace, onDisk().includes(trace)]).toEqual([trace, true])
  const headers = { authorization: `Bearer ${gone.hostKey}` }
  expect((await fetch(`${server.url}/api/sessions/${gone.code}`, { method: 'DELETE', headers })).status).toBe(204)
  for (const trace of [...traces, gone.code]) expect([trace, onDisk().includes(trace)]).toEqual([trace, false])
  expect(onDisk().includes('Quokka')).toBe(true)
})

it('[SAF9] a session past its retention period is gone from every file when the server starts, or within a day', async () => {
  await start()
  const { code } = await newSession(server.url)
  await join(server.url, code, { name: 'Rumpelstiltskin' })
  await server.end('SIGTERM')
  expect(onDisk().includes('Rumpelstiltskin')).toBe(true)
  await start({ RETENTION_DAYS: '30' })
  expect(onDisk().includes('Rumpelstiltskin')).toBe(true)
  await server.end('SIGTERM')
  await wait(20)
  await start({ RETENTION_DAYS: '0' })
  expect(onDisk().includes('Rumpelstiltskin')).toBe(false)
  expect(onDisk().includes(code)).toBe(false)
})
