import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import { keyHash } from '../../shared/session/admit.ts'
import { exportedResults } from '../../shared/session/exportedResults.ts'
import { NO_JOURNAL } from '../../shared/session/journal.ts'
import { restoreSession } from '../../shared/session/restoreSession.ts'
import { join, newSession, refusedJoin, seatOf } from './liveServer.ts'
import { freePort, type ServerProcess, spawnServer } from './serverProcess.ts'

const RECORDED = joinPath(import.meta.dirname, '../vectors/session.ndjson')
/** If these change, old journals replay to other results: raise JOURNAL_FORMAT, and record the session again. */
const RECORDED_TEAMS = [
  {
    moves: 6,
    trials: 16,
    rounds: 1,
    audit: { bottleneck: 'labeling', strategy: 'testRig', complete: true },
    flag: { shrinkDecades: 1.1, complete: true },
    points: {
      ...{ auditLock: 3.8, estimates: 6, bottleneck: 3, leverage: 7, frontierLock: 5.8, calls: 8, knee: 6, race: 17.7 },
      ...{ reviewLock: 3.4, proof: 10, commitment: 5, finalRun: 14.3, parts: [19.8, 37.5, 32.7], total: 90 },
    },
  },
  {
    moves: 5,
    trials: 15,
    rounds: 3,
    audit: { bottleneck: 'training', strategy: 'gpuCluster', complete: true },
    flag: { shrinkDecades: 0.1, complete: true },
    points: {
      ...{
        auditLock: 1.2,
        estimates: 1.8,
        bottleneck: 0,
        leverage: 0.4,
        frontierLock: 1.8,
        calls: 2.3,
        knee: 0,
        race: 0,
      },
      ...{ reviewLock: 0, proof: 5.3, commitment: 0, finalRun: 0, parts: [3.4, 4.1, 5.3], total: 12.8 },
    },
  },
]
const MAIN = joinPath(import.meta.dirname, '../../server/main.ts')

const recorded = () => {
  const [first = '', ...lines] = readFileSync(RECORDED, 'utf8').trimEnd().split('\n')
  return { header: JSON.parse(first), lines: lines.map((line, index) => ({ seq: index + 1, line })) }
}

let dataDir: string
let server: ServerProcess
const file = (name: string) => joinPath(dataDir, name)
const start = async (): Promise<void> => {
  server = await spawnServer(await freePort(), { DATA_DIR: dataDir })
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  dataDir = mkdtempSync(joinPath(tmpdir(), 'iteration-tax-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const get = (path: string, key?: string) =>
  fetch(`${server.url}/api/sessions/${path}`, key ? { headers: { authorization: `Bearer ${key}` } } : {})
const results = async ({ code, hostKey }: CreatedSession) => (await get(`${code}/results.json`, hostKey)).json()

describe('journals of other versions', () => {
  it("[LOS30] an older recording replays to the results it was recorded with, unless the journal's format has changed", () => {
    const { header, lines } = recorded()
    expect(header.format).toBe(JOURNAL_FORMAT)
    const { session, damagedSeq } = restoreSession(header.options, NO_JOURNAL, lines)
    expect(damagedSeq).toBeNull()
    expect(exportedResults(session.state).teams).toMatchObject(RECORDED_TEAMS)
  })

  it.each([
    ['earlier', JOURNAL_FORMAT - 1],
    ['later', JOURNAL_FORMAT + 98],
  ])(
    '[LOS31] a session from another version says so in every request, and keeps what can be kept: %s',
    async (_name, format) => {
      const { header, lines } = recorded()
      const { options } = header
      const key = 'k'.repeat(43)
      const store = new SqliteStore(dataDir)
      for (const [code, done] of [
        ['CDFGH', false],
        ['CDFGJ', true],
      ] as const) {
        const row = {
          code,
          title: 'Last year',
          created: 0,
          options: { ...options, code },
          hostKeyHash: keyHash(key),
          format,
        }
        store.createSession(row)
        store.append(lines.map((line) => ({ code, ...line })))
        if (done) store.saveResults(code, '{"kept":true}')
      }
      store.close()
      await start()
      for (const code of ['CDFGH', 'CDFGJ']) {
        expect([(await get(code)).status, await (await get(code)).json()]).toEqual([410, { error: 'outdatedSession' }])
        expect(await refusedJoin(server.url, code, { name: 'Ada' })).toBe('outdatedSession')
        const journal = (await (await get(`${code}/journal.ndjson`, key)).text()).trimEnd().split('\n')
        expect([JSON.parse(journal[0] ?? '').format, journal.length]).toEqual([format, lines.length + 1])
      }
      expect([
        (await get('CDFGH/results.json', key)).status,
        await (await get('CDFGJ/results.json', key)).json(),
      ]).toEqual([410, { kept: true }])
      await server.end('SIGKILL')
      expect(server.printed()).toContain('another version')
    },
  )

  it('[LOS32] a store from a later version is left alone, and the server says why it does not start', () => {
    new SqliteStore(dataDir).close()
    const store = new DatabaseSync(file('iteration-tax.db'))
    store.exec('PRAGMA user_version = 99')
    store.close()
    const env = { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir }
    const { status, stderr } = spawnSync(process.execPath, [MAIN], { env, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain('later version of Iteration Tax')
  })
})

describe('a damaged disk', () => {
  /** A session in which a lever was moved ten times, each acknowledged, and then the server was killed. */
  const killed = async (): Promise<{ session: CreatedSession; seatKey: string }> => {
    await start()
    const session = await newSession(server.url, { teams: 1, tracks: ['cloud'] })
    const host = await join(server.url, session.code, { hostKey: session.hostKey })
    const ada = await join(server.url, session.code, { name: 'Ada' })
    for (let i = 0; i < 2; i++) await host.ask('goOn')
    for (let i = 1; i <= 10; i++) {
      expect(await ada.ask('setLevers', { levers: { changesPerRelease: i + 1 }, commandId: `lever-${i}` })).toEqual({
        ok: true,
      })
    }
    await server.end('SIGKILL')
    return { session, seatKey: seatOf(ada).seatKey }
  }
  const journalOf = async ({ code, hostKey }: CreatedSession) =>
    (await (await get(`${code}/journal.ndjson`, hostKey)).text()).match(/"lever-\d+"/g) ?? []

  const LOST_BYTES = 9000
  it.each([
    ['gone', (log: string) => truncateSync(log, statSync(log).size - LOST_BYTES)],
    [
      'overwritten',
      (log: string) => {
        const bytes = readFileSync(log)
        writeFileSync(log, bytes.fill(0, bytes.length - LOST_BYTES))
      },
    ],
  ])('[LOS33] a store that lost its last bytes is restored up to the last complete entry: %s', async (_name, tear) => {
    const { session, seatKey } = await killed()
    tear(file('iteration-tax.db-wal'))
    await start()
    const kept = await journalOf(session)
    expect(kept.length).toBeGreaterThan(3)
    expect(kept).toEqual(Array.from({ length: kept.length }, (_, i) => `"lever-${i + 1}"`))
    const ada = await join(server.url, session.code, { seatKey })
    expect(await ada.ask('setLevers', { levers: { changesPerRelease: 20 } })).toEqual({ ok: true })
    await server.end('SIGKILL')
  })

  it('[LOS51] a line with a flipped bit is found, and the session is restored up to the line before it', async () => {
    const { session } = await killed()
    await start()
    // A server that shuts down in order leaves everything in one file.
    await server.end('SIGTERM')
    const bytes = readFileSync(file('iteration-tax.db'))
    const at = bytes.indexOf('"changesPerRelease":8') + '"changesPerRelease":'.length
    expect(String.fromCharCode(bytes[at] ?? 0)).toBe('8')
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(file('iteration-tax.db'), bytes)
    await start()
    expect((await results(session)).teams[0]).toMatchObject({ id: 't1' })
    expect(await journalOf(session)).toEqual([1, 2, 3, 4, 5, 6].map((lever) => `"lever-${lever}"`))
    const host = await join(server.url, session.code, { hostKey: session.hostKey })
    expect(host.got('notice')).toEqual([{ notice: 'restoredPartly' }])
    await server.end('SIGKILL')
    expect(server.printed()).toContain('journal is damaged')
  })

  it('[LOS34] a session that cannot be read does not prevent the others from being restored', async () => {
    const { session } = await killed()
    const other = new DatabaseSync(file('iteration-tax.db'))
    other.exec(
      `INSERT INTO sessions VALUES ('CDFGH', 'x', 0, 9999999999999, '{"teams":-1}', '', ${JOURNAL_FORMAT}, NULL)`,
    )
    other.close()
    await start()
    expect(await results(session)).toMatchObject({ code: session.code, phase: 'auditWork' })
    expect((await get('CDFGH')).status).toBe(404)
    await server.end('SIGKILL')
    expect(server.printed()).toMatch(/"session":"CDFGH".*the options of this session are damaged/)
  })

  it('[LOS50] a folder that cannot be written to stops the start with an explanation', () => {
    writeFileSync(file('note'), 'not a folder')
    const env = { PATH: process.env.PATH, PORT: '0', DATA_DIR: file('note/data') }
    const { status, stderr } = spawnSync(process.execPath, [MAIN], { env, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain('Iteration Tax could not start')
  })

  it('[LOS35] a file that is not a store stops the start with an explanation, and stays as it is', () => {
    writeFileSync(file('iteration-tax.db'), 'this is a shopping list, and a long one at that: '.repeat(100))
    const env = { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir }
    const { status, stderr } = spawnSync(process.execPath, [MAIN], { env, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain('Iteration Tax could not start')
    expect(readFileSync(file('iteration-tax.db'), 'utf8')).toContain('shopping list')
  })
})
