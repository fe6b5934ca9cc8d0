import { CLOSE_CODES } from '../protocol/closeCodes.ts'
import type { Notice, ServerMessages } from '../protocol/serverMessages.ts'
import { findSeat } from '../sim/match/lookup.ts'
import type { MatchState, Seat, SeatId, TeamId } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import type { ArgumentsView } from '../views/arenaViews.ts'
import { arenaViewOf, argumentsViewOf } from '../views/arenaViewsOf.ts'
import { hostViewOf } from '../views/hostViewOf.ts'
import { seatViewOf } from '../views/seatViewOf.ts'
import type { HostView, JoinBurst, SeatRequest, SeatView } from '../views/teamView.ts'
import { teamViewOf } from '../views/teamViewOf.ts'
import type { Member } from './admit.ts'
import { Presence } from './Presence.ts'
import { roughWords } from './roughWords.ts'
import { TeamFeeds } from './TeamFeeds.ts'

/** A connection, as far as those who send to it need to know it. */
export type Listener = {
  readonly send: <T extends keyof ServerMessages>(type: T, message: ServerMessages[T]) => void
  /** Closes the connection with a code that says why. */
  readonly leave: (code: number, reason?: string) => void
}

/** What is known of the connections besides the state, for the host's view. */
export type RoomKnowledge = {
  readonly seatRequests: (now: number) => readonly SeatRequest[]
  readonly joinBursts: (idle: readonly SeatId[]) => readonly JoinBurst[]
}

/** What is known of the session besides its state. */
type SessionKnowledge = {
  /** What a student has chosen so far; the state has it only once it counts. */
  readonly unsavedAnswer: (seat: SeatId) => SeatView['draft'] | undefined
  readonly hasActed: (seat: SeatId) => boolean
}

const NOTHING_KNOWN: RoomKnowledge = { seatRequests: () => [], joinBursts: () => [] }

/** Minimum interval between updates of the host view. */
const HOST_VIEW_MS = 500

/** Everyone connected to a session. Sends each of them the private state they may see: of their team and seat. */
export class Audience {
  readonly presence = new Presence<Listener>()
  readonly #hosts = new Set<Listener>()
  readonly #seatShown = new Map<Listener, { readonly seat: Seat; readonly phase: Phase }>()
  /** The list of seats that was last compared with what the seat holders were shown. */
  #seatsShown: readonly Seat[] | null = null
  /** The phase of that comparison: a reveal shows students more of what they answered before. */
  #phaseShown: Phase | null = null
  /** Who receives which team's view: its members, and hosts who look in. */
  readonly #viewers = new Map<TeamId, Set<Listener>>()
  readonly #teamFeeds = new TeamFeeds()
  readonly #openedAt: number
  readonly #session: SessionKnowledge
  readonly #room: RoomKnowledge
  /** The key with which each student came. */
  readonly #seatKeys = new WeakMap<Listener, string>()
  #hostJson = ''
  /** What each student was last asked to compare, as JSON. */
  readonly #arenaShown = new WeakMap<Listener, string>()
  #arenaSources: readonly unknown[] = []
  /** What hosts were last shown of the sentences: each key as JSON. */
  #argumentsShown = new Map<string, string>()
  #hostShownAt = Number.NEGATIVE_INFINITY

  /** Time in ms. */
  constructor(openedAt: number, session: SessionKnowledge, room = NOTHING_KNOWN) {
    this.#openedAt = openedAt
    this.#session = session
    this.#room = room
  }

  get hosts(): number {
    return this.#hosts.size
  }

  /** Tells a connection who it is and what it may see, and closes an older connection to the same seat. */
  enter(client: Listener, member: Member, state: MatchState, now: number): void {
    switch (member.role) {
      case 'student':
        this.#enterStudent(client, member, state)
        break
      case 'host':
        this.#hosts.add(client)
        client.send('welcome', { role: 'host' })
        client.send('host', this.#hostView(state, now))
        client.send('arguments', argumentsViewOf(state, roughWords))
        break
      case 'asker':
        client.send('welcome', { role: 'asker', number: member.number })
        break
      case 'screen':
        client.send('welcome', { role: 'screen' })
        break
    }
  }

  leave(client: Listener, member: Member, now: number): void {
    this.#hosts.delete(client)
    this.#seatShown.delete(client)
    this.#viewTeam(client, null)
    if (member.role === 'student') this.presence.leave(member.seat, client, now)
  }

  /** Sends everyone the changes that concern them, if there are any. Time in ms. */
  show(state: MatchState, now: number): void {
    if (state.phase !== this.#phaseShown || state.seats !== this.#seatsShown) {
      this.#seatsShown = state.seats
      this.#phaseShown = state.phase
      for (const [id, client] of this.presence.holders) this.#update(client, id, state, now)
    }
    this.#showTeams(state)
    this.#showArena(state)
    if (this.#hosts.size > 0 && now - this.#hostShownAt >= HOST_VIEW_MS) this.#showHosts(state, now)
  }

  /** Shows a host a team's view as its members see it; null shows none. Returns false when there is no such team. */
  watch(client: Listener, team: TeamId | null, state: MatchState): boolean {
    this.#viewTeam(client, null)
    if (team === null) return true
    const bench = teamViewOf(state, team)
    if (!bench) return false
    this.#viewTeam(client, team)
    client.send('team', bench)
    return true
  }

  notify(notice: Notice): void {
    for (const client of this.#hosts) client.send('notice', { notice })
  }

  #enterStudent(client: Listener, member: Member & { readonly role: 'student' }, state: MatchState): void {
    const seat = findSeat(state, member.seat)
    if (!seat) return
    const before = this.presence.take(seat.id, client)
    // Another key means that the host has handed the seat over.
    if (before) this.#cut(before, this.#seatKeys.get(before) === member.seatKey ? 'seatTakenOver' : 'seatMoved')
    this.#seatKeys.set(client, member.seatKey)
    client.send('welcome', { ...member, team: seat.team })
    this.#showSeat(client, seat, state)
    this.#showPair(client, seat.id, state)
  }

  #update(client: Listener, id: SeatId, state: MatchState, now: number): void {
    const seat = findSeat(state, id)
    const shown = this.#seatShown.get(client)
    if (!seat) {
      this.presence.leave(id, client, now)
      client.send('removed', {})
      this.#cut(client, 'removed')
    } else if (shown && seat.keyHash !== shown.seat.keyHash) {
      this.presence.leave(id, client, now)
      this.#cut(client, 'seatMoved')
    } else if (seat !== shown?.seat || state.phase !== shown.phase) this.#showSeat(client, seat, state)
  }

  /** Sends a student their own view, and the whole team view if they have changed teams. */
  #showSeat(client: Listener, seat: Seat, state: MatchState): void {
    const before = this.#seatShown.get(client)
    this.#seatShown.set(client, { seat, phase: state.phase })
    if (before?.seat.team !== seat.team) {
      this.#viewTeam(client, seat.team)
      const bench = teamViewOf(state, seat.team)
      if (bench) client.send('team', bench)
    }
    const own = seatViewOf(state, seat.id)
    const draft = this.#session.unsavedAnswer(seat.id)
    if (own) client.send('seat', draft === undefined ? own : { ...own, draft })
  }

  /** Shows each student their pair, after a change of the arena or of whoever may be dealt one. */
  #showArena(state: MatchState): void {
    const sources = [state.arenas, state.phase, state.seats]
    if (sources.every((source, i) => source === this.#arenaSources[i])) return
    this.#arenaSources = sources
    for (const [id, client] of this.presence.holders) this.#showPair(client, id, state)
  }

  #showPair(client: Listener, seat: SeatId, state: MatchState): void {
    const view = arenaViewOf(state, seat)
    const json = JSON.stringify(view)
    if (json === this.#arenaShown.get(client)) return
    this.#arenaShown.set(client, json)
    client.send('arena', view)
  }

  #showTeams(state: MatchState): void {
    for (const [team, viewers] of this.#viewers) {
      const changes = this.#teamFeeds.changes(state, team)
      if (changes) for (const client of viewers) client.send('team', changes)
    }
  }

  /** Subscribes a connection to this team's view and to no other. */
  #viewTeam(client: Listener, team: TeamId | null): void {
    for (const [shown, viewers] of this.#viewers) {
      if (viewers.delete(client) && viewers.size === 0) this.#viewers.delete(shown)
    }
    if (team === null) return
    const viewers = this.#viewers.get(team) ?? new Set()
    this.#viewers.set(team, viewers.add(client))
  }

  #showHosts(state: MatchState, now: number): void {
    this.#hostShownAt = now
    this.#showArguments(state)
    const view = this.#hostView(state, now)
    const json = JSON.stringify(view)
    if (json === this.#hostJson) return
    this.#hostJson = json
    for (const client of this.#hosts) client.send('host', view)
  }

  /** Sends hosts what changed of the students' sentences; each host has had all of it on entering. */
  #showArguments(state: MatchState): void {
    const view = argumentsViewOf(state, roughWords)
    const json = new Map(Object.entries(view).map(([key, value]) => [key, JSON.stringify(value)]))
    const changed = Object.entries(view).filter(([key]) => json.get(key) !== this.#argumentsShown.get(key))
    this.#argumentsShown = json
    if (changed.length === 0) return
    const changes: Partial<ArgumentsView> = Object.fromEntries(changed)
    for (const client of this.#hosts) client.send('arguments', changes)
  }

  #hostView(state: MatchState, now: number): HostView {
    const isIdle = (seat: SeatId) => !this.#session.hasActed(seat)
    return hostViewOf(state, {
      awaySeconds: (seat) => Math.floor((now - (this.presence.leftAt(seat) ?? this.#openedAt)) / 1000),
      isRough: (name) => roughWords(name).length > 0,
      isIdle,
      seatRequests: this.#room.seatRequests(now),
      joinBursts: this.#room.joinBursts(state.seats.flatMap(({ id, bot }) => (!bot && isIdle(id) ? [id] : []))),
    })
  }

  /** Closes a connection for good, for a reason that its page tells. */
  #cut(client: Listener, reason: keyof typeof CLOSE_CODES): void {
    this.#seatShown.delete(client)
    this.#viewTeam(client, null)
    client.leave(CLOSE_CODES[reason], reason)
  }
}
