import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { createReplay } from '../../shared/replay/createReplay.ts'
import type { Recording } from '../../shared/replay/recording.ts'
import { stateHash } from '../../shared/session/stateHash.ts'
import { type MatchState, WHAT_IFS } from '../../shared/sim/match/matchState.ts'
import { join, leave, newSession, openServer, type Visitor } from './liveServer.ts'

let server: RunningServer
let code: string
let hostKey: string
let host: Visitor
let ada: Visitor

beforeAll(async () => {
  server = await openServer()
  const made = await newSession(server.url, { preset: 'demo', teams: 2, bots: ['veteran'] })
  code = made.code
  hostKey = made.hostKey
  host = await join(server.url, code, { hostKey })
  ada = await join(server.url, code, { name: 'Ada Lovelace' })
})
afterAll(async () => {
  await leave(host, ada)
  await server.close()
})

const stateNow = (): MatchState => {
  const state = server.sessions.find(code)?.session.state
  if (!state) throw new Error('no session')
  return state
}
const ask = (key?: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/sessions/${code}/recording.json`, {
    headers: { ...headers, ...(key && { authorization: `Bearer ${key}` }) },
  })
const MOMENT = { tick: 0, team: 't1', change: 'heavyModel' }
const refusedWith = async (response: Response) => [response.status, await response.json()]
const recorded = async (key?: string): Promise<Recording> => (await (await ask(key)).json()) as Recording
const goTo = async (phase: string) => {
  while (stateNow().phase !== phase) await host.ask('goOn')
}
/** The state without the parts that never leave the server. */
const published = (state: MatchState): MatchState => ({
  ...state,
  seats: state.seats.map((seat) => ({ ...seat, keyHash: '' })),
})

describe('the route of a recording', () => {
  it('[API29] no browser keeps what it got with a host key', async () => {
    const keyed = { headers: { authorization: `Bearer ${hostKey}` } }
    for (const path of ['recording.json', 'journal.ndjson', 'results.json', 'results.csv', 'results.xlsx']) {
      const { status, headers } = await fetch(`${server.url}/api/sessions/${code}/${path}`, keyed)
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'no-store'])
    }
  })

  it('[DEB14] the host gets the recording at any time, complete except for keys, and it replays to the state at that moment', async () => {
    await goTo('auditReflect')
    await ada.ask('reflect', { choices: ['deployment'], sentence: 'Ada waits for the review.' })
    await host.ask('pause')
    const text = await (await ask(hostKey)).text()
    expect(text).toContain('Ada Lovelace')
    expect(text).toContain('Ada waits for the review.')
    expect(text).not.toContain(hostKey)
    for (const { keyHash } of stateNow().seats) if (keyHash !== '') expect(text).not.toContain(keyHash)
    const replay = createReplay(JSON.parse(text) as Recording)
    expect(replay.complete).toBe(true)
    expect(stateHash(replay.last)).toBe(stateHash(published(stateNow())))
    await host.ask('resume')
  })

  it('[DEB15] without the host key there is no recording until the session is over and its host has shared it, or shows a moment of it on the projector', async () => {
    const refusal = [403, { error: 'notShared' }]
    expect(await refusedWith(await ask())).toEqual(refusal)
    await host.ask('shareReplay', { shared: true })
    expect(await refusedWith(await ask())).toEqual(refusal)
    await host.ask('shareReplay', { shared: false })
    await goTo('debrief')
    expect(await refusedWith(await ask())).toEqual(refusal)
    expect(await refusedWith(await ask('wrong'))).toEqual([401, { error: 'wrongHostKey' }])
    await host.ask('shareReplay', { shared: true })
    expect((await ask()).status).toBe(200)
    await host.ask('shareReplay', { shared: false })
    await host.ask('showReplay', { moment: MOMENT })
    expect((await ask()).status).toBe(200)
    await host.ask('showReplay', { moment: null })
    expect(await refusedWith(await ask())).toEqual(refusal)
  })

  it.each([
    ['the shared link', 'shareReplay', { shared: true }, { shared: false }],
    ['the page of the projector', 'showReplay', { moment: MOMENT }, { moment: null }],
  ] as const)(
    '[DEB16] whoever has %s gets the same match, but no name, sentence or key of a student',
    async (_who, command, open, shut) => {
      await host.ask(command, open)
      const text = await (await ask()).text()
      await host.ask(command, shut)
      expect(text).not.toMatch(/Ada|review\./)
      expect(text).not.toContain(hostKey)
      for (const { keyHash } of stateNow().seats) if (keyHash !== '') expect(text).not.toContain(keyHash)
      const replay = createReplay(JSON.parse(text) as Recording)
      expect(replay.last.teams).toEqual(stateNow().teams)
      expect(replay.last.phase).toBe('debrief')
      expect(replay.last.seats.map(({ name }) => name)).toContain('Student 1')
    },
  )

  it('[DEB17] a finished recording stays the same whatever its host does in the debrief, and is not sent twice to a browser that still has it', async () => {
    await host.ask('shareReplay', { shared: true })
    const first = await ask()
    const before = await first.text()
    await host.ask('setScreen', { scene: 'leaderboard', team: null })
    await host.ask('setSound', { on: true, volume: 0.3 })
    const ofHost = await (await ask(hostKey)).text()
    for (const change of WHAT_IFS) await host.ask('showReplay', { moment: { ...MOMENT, change } })
    expect(await (await ask()).text()).toBe(before)
    expect(await (await ask(hostKey)).text()).toBe(ofHost)
    await host.ask('backToPhaseStart')
    expect(await (await ask()).text()).toBe(before)
    const again = await ask(undefined, {
      'if-none-match': first.headers.get('etag') ?? '',
      'cache-control': 'max-age=0',
    })
    expect(again.status).toBe(304)
    expect(first.headers.get('content-encoding')).toBe('gzip')
    expect((await recorded(hostKey)).entries.at(-1)?.tick).toBe((JSON.parse(before) as Recording).entries.at(-1)?.tick)
  })

  it('[DEB18] only the host shares a replay, and every connection is told', async () => {
    const screen = await join(server.url, code, { screen: true })
    expect(screen.room.state.replayShared).toBe(true)
    expect(await screen.ask('shareReplay', { shared: false })).toEqual({ ok: false, reason: 'notAllowed' })
    expect(await ada.ask('shareReplay', { shared: false })).toEqual({ ok: false, reason: 'notAllowed' })
    expect(await host.ask('shareReplay', { shared: false })).toEqual({ ok: true })
    await expect.poll(() => screen.room.state.replayShared).toBe(false)
    await leave(screen)
  })

  it('[DEB24] every connection is told which moment is shown, and only a host can show one', async () => {
    const screen = await join(server.url, code, { screen: true })
    const shown = (visitor: Visitor) => {
      const { replayTick, replayTeam, replayChange } = visitor.room.state
      return { tick: replayTick, team: replayTeam, change: replayChange }
    }
    expect(shown(screen)).toEqual({ tick: -1, team: '', change: '' })
    expect(await host.ask('showReplay', { moment: MOMENT })).toEqual({ ok: true })
    for (const visitor of [screen, ada]) await expect.poll(() => shown(visitor)).toEqual(MOMENT)
    for (const visitor of [screen, ada])
      expect(await visitor.ask('showReplay', { moment: null })).toEqual({ ok: false, reason: 'notAllowed' })
    const late = await join(server.url, code, { screen: true })
    expect(shown(late)).toEqual(MOMENT)
    expect(await host.ask('showReplay', { moment: null })).toEqual({ ok: true })
    await expect.poll(() => shown(screen).tick).toBe(-1)
    await leave(screen, late)
  })
})
