import { CLIENT_MESSAGE_TYPES, type ClientMessageType } from '../../../shared/protocol/clientMessages.ts'
import { copyPublicMatch } from '../../../shared/protocol/copyPublicMatch.ts'
import { parseJoin } from '../../../shared/protocol/joinOptions.ts'
import { parseCommand } from '../../../shared/protocol/parseCommand.ts'
import type { Reply } from '../../../shared/protocol/refusals.ts'
import { roomRequests } from '../../../shared/protocol/roomRequests.ts'
import type { Listener } from '../../../shared/session/Audience.ts'
import { admit, isSeatWish, type Keys, type Member } from '../../../shared/session/admit.ts'
import { Gathering } from '../../../shared/session/Gathering.ts'
import { rehearseTo } from '../../../shared/session/rehearseTo.ts'
import type { Session } from '../../../shared/session/Session.ts'
import { isPast } from '../../../shared/sim/match/phases.ts'
import { publicMatchOf } from '../../../shared/views/publicMatchOf.ts'
import { SessionState } from '../../../shared/views/sessionState.ts'
import { type MatchSnapshot, matchSnapshot } from '../matchSnapshot.ts'

/** A page's connection to a session, as the engine sees it. */
export type Link = Listener & { readonly show: (changes: Partial<MatchSnapshot>) => void }

const changesOf = (next: MatchSnapshot, before: MatchSnapshot | null): Partial<MatchSnapshot> =>
  Object.fromEntries(Object.entries(next).filter(([name, value]) => value !== before?.[name as keyof MatchSnapshot]))

const isCommandType = (name: string): name is ClientMessageType =>
  (CLIENT_MESSAGE_TYPES as readonly string[]).includes(name)

/** Lets messages and ticks be heard between two pieces of work. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** One session as this worker plays it: the pages connected to it, what they ask and what they see. */
export class LocalRoom {
  readonly session: Session
  readonly #keys: Keys
  readonly #now: () => number
  readonly #gathering: Gathering
  readonly #links = new Map<Link, Member>()
  readonly #state = new SessionState()
  #snapshot: MatchSnapshot | null = null
  #isSkipping = false

  constructor(session: Session, keys: Keys, now: () => number) {
    this.session = session
    this.#keys = keys
    this.#now = now
    this.#gathering = new Gathering(session, now())
  }

  /** Lets a page in, or names the reason for refusing it. */
  async enter(link: Link, options: unknown): Promise<string | null> {
    const join = parseJoin(options)
    if (typeof join === 'string') return join
    // Nobody comes from another device.
    if (isSeatWish(join)) return 'unknownSeat'
    const member = await admit(this.session, join, this.#keys)
    if (typeof member === 'string') return member
    // Before this page is one of those who are shown changes: it has nothing yet that could change.
    this.#show()
    this.#links.set(link, member)
    if (this.#snapshot) link.show(this.#snapshot)
    this.#gathering.audience.enter(link, member, this.session.state, this.#now())
    this.#gathering.recordPresence(this.#now())
    return null
  }

  leave(link: Link): void {
    const member = this.#links.get(link)
    if (!member) return
    this.#links.delete(link)
    this.#gathering.audience.leave(link, member, this.#now())
  }

  async request(link: Link, name: string, payload: unknown): Promise<Reply> {
    const member = this.#links.get(link)
    if (name === 'watchTeam') return this.#gathering.watchTeam(link, member, payload)
    if (name === 'rehearseTo') return this.#rehearseTo(member, payload)
    const actor = this.#gathering.actor(link, member)
    if (!actor) return { ok: false, reason: 'notAllowed' }
    if (!isCommandType(name)) return { ok: false, reason: 'malformed' }
    const command = parseCommand(name, payload)
    if (!command.ok) return command
    return this.session.request(actor, command.action, command.commandId)
  }

  /** Lets time pass and shows everyone what changed. */
  tick(): void {
    const now = this.#now()
    this.#gathering.pass(now, !this.#isSkipping)
    this.#show()
    this.#gathering.audience.show(this.session.state, now)
  }

  /** Closes every connection with a code that says why. */
  close(code: number): void {
    for (const link of [...this.#links.keys()]) {
      this.leave(link)
      link.leave(code)
    }
  }

  #show(): void {
    const { state, feed, storeError } = this.session
    const view = publicMatchOf(state, feed)
    // Filled and read like the state that a server sends, so that pages see the same values.
    copyPublicMatch(storeError === null ? view : { ...view, paused: true }, this.#state)
    const before = this.#snapshot
    this.#snapshot = matchSnapshot(this.#state, before)
    if (this.#snapshot === before) return
    const changes = changesOf(this.#snapshot, before)
    for (const link of this.#links.keys()) link.show(changes)
  }

  async #rehearseTo(member: Member | undefined, payload: unknown): Promise<Reply> {
    const { session } = this
    if (member?.role !== 'host' || !session.state.settings.rehearsal) return { ok: false, reason: 'notAllowed' }
    const wish = roomRequests.rehearseTo.safeParse(payload)
    if (!wish.success) return { ok: false, reason: 'malformed' }
    if (this.#isSkipping || !isPast(wish.data.phase, session.state.phase)) return { ok: false, reason: 'wrongPhase' }
    this.#isSkipping = true
    try {
      await playTo(session, wish.data.phase, this.#now)
    } finally {
      this.#isSkipping = false
    }
    return session.storeError === null ? { ok: true } : { ok: false, reason: 'notStored' }
  }
}

/** Has bots play a session up to a phase. */
export const playTo = (session: Session, phase: Parameters<typeof rehearseTo>[1], now: () => number): Promise<void> =>
  rehearseTo(
    session,
    phase,
    async (work) => {
      const done = work()
      await nextTurn()
      return done
    },
    now,
  )
