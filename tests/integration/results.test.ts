import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import { keyHash } from '../../shared/session/admit.ts'
import { resultSheets } from '../../shared/views/sheets/resultSheets.ts'
import { readCsv } from '../support/readCsv.ts'
import { readWorkbook } from '../support/readWorkbook.ts'
import { join, leave, newSession, openServer } from './liveServer.ts'

let server: RunningServer
let store: SqliteStore
let session: CreatedSession

const get = (file: string, { code, hostKey }: Pick<CreatedSession, 'code' | 'hostKey'> = session) =>
  fetch(`${server.url}/api/sessions/${code}/${file}`, { headers: { authorization: `Bearer ${hostKey}` } })
const error = async (response: Promise<Response>) => {
  const { status } = await response
  return [status, await (await response).json()]
}

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  store = new SqliteStore(null)
  server = await openServer({ store })
  session = await newSession(server.url, { preset: 'demo', seed: 7, bots: 3, speed: 20 })
  const ada = await join(server.url, session.code, { name: 'Ada', team: 't1' })
  const live = server.sessions.find(session.code)?.session
  live?.submit({ kind: 'host' }, { type: 'goOn' })
  live?.advance(3000)
  live?.submit({ kind: 'host' }, { type: 'pause' })
  await leave(ada)
})
afterAll(() => server.close())

describe('the results for download', () => {
  it('[RES11] CSV and XLSX contain the same as the JSON of that moment', async () => {
    const sheets = resultSheets(await (await get('results.json')).json())
    const book = await get('results.xlsx')
    expect(book.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(book.headers.get('content-disposition')).toBe(`attachment; filename=iteration-tax-${session.code}.xlsx`)
    const read = readWorkbook(Buffer.from(await book.arrayBuffer()))
    expect(read.map(({ rows }) => rows.slice(1))).toEqual(sheets.map(({ rows }) => rows))
    const teams = await get('results.csv?sheet=teams')
    expect(teams.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(readCsv(await teams.text())).toHaveLength(5)
  })

  it('[RES12] CSV is the gradebook if no sheet is requested, and a sheet that does not exist is refused by name', async () => {
    const [heads, ...rows] = readCsv(await (await get('results.csv')).text())
    expect(heads?.[0]).toBe('Student')
    expect(rows.map(([name]) => name)).toEqual(['Ada'])
    expect(await error(get('results.csv?sheet=secrets'))).toEqual([404, { error: 'unknownSheet' }])
  })

  it.each(['results.csv', 'results.xlsx', 'research.csv', 'codebook.csv'])(
    '[RES13] only the host key gives access to sheets: %s',
    async (file) => {
      const other = await newSession(server.url)
      const wrong = { code: session.code, hostKey: other.hostKey }
      expect(await error(get(file, wrong))).toEqual([401, { error: 'wrongHostKey' }])
      expect(await error(get(file, { ...other, code: 'CCCCC' }))).toEqual([404, { error: 'unknownSession' }])
    },
  )

  it('[LRN8] has one row for each thing a student did, with who, team, phase, ticks, command and values: as a download', async () => {
    const rows = readCsv(await (await get('research.csv')).text())
    expect(rows.length).toBeGreaterThan(20)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]))
    expect(await (await get('codebook.csv')).text()).toContain('lockPrediction')
  })

  it('[RES14] a session that an older version played offers only the results it kept', async () => {
    const options = { seed: 1, preset: 'demo', teams: 1, tracks: ['tiny'], bots: [], speed: 1, solo: false } as const
    const row = { code: 'CDFGH', title: 'Old', created: 0, hostKeyHash: keyHash('k'.repeat(43)) }
    store.createSession({ ...row, options: { ...options, ...row }, format: JOURNAL_FORMAT - 1 })
    const old = { code: 'CDFGH', hostKey: 'k'.repeat(43) }
    expect(await error(get('results.xlsx', old))).toEqual([410, { error: 'outdatedSession' }])
    store.saveResults('CDFGH', JSON.stringify({ code: 'CDFGH', teams: [] }))
    expect(await (await get('results.json', old)).json()).toEqual({ code: 'CDFGH', teams: [] })
    expect(await error(get('results.csv', old))).toEqual([410, { error: 'outdatedSession' }])
    const kept = await (await get('results.json')).json()
    store.saveResults('CDFGH', JSON.stringify(kept))
    expect(readCsv(await (await get('results.csv', old)).text())[1]?.[0]).toBe('Ada')
  })
})
