import type { Logger } from 'pino'
import { LANGUAGES } from '../../shared/content/language.ts'
import { recordedOptions } from '../../shared/protocol/recordedOptions.ts'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import { keyHash } from '../../shared/session/admit.ts'
import type { Journal } from '../../shared/session/journal.ts'
import { type Answer, answer, type Question } from '../../shared/session/questions.ts'
import { rehearseTo } from '../../shared/session/rehearseTo.ts'
import { restoreSteps } from '../../shared/session/restoreSession.ts'
import { Session } from '../../shared/session/Session.ts'
import { keepStandardSolutions } from '../../shared/session/standardSolutions.ts'
import { constraintStagesOf } from '../../shared/sim/match/createMatch.ts'
import type { MatchOptions } from '../../shared/sim/match/matchState.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import { readJournal } from '../store/readJournal.ts'
import type { Awaitable, Deletion, SessionRow, Store } from '../store/Store.ts'
import { CommitGroup } from './CommitGroup.ts'
import { inTurns } from './inTurns.ts'
import { looksLike } from './looksLike.ts'
import { resultsText } from './resultsText.ts'
import { ScenarioSolver, type WhyUnsolved } from './ScenarioSolver.ts'
import { SpareTime } from './SpareTime.ts'
import { isKey, newCode, newKey } from './secrets.ts'
import { type Standing, standingOf } from './standing.ts'
import { TooManySessions } from './TooManySessions.ts'

/** How sessions open and close their rooms, and reach the rooms of other processes. */
export type Rooms = {
  readonly open: (code: string) => Promise<void>
  readonly close: (code: string, closeCode?: number) => Promise<void>
  /** Disconnects a session's hosts, who may reconnect with the key that holds by then. */
  readonly cutHosts: (code: string) => Promise<void>
  readonly ask: <Q extends Question>(code: string, question: Q) => Promise<Answer<Q>>
}

/** A place among the sessions of this process, and the address that took it, if that is known. */
type Place = { readonly owner: string }

export type LiveSession = Place & {
  readonly session: Session
  readonly row: SessionRow
  readonly restoredPartly: boolean
}

/** The share of all places that one address may take. */
const MOST_OF_ONE = 0.8
/** The owner of what nobody is known to have started. */
const NOBODY = ''

type LiveSessionsOptions = {
  readonly store: Store
  readonly rooms: Rooms
  readonly log: Logger
  /** Maximum number of live sessions. */
  readonly maxSessions: number
  /** How long a custom scenario may take to solve, ms. */
  readonly solverMs?: number | undefined
  readonly now?: () => number
}

/** The sessions that this process plays, each loaded once. The rest are loaded from the store when asked for. */
export class LiveSessions {
  readonly #store: Store
  readonly #rooms: Rooms
  readonly #log: Logger
  readonly #maxSessions: number
  readonly #now: () => number
  readonly #live = new Map<string, LiveSession>()
  /** Places of sessions that are being made or brought back; they are taken before that work begins. */
  readonly #reserved = new Set<Place>()
  readonly #spareTime = new SpareTime()
  readonly #commits: CommitGroup
  readonly #solver: ScenarioSolver
  readonly #opening = new Map<string, Promise<LiveSession | 'elsewhere' | null>>()
  /** The final writes of sessions that this process no longer plays. */
  readonly #leaving = new Map<string, Promise<unknown>>()

  constructor({ store, rooms, log, maxSessions, solverMs, now = Date.now }: LiveSessionsOptions) {
    this.#store = store
    this.#rooms = rooms
    this.#log = log
    this.#maxSessions = maxSessions
    this.#now = now
    this.#commits = new CommitGroup(store)
    this.#solver = new ScenarioSolver(solverMs)
    keepStandardSolutions()
  }

  get count(): number {
    return this.#live.size
  }

  get codes(): readonly string[] {
    return [...this.#live.keys()]
  }

  get isFull(): boolean {
    return this.#live.size + this.#reserved.size >= this.#maxSessions
  }

  find(code: string): LiveSession | undefined {
    return this.#live.get(code)
  }

  /**
   * Creates a session under a new code and has bots play it up to a phase, or says why it cannot. Throws if there is no
   * place for it, or if the address that asks has more than its share.
   */
  create(
    wanted: Omit<MatchOptions, 'code'>,
    from: Phase = 'lobby',
    owner = NOBODY,
  ): Promise<{ readonly code: string; readonly hostKey: string } | 'notStored' | WhyUnsolved> {
    return this.#inPlace(owner, async (place) => {
      const hostKey = newKey()
      const solved = await this.#solved(wanted)
      if (typeof solved === 'string') return solved
      const row = await this.#add(solved, hostKey)
      if (!row) return 'notStored'
      const session = new Session(row.options, this.#journal(row.code), looksLike)
      await this.rehearse(session, from, owner)
      await this.#enter({ session, row, restoredPartly: false, owner }, place)
      return { code: row.code, hostKey }
    })
  }

  /** Has bots play a session up to a phase, in the time that the classes leave. */
  rehearse(session: Session, phase: Phase, owner: string): Promise<void> {
    return rehearseTo(
      session,
      phase,
      (work) => this.#spareTime.run(owner, work),
      () => performance.now(),
    )
  }

  /** Returns the session with this code, restored from the store if necessary; null when there is none to play. */
  open(code: string): Promise<LiveSession | 'elsewhere' | null> {
    const live = this.#live.get(code)
    if (live) return Promise.resolve(live)
    const opening = this.#opening.get(code) ?? this.#restore(code).finally(() => this.#opening.delete(code))
    this.#opening.set(code, opening)
    return opening
  }

  /** What someone with this key is to a session; a key that is new may belong to a seat that does not exist yet. */
  async standing(code: string, key: string, isNew: boolean): Promise<Standing> {
    const live = this.#live.get(code)
    const row = live?.row ?? (await this.#store.loadSession(code))
    return row ? standingOf(row, live?.session ?? null, key, isNew) : 'stranger'
  }

  /** Answers a question about a session, whichever process plays it; null when there is none that can be played. */
  async ask<Q extends Question>(code: string, question: Q): Promise<Answer<Q> | null> {
    const live = await this.open(code)
    if (live === 'elsewhere') return this.#rooms.ask(code, question)
    return live && answer(live.session, question, resultsText)
  }

  /** Whether another version played this session, so that this one cannot. */
  async isOutdated(code: string): Promise<boolean> {
    const row = await this.#store.loadSession(code)
    return row !== null && row.format !== JOURNAL_FORMAT
  }

  /** Restores every unfinished session written to since a given time, so that clients can resume. */
  async openSince(time: number): Promise<void> {
    for (const { code, updated, results } of await this.#store.listSessions()) {
      if (updated < time || results !== null || this.isFull) continue
      await this.#attempt(code, 'session was not brought back', () => this.open(code))
    }
  }

  /** Unloads a session whose room has closed. It stays in the store; if the process closes, others may play it. */
  forget(live: LiveSession, withProcess: boolean): void {
    const { code } = live.row
    if (this.#live.get(code) !== live) return
    this.#live.delete(code)
    const leaving = this.#attempt(code, 'session was not released', async () => {
      await live.session.checkpoint()
      if (!withProcess) await this.#store.release(code)
    })
    this.#leaving.set(
      code,
      leaving.finally(() => this.#leaving.delete(code)),
    )
  }

  /** Unloads a session that another process plays by now. Its connections are told to reconnect and find it there. */
  lose(code: string, closeCode: number): void {
    if (!this.#live.delete(code)) return
    this.#log.warn({ session: code }, 'another process plays this session')
    void this.#attempt(code, 'room did not close', () => this.#rooms.close(code, closeCode))
  }

  /** Stores a finished session's results next to its journal, for a later version that can no longer replay it. */
  async keepResults(code: string): Promise<void> {
    const session = this.#live.get(code)?.session
    if (!session) return
    await this.#attempt(code, 'results were not kept', async () =>
      this.#store.saveResults(code, await resultsText(session, LANGUAGES[0])),
    )
  }

  /** Gives a session a new host key and disconnects everyone who came with the old one. */
  async changeHostKey(code: string): Promise<string> {
    const hostKey = newKey()
    await this.#store.setHostKey(code, keyHash(hostKey))
    await this.#attempt(code, 'hosts were not disconnected', () => this.#rooms.cutHosts(code))
    return hostKey
  }

  /** Whether a key is the host key that a session has now, which another process may have changed. */
  async isHostKey(code: string, hostKey: string): Promise<boolean> {
    const row = await this.#store.loadSession(code)
    return row !== null && isKey(hostKey, row.hostKeyHash)
  }

  /** Ends a session and deletes everything known about it; its room closes soon after. */
  async delete(code: string, closeCode: number): Promise<Deletion> {
    const deletion = await this.#store.deleteSession(code)
    this.#live.delete(code)
    void this.#attempt(code, 'room did not close', () => this.#rooms.close(code, closeCode))
    return deletion
  }

  /** Deletes every session that nobody has written to since a given time. */
  async deleteUnusedSince(time: number): Promise<void> {
    for (const { code, updated } of await this.#store.listSessions()) {
      if (updated >= time || this.#live.has(code)) continue
      await this.#attempt(code, 'session past its retention was not deleted', async () => {
        await this.#store.deleteSession(code)
        this.#log.info({ session: code }, 'deleted a session past its retention')
      })
    }
  }

  /** Does something with one session; a failure is logged, because it must not keep the others from their turn. */
  async #attempt(code: string, failure: string, action: () => Awaitable<unknown>): Promise<void> {
    try {
      await action()
    } catch (error) {
      this.#log.error({ session: code, error }, failure)
    }
  }

  /** The options with everything solved that a session with a custom scenario will ask of the solver. */
  async #solved(wanted: Omit<MatchOptions, 'code'>): Promise<Omit<MatchOptions, 'code'> | WhyUnsolved> {
    const { scenario, seed, tracks } = wanted
    if (!scenario) return wanted
    const solutions = await this.#solver.solve({ document: scenario, stages: constraintStagesOf(seed), tracks })
    return typeof solutions === 'string' ? solutions : { ...wanted, solutions }
  }

  async #add(wanted: Omit<MatchOptions, 'code'>, hostKey: string): Promise<SessionRow | null> {
    try {
      const code = await this.#freeCode()
      await this.#store.createSession({
        code,
        title: wanted.title,
        created: this.#now(),
        options: { ...wanted, code },
        hostKeyHash: keyHash(hostKey),
        format: JOURNAL_FORMAT,
      })
      return await this.#store.loadSession(code)
    } catch (error) {
      this.#log.error({ error }, 'session was not stored')
      return null
    }
  }

  /** Writes everything that is still pending. */
  async close(): Promise<void> {
    await Promise.all([...this.#live.values()].map(({ session }) => session.checkpoint()))
    await Promise.all(this.#leaving.values())
  }

  async #restore(code: string): Promise<LiveSession | 'elsewhere' | null> {
    await this.#leaving.get(code)
    const row = await this.#store.loadSession(code)
    if (!row) return null
    if (row.format !== JOURNAL_FORMAT) {
      this.#log.warn({ session: code, format: row.format }, 'another version played this session')
      return null
    }
    if (!recordedOptions.safeParse(row.options).success) {
      this.#log.error({ session: code }, 'the options of this session are damaged, so it cannot be played')
      return null
    }
    if (!(await this.#store.claim(code))) return 'elsewhere'
    try {
      return await this.#inPlace(NOBODY, (place) => this.#bringBack(row, place))
    } catch (error) {
      await this.#store.release(code)
      throw error
    }
  }

  async #bringBack(row: SessionRow, place: Place): Promise<LiveSession> {
    const { code } = row
    const lines = await readJournal(this.#store, code)
    const { session, damagedSeq } = await inTurns(restoreSteps(row.options, this.#journal(code), lines, looksLike))
    if (damagedSeq !== null) {
      await this.#store.setAside(code, damagedSeq)
      this.#log.error({ session: code, damagedSeq }, 'journal is damaged; restored up to the line before')
    }
    session.markEverybodyGone()
    const live = { session, row, restoredPartly: damagedSeq !== null, owner: NOBODY }
    await this.#enter(live, place)
    return live
  }

  /** Takes a place before any work is done for a session, and frees it unless the session has entered it. */
  async #inPlace<T>(owner: string, work: (place: Place) => Promise<T>): Promise<T> {
    const places: readonly Place[] = [...this.#live.values(), ...this.#reserved]
    const own = owner === NOBODY ? 0 : places.filter((place) => place.owner === owner).length
    if (this.isFull || own >= Math.ceil(this.#maxSessions * MOST_OF_ONE)) throw new TooManySessions()
    const place: Place = { owner }
    this.#reserved.add(place)
    try {
      return await work(place)
    } finally {
      this.#reserved.delete(place)
    }
  }

  async #enter(live: LiveSession, place: Place): Promise<void> {
    const { code } = live.row
    this.#reserved.delete(place)
    this.#live.set(code, live)
    try {
      await this.#rooms.open(code)
    } catch (error) {
      this.#live.delete(code)
      throw error
    }
  }

  #journal(code: string): Journal {
    return {
      now: (writer) => this.#commits.now(code, writer),
      soon: (writer) => this.#commits.soon(code, writer),
      along: (writer) => this.#commits.along(code, writer),
    }
  }

  async #freeCode(): Promise<string> {
    let code = newCode()
    while (this.#live.has(code) || (await this.#store.loadSession(code))) code = newCode()
    return code
  }
}
