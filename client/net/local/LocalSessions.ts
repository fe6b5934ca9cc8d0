import { scenarioFrom, withConstraintStages } from '../../../shared/content/scenario.ts'
import type { NewSession } from '../../../shared/protocol/newSession.ts'
import { CODE_ALPHABET, CODE_LENGTH, LOCAL_CODE } from '../../../shared/protocol/sessionCode.ts'
import { JOURNAL_FORMAT } from '../../../shared/replay/recording.ts'
import { keyHash } from '../../../shared/session/admit.ts'
import type { Journal } from '../../../shared/session/journal.ts'
import { NO_JOURNAL } from '../../../shared/session/journal.ts'
import { matchOptions } from '../../../shared/session/matchOptions.ts'
import { restoreSession } from '../../../shared/session/restoreSession.ts'
import { Session } from '../../../shared/session/Session.ts'
import { constraintStagesOf } from '../../../shared/sim/match/createMatch.ts'
import type { EarlierLane, MatchOptions } from '../../../shared/sim/match/matchState.ts'
import { solveScenario } from '../../../shared/sim/match/solutions.ts'
import { journalIn } from './journalIn.ts'
import { LocalRoom, playTo } from './LocalRoom.ts'
import { type LocalRow, type LocalStore, Superseded } from './LocalStore.ts'

/** Sessions that are kept; older ones are deleted when a new one begins, but for those that are held. */
const MOST_KEPT = 40

/** The sessions to delete of those that are stored, the latest first. The first has just begun. */
const tooMany = (rows: readonly LocalRow[]): readonly LocalRow[] => {
  const free = rows.filter(({ isHeld }) => !isHeld)
  return free.slice(Math.max(1, MOST_KEPT - (rows.length - free.length)))
}

const randomNumbers = (count: number): readonly number[] => [...crypto.getRandomValues(new Uint32Array(count))]

const newKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

/** What a session's luck is drawn from (`SECRET_SEED`): 128 bits. */
const newSecret = (): string =>
  randomNumbers(4)
    .map((number) => number.toString(16).padStart(8, '0'))
    .join('')

const newCode = (): string =>
  LOCAL_CODE +
  randomNumbers(CODE_LENGTH - 1)
    .map((number) => CODE_ALPHABET[number % CODE_ALPHABET.length])
    .join('')

/** The sessions that this worker plays. All others of this browser are in the store, whoever plays them. */
export class LocalSessions {
  readonly store: LocalStore
  readonly #now: () => number
  readonly #onLost: (code: string) => void
  readonly #rooms = new Map<string, LocalRoom>()

  /** `onLost` is called when another tab has taken a session over. */
  constructor(store: LocalStore, now: () => number, onLost: (code: string) => void) {
    this.store = store
    this.#now = now
    this.#onLost = onLost
  }

  get rooms(): ReadonlyMap<string, LocalRoom> {
    return this.#rooms
  }

  /** Begins a session in this worker. */
  async create(
    wanted: NewSession,
    earlier: readonly EarlierLane[] | null,
  ): Promise<{ readonly code: string; readonly hostKey: string }> {
    const options = { ...this.#solved(matchOptions(wanted, newSecret(), earlier)), code: newCode() }
    const hostKey = newKey()
    const { code, title } = options
    await this.store.create({
      code,
      title,
      format: JOURNAL_FORMAT,
      created: new Date().toISOString(),
      options,
      hostKeyHash: keyHash(hostKey),
      epoch: 1,
    })
    const session = new Session(options, this.#journal(code, 1))
    await playTo(session, wanted.from, this.#now)
    this.#enter(code, session)
    for (const old of tooMany(await this.store.list())) await this.store.delete(old.code)
    return { code, hostKey }
  }

  /** Takes a stored session over and goes on where its journal ends. */
  async takeOver(row: LocalRow): Promise<LocalRoom | null> {
    const { code, options } = row
    const epoch = await this.store.claim(code)
    if (epoch === null) return null
    const { session } = restoreSession(options, this.#journal(code, epoch), await this.store.readLines(code))
    session.markEverybodyGone()
    return this.#enter(code, session)
  }

  /** A session as it is now: live if this worker plays it, otherwise as far as its journal goes. */
  async look(row: LocalRow): Promise<Session> {
    const live = this.#rooms.get(row.code)?.session
    if (live) return live
    return restoreSession(row.options, NO_JOURNAL, await this.store.readLines(row.code)).session
  }

  forget(code: string, closeCode: number): void {
    const room = this.#rooms.get(code)
    this.#rooms.delete(code)
    room?.close(closeCode)
  }

  #enter(code: string, session: Session): LocalRoom {
    const isHostKey = async (key: string): Promise<boolean> =>
      (await this.store.load(code))?.hostKeyHash === keyHash(key)
    const room = new LocalRoom(session, { isHostKey, newKey }, this.#now)
    this.#rooms.set(code, room)
    return room
  }

  #journal(code: string, epoch: number): Journal {
    return journalIn(async (lines) => {
      try {
        await this.store.append(code, epoch, lines)
      } catch (error) {
        if (error instanceof Superseded) this.#onLost(code)
        throw error
      }
    })
  }

  #solved(wanted: Omit<MatchOptions, 'code'>): Omit<MatchOptions, 'code'> {
    const { scenario, seed, tracks } = wanted
    if (!scenario) return wanted
    const solutions = solveScenario(withConstraintStages(scenarioFrom(scenario), constraintStagesOf(seed)), tracks)
    return { ...wanted, solutions }
  }

  /** A new host key for a session. */
  async changeHostKey(code: string): Promise<string> {
    const hostKey = newKey()
    await this.store.setHostKey(code, keyHash(hostKey))
    return hostKey
  }
}
