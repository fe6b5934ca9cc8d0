import { expect, it } from 'vitest'
import { Engine } from '../../../../client/net/local/Engine.ts'
import type { LocalStore } from '../../../../client/net/local/LocalStore.ts'
import { memoryStore } from '../../../../client/net/local/memoryStore.ts'
import type { BetweenTabs, FromEngine, ToEngine } from '../../../../client/net/local/messages.ts'
import type { MatchSnapshot } from '../../../../client/net/matchSnapshot.ts'
import { SESSIONS_HERE } from '../../../../client/net/request.ts'
import { playMatch } from '../../../../server/scripts/playMatch.ts'
import { CLOSE_CODES } from '../../../../shared/protocol/closeCodes.ts'
import type { CreatedSession, SessionRequest } from '../../../../shared/protocol/newSession.ts'
import { isLocalCode, normaliseCode } from '../../../../shared/protocol/sessionCode.ts'
import type { Recording } from '../../../../shared/replay/recording.ts'
import { journalTo, NO_JOURNAL } from '../../../../shared/session/journal.ts'
import { replayJournal } from '../../../../shared/session/replayJournal.ts'
import { Session } from '../../../../shared/session/Session.ts'
import { stateHash } from '../../../../shared/session/stateHash.ts'

type Said = Exclude<FromEngine, { readonly type: 'answered' }>

/** A browser: its tabs share a store and hear one another. Time passes only when told. */
const browser = (store: LocalStore = memoryStore()) => {
  const tabs = new Map<string, { readonly engine: Engine; readonly heard: FromEngine[] }>()
  let now = 0
  const deliver = (said: BetweenTabs): void => {
    for (const [name, { engine }] of tabs) if (name !== said.from) void engine.hear(structuredClone(said))
  }
  return {
    store,
    open: (name: string) => {
      const heard: FromEngine[] = []
      const engine = new Engine({ name, store, post: (message) => heard.push(message), tell: deliver, now: () => now })
      tabs.set(name, { engine, heard })
      return tab(engine, heard)
    },
    /** The tab is closed, with or without a last word. */
    shut: (name: string, silently = false): void => {
      tabs.delete(name)
      if (!silently) deliver({ type: 'gone', from: name })
    },
    pass: async (ms: number): Promise<void> => {
      for (let passed = 0; passed < ms; passed += 100) {
        now += 100
        for (const { engine } of tabs.values()) engine.tick()
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
  }
}

let ids = 0
const tab = (engine: Engine, heard: readonly FromEngine[]) => {
  const until = async <T extends FromEngine>(is: (message: FromEngine) => message is T): Promise<T> => {
    for (;;) {
      const found = heard.find(is)
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
  const ask = async (path: string, more: { method?: string; body?: object; key?: string } = {}) => {
    ids += 1
    const id = ids
    const { method = 'GET', body, key = '' } = more
    const asked: ToEngine = { type: 'ask', id, method, path, body: body ? JSON.stringify(body) : null, key }
    await engine.receive(asked)
    return until(
      (message): message is Extract<FromEngine, { type: 'answered' }> =>
        message.type === 'answered' && message.id === id,
    )
  }
  return {
    heard,
    ask,
    make: async (wanted: SessionRequest): Promise<CreatedSession> =>
      JSON.parse((await ask(SESSIONS_HERE, { method: 'POST', body: wanted })).body),
    enter: async (code: string, options: object) => {
      ids += 1
      const link = `link ${ids}`
      void engine.receive({ type: 'enter', link, code, options })
      const own = (message: FromEngine): message is Said => message.type !== 'answered' && message.link === link
      const first = await until(
        (message): message is Said => own(message) && (message.type === 'entered' || message.type === 'refused'),
      )
      return {
        refusal: first.type === 'refused' ? first.reason : null,
        heard: () => heard.filter(own),
        match: () => {
          const match: Partial<MatchSnapshot> = {}
          for (const message of heard.filter(own)) if (message.type === 'state') Object.assign(match, message.changes)
          return match
        },
        request: async (name: string, payload: object) => {
          ids += 1
          const id = ids
          void engine.receive({ type: 'request', link, id, name, payload })
          const replied = await until(
            (message): message is Extract<Said, { type: 'replied' }> =>
              own(message) && message.type === 'replied' && message.id === id,
          )
          return replied.reply
        },
        leave: () => engine.receive({ type: 'leave', link }),
      }
    },
  }
}

const SOLO: SessionRequest = { solo: true, preset: 'demo', seed: 7, teams: 4, bots: 3 }
const ADA = { name: 'Ada', newSeatKey: 'k'.repeat(43) }
const GO_ON = { commandId: 'c1' }

it('[LCL1] a session that is played in the browser has a code that no server gives out', async () => {
  const { code } = await browser().open('a').make(SOLO)
  expect(isLocalCode(code)).toBe(true)
  expect(normaliseCode(code.toLowerCase())).toBe(code)
  expect(normaliseCode(`K${code.slice(1)}`)).not.toBeNull()
  expect(isLocalCode(`K${code.slice(1)}`)).toBe(false)
})

it('[LCL2] the same seed and the same commands give the same state in the browser, on a server and in a replay', async () => {
  const here = browser()
  const one = here.open('a')
  const { code } = await one.make(SOLO)
  const student = await one.enter(code, ADA)
  expect(await student.request('goOn', GO_ON)).toEqual({ ok: true })
  await here.pass(20_000)
  await student.request('goOn', { commandId: 'c2' })
  await here.pass(40_000)
  await student.request('pause', { commandId: 'c3' })
  await here.pass(200)
  const row = await here.store.load(code)
  const lines = await here.store.readLines(code)
  if (!row) throw new Error('the session is not stored')
  const replayed = replayJournal(
    row.options,
    lines.map(({ line }) => line),
  )
  expect(replayed.damagedSeq).toBeNull()
  expect(lines.some(({ line }) => line.includes('"kind":"seat","seat":"b'))).toBe(true)

  // A server's session to which the same commands are given at the same ticks; its bots act by themselves.
  const server = new Session(
    row.options,
    journalTo(() => {}),
  )
  for (const { line } of lines) {
    const { tick, command } = JSON.parse(line)
    while (server.latest.tick < tick) server.advance(1)
    if (command?.by.kind === 'server' || command?.by.seat === 's1') {
      const { by, ...action } = command
      server.submit(by, action)
    }
  }
  expect(server.latest.tick).toBeGreaterThan(300)
  expect(stateHash(server.latest)).toBe(stateHash(replayed.state))
})

it('[LCL3] a session survives a reload: the journal is replayed, and the seat is there for its key', async () => {
  const here = browser()
  const { code } = await here.open('a').make(SOLO)
  const before = here.open('b')
  const student = await before.enter(code, ADA)
  await student.request('goOn', GO_ON)
  await here.pass(5000)
  const { phase } = student.match()
  here.shut('a')
  here.shut('b')
  const again = await here.open('c').enter(code, { name: 'Ada', seatKey: ADA.newSeatKey })
  expect(again.refusal).toBeNull()
  expect(again.match().phase).toBe(phase)
  expect(again.heard()).toContainEqual(
    expect.objectContaining({ name: 'welcome', message: expect.objectContaining({ seat: 's1' }) }),
  )
  // A command that was sent again after the reload counts once.
  expect(await again.request('goOn', GO_ON)).toEqual({ ok: true })
  expect(again.match().phase).toBe(phase)
})

it.each([
  ['and says so', false],
  ['without a word', true],
])(
  '[LCL4] when the tab that plays a session closes %s, another takes over where its journal ends',
  async (_how, silently) => {
    const here = browser()
    const { code, hostKey } = await here.open('a').make({ rehearsal: true, preset: 'demo', seed: 7, teams: 4, bots: 4 })
    const other = here.open('b')
    const screen = await other.enter(code, { screen: true })
    const host = await other.enter(code, { hostKey })
    expect([screen.refusal, host.refusal]).toEqual([null, null])
    expect(await host.request('goOn', GO_ON)).toEqual({ ok: true })
    await here.pass(1000)
    expect(host.match().phase).not.toBe('lobby')
    here.shut('a', silently)
    await here.pass(silently ? 4000 : 200)
    expect(screen.heard().at(-1)).toMatchObject({ type: 'closed' })
    const again = await other.enter(code, { hostKey })
    expect(again.refusal).toBeNull()
    expect(again.match().phase).toBe(host.match().phase)
    expect(await again.request('pause', { commandId: 'c2' })).toEqual({ ok: true })
  },
)

it('[LCL5] a tab that lost its session to another writes nothing more, and its pages are told to look again', async () => {
  const here = browser()
  const frozen = here.open('a')
  const { code, hostKey } = await frozen.make({ rehearsal: true, preset: 'demo', seed: 7, teams: 2, bots: 2 })
  const host = await frozen.enter(code, { hostKey })
  expect(await here.store.claim(code)).toBe(2)
  const lines = await here.store.readLines(code)
  expect(await host.request('goOn', GO_ON)).toEqual({ ok: false, reason: 'notStored' })
  expect(host.heard().some(({ type }) => type === 'closed')).toBe(true)
  expect(await here.store.readLines(code)).toEqual(lines)
})

it('[LCL11] a page that joins is shown the whole session first, whatever else happened since the others were shown it', async () => {
  const here = browser()
  const one = here.open('a')
  const { code, hostKey } = await one.make({ rehearsal: true, preset: 'demo', teams: 2, bots: 2 })
  const host = await one.enter(code, { hostKey })
  expect(await host.request('goOn', GO_ON)).toEqual({ ok: true })
  const screen = await one.enter(code, { screen: true })
  const states = screen.heard().filter((said) => said.type === 'state')
  expect(Object.keys(states[0]?.changes ?? {})).toEqual(expect.arrayContaining(['phase', 'teams', 'board']))
  expect(states[0]?.changes.phase).toBe('auditLock')
})

it('[LCL6] only the key of its host opens a console, its exports and its deletion', async () => {
  const here = browser()
  const one = here.open('a')
  const { code, hostKey } = await one.make({ rehearsal: true, preset: 'demo', teams: 2, bots: 2 })
  expect((await one.enter(code, { hostKey: 'guessed' })).refusal).toBe('wrongHostKey')
  const statuses = async (key: string) =>
    Promise.all(
      ['results.json', 'journal.ndjson', 'recording.json'].map(
        async (name) => (await one.ask(`/api/sessions/${code}/${name}`, { key })).status,
      ),
    )
  expect(await statuses('')).toEqual([401, 401, 403])
  expect(await statuses('guessed')).toEqual([401, 401, 401])
  expect(await statuses(hostKey)).toEqual([200, 200, 200])
  const other = await here.open('b').enter(code, { screen: true })
  expect((await one.ask(`/api/sessions/${code}`, { method: 'DELETE', key: hostKey })).status).toBe(204)
  expect(other.heard().at(-1)).toMatchObject({ type: 'closed', code: CLOSE_CODES.sessionDeleted })
  expect((await one.ask(`/api/sessions/${code}`)).status).toBe(404)
})

it('[LCL12] homework is kept until it is saved as a file, however many sessions begin after it', async () => {
  const { store, open } = browser()
  const one = open('a')
  const { code, hostKey } = await one.make(SOLO)
  const hold = (method: string, key = hostKey) => one.ask(`/api/sessions/${code}/hold`, { method, key })
  expect((await hold('PUT', 'guessed')).status).toBe(401)
  expect((await hold('PUT')).status).toBe(204)
  const row = await store.load(code)
  if (!row) throw new Error('the session is not stored')
  for (let n = 0; n < 50; n++) await store.create({ ...row, isHeld: false, code: `other ${n}` })
  await one.make(SOLO)
  expect(await store.list()).toHaveLength(40)
  expect(await store.load(code)).not.toBeNull()
  expect(await store.load('other 11')).toBeNull()
  expect(await store.load('other 12')).not.toBeNull()
  expect((await hold('DELETE')).status).toBe(204)
  await one.make(SOLO)
  expect(await store.load(code)).toBeNull()
})

it('[LCL13] sessions that are all held delete no session that has just begun', async () => {
  const { store, open } = browser()
  const one = open('a')
  const row = await store.load((await one.make(SOLO)).code)
  if (!row) throw new Error('the session is not stored')
  for (let n = 0; n < 45; n++) await store.create({ ...row, isHeld: true, code: `held ${n}` })
  const { code } = await one.make(SOLO)
  expect(await store.load(code)).not.toBeNull()
  expect(await store.list()).toHaveLength(46)
})

it('[LCL7] whoever plays alone has the recording of it, and its replay needs no server', async () => {
  const here = browser()
  const one = here.open('a')
  const { code } = await one.make(SOLO)
  await one.enter(code, ADA)
  const { status, body } = await here.open('b').ask(`/api/sessions/${code}/recording.json`)
  expect(status).toBe(200)
  const recording: Recording = JSON.parse(body)
  expect(recording.options.seed).toBe(7)
  expect(body).toContain('"name":"Ada"')
})

it('[LCL2] the same seed and the same commands give the same state in the browser, on a server and in a replay: and in a scripted match', async () => {
  const here = browser()
  const one = here.open('a')
  const { code, hostKey } = await one.make({ rehearsal: true, preset: 'demo', seed: 7, teams: 4, bots: 4, speed: 20 })
  const host = await one.enter(code, { hostKey })
  await host.request('goOn', GO_ON)
  while (host.match().phase !== 'debrief') await here.pass(1000)
  // The journal may be a second behind.
  await here.pass(2000)
  const row = await here.store.load(code)
  if (!row) throw new Error('the session is not stored')
  const lines = (await here.store.readLines(code)).map(({ line }) => line)
  const { state } = replayJournal(row.options, lines)
  const match = playMatch(row.options, NO_JOURNAL)
  match.advance(state.tick - match.state.tick)
  expect(stateHash(match.latest)).toBe(stateHash(state))
})
