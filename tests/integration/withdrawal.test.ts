import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { sessionRoutes } from '../../server/http/sessionRoutes.ts'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import type { Recording } from '../../shared/replay/recording.ts'
import { replayEntry } from '../../shared/replay/replayEntry.ts'
import type { SeatAction } from '../../shared/sim/match/command.ts'
import { createMatch } from '../../shared/sim/match/createMatch.ts'
import type { MatchState } from '../../shared/sim/match/matchState.ts'
import { PHASES, type Phase } from '../../shared/sim/match/phases.ts'
import { resultSheets } from '../../shared/views/sheets/resultSheets.ts'
import { readWorkbook } from '../support/readWorkbook.ts'
import { join, leave, newSession, openServer, seatOf, type Visitor } from './liveServer.ts'

let server: RunningServer
let session: CreatedSession
let zeb: Visitor

const STUDENT_IDS = { kind: 'digits', least: 7, most: 7, label: 'Number', privacy: '' }

/** Every address under a session that answers a GET, from the routes themselves. */
const exportsOf = (): readonly string[] => {
  const { stack } = sessionRoutes({ sessions: {}, store: {}, log: {}, basePath: '' } as never)
  return stack.flatMap(({ route }) => {
    const handled = route as unknown as { path: string | string[]; methods: Record<string, boolean> } | undefined
    return handled?.methods.get ? [handled.path].flat().map((path) => path.replace('/:code', '')) : []
  })
}

const get = (path: string, headers: Record<string, string>) =>
  fetch(`${server.url}/api/sessions/${session.code}${path}`, { headers })

/** Everything that leaves the server, as text, by address. */
const allExports = async (): Promise<ReadonlyMap<string, string>> => {
  const host = { authorization: `Bearer ${session.hostKey}` }
  const sheets = resultSheets(await (await get('/results.json', host)).json()).map(({ name }) => name.toLowerCase())
  const paths = exportsOf().flatMap((path) =>
    path === '/results.csv' ? [...sheets, 'canvas', 'moodle'].map((sheet) => `${path}?sheet=${sheet}`) : [path],
  )
  const texts = new Map<string, string>()
  for (const path of paths) {
    const response = await get(path, host)
    expect([path, response.status]).toEqual([path, 200])
    const bytes = Buffer.from(await response.arrayBuffer())
    texts.set(path, path.endsWith('.xlsx') ? JSON.stringify(readWorkbook(bytes)) : bytes.toString('utf8'))
  }
  texts.set('shared recording', await (await get('/recording.json', {})).text())
  return texts
}

const holding = async (mark: RegExp): Promise<readonly string[]> =>
  [...(await allExports())].flatMap(([path, text]) => (mark.test(text) ? [path] : []))

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  server = await openServer({ store: new SqliteStore(null) })
  session = await newSession(server.url, {
    ...{ preset: 'demo', seed: 7, teams: 2, learning: true, consent: { text: 'May we?' }, studentIds: STUDENT_IDS },
  })
  const enter = (name: string, studentId: string, team: string) =>
    join(server.url, session.code, { name, studentId, team })
  zeb = await enter('Zebulon', '7654321', 't1')
  const others = [await enter('Mia', '1234567', 't1'), await enter('Withdrawn 1', '2345678', 't2')]
  const live = server.sessions.find(session.code)?.session
  const seat = seatOf(zeb).seat
  const mia = others[0] ? seatOf(others[0]).seat : ''
  const act = (action: SeatAction, by = seat) => {
    const reply = live?.submit({ kind: 'seat', seat: by }, action)
    expect([action.type, reply]).toEqual([action.type, expect.objectContaining({ ok: true })])
  }
  const goTo = (phase: Phase) => {
    for (const _ of PHASES) {
      if (live?.state.phase !== phase) live?.submit({ kind: 'host' }, { type: 'goOn' })
    }
    expect(live?.state.phase).toBe(phase)
  }
  act({ type: 'answerConsent', given: true })
  act({ type: 'answerQuestion', question: 'tax', option: 'a' })
  goTo('auditLock')
  act({ type: 'lockPrediction', prediction: { kind: 'bottleneck', stage: 'deployment', confidence: 0.777 } })
  goTo('auditReflect')
  act({ type: 'reflect', choices: ['deployment'], sentence: 'A quagga stood in the way' })
  act({ type: 'reflect', choices: ['labeling'], sentence: 'Mia writes of labels' }, mia)
  goTo('ledger')
  act({ type: 'draftLedger', pace: 1, reason: null, sentence: 'An okapi signs' })
  goTo('debrief')
  live?.submit({ kind: 'host' }, { type: 'shareReplay', shared: true })
  await leave(...others)
})
afterAll(async () => {
  await leave(zeb)
  await server.close()
})

const MARK = /Zebulon|7654321|quagga|okapi|0\.777|77\.7/

it('[SAF51] whoever has withdrawn is in no byte of any export, and everybody else still is', async () => {
  // Before the withdrawal the same files hold the student, so what is searched for can be found.
  expect(await holding(MARK)).toEqual(
    expect.arrayContaining(['/results.json', '/results.xlsx', '/recording.json', '/journal.ndjson', '/research.csv']),
  )
  const before = JSON.parse((await allExports()).get('shared recording') ?? '')
  expect(await zeb.ask('withdraw', { withdrawn: true })).toMatchObject({ ok: true })
  expect(await holding(MARK)).toEqual([])
  // What is left can still be replayed to its end.
  const recording: Recording = JSON.parse((await allExports()).get('/recording.json') ?? '')
  const end = recording.entries.reduce<MatchState>((state, entry) => {
    const step = replayEntry(state, entry)?.at(-1)
    if (!step) throw new Error(`entry ${entry.seq} cannot be replayed`)
    return step.state
  }, createMatch(recording.options))
  expect(end.phase).toBe('debrief')
  expect(await holding(/Mia/)).toEqual(expect.arrayContaining(['/results.json', '/results.xlsx', '/journal.ndjson']))
  const after = JSON.parse((await allExports()).get('shared recording') ?? '')
  expect(after.entries.at(-1).tick).toBe(before.entries.at(-1).tick)
  expect(await zeb.ask('withdraw', { withdrawn: false })).toMatchObject({ ok: true })
  expect(await holding(/Zebulon/)).toContain('/results.json')
  await server.sessions
    .find(session.code)
    ?.session.submit({ kind: 'host' }, { type: 'withdrawSeat', seat: seatOf(zeb).seat })
  expect(await holding(MARK)).toEqual([])
})
