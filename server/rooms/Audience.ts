import type { Client } from '@colyseus/core'
import { CLOSE_CODES } from '../../shared/protocol/closeCodes.ts'
import type { Notice, ServerMessages } from '../../shared/protocol/serverMessages.ts'
import { findSeat } from '../../shared/sim/match/lookup.ts'
import type { MatchState, Seat, SeatId, TeamId } from '../../shared/sim/match/matchState.ts'
import { hostViewOf } from '../../shared/views/hostViewOf.ts'
import { seatViewOf } from '../../shared/views/seatViewOf.ts'
import type { HostView, SeatView } from '../../shared/views/teamView.ts'
import { teamViewOf } from '../../shared/views/teamViewOf.ts'
import type { Member } from './admit.ts'
import { Presence } from './Presence.ts'
import { TeamFeeds } from './TeamFeeds.ts'

export type RoomClient = Client<{ userData: Member; messages: ServerMessages }>

/** Minimum interval between updates of the host view. */
const HOST_VIEW_MS = 500

/** Everyone connected to a session. Sends each of them the private state they may see: of their team and seat. */
export class Audience {
  readonly presence = new Presence<RoomClient>()
  readonly #hosts = new Set<RoomClient>()
  readonly #seatShown = new Map<RoomClient, Seat>()
  /** The list of seats that was last compared with what the seat holders were shown. */
  #seatsShown: readonly Seat[] | null = null
  /** Who receives which team's view: its members, and hosts who look in. */
  readonly #viewers = new Map<TeamId, Set<RoomClient>>()
  readonly #teamFeeds = new TeamFeeds()
  readonly #openedAt: number
  readonly #unsavedAnswer: (seat: SeatId) => SeatView['draft'] | undefined
  #hostJson = ''
  #hostShownAt = Number.NEGATIVE_INFINITY

  /** Time in ms; what a student has chosen so far is asked of the session, because the state has it only once it counts. */
  constructor(openedAt: number, unsavedAnswer: (seat: SeatId) => SeatView['draft'] | undefined) {
    this.#openedAt = openedAt
    this.#unsavedAnswer = unsavedAnswer
  }

  get hosts(): number {
    return this.#hosts.size
  }

  /** Tells a connection who it is and what it may see, and closes an older connection to the same seat. */
  enter(client: RoomClient, member: Member, state: MatchState, now: number): void {
    switch (member.role) {
      case 'student':
        this.#enterStudent(client, member, state)
        break
      case 'host':
        this.#hosts.add(client)
        client.send('welcome', { role: 'host' })
        client.send('host', this.#hostView(state, now))
        break
      case 'screen':
        client.send('welcome', { role: 'screen' })
        break
    }
  }

  leave(client: RoomClient, member: Member, now: number): void {
    this.#hosts.delete(client)
    this.#seatShown.delete(client)
    this.#viewTeam(client, null)
    if (member.role === 'student') this.presence.leave(member.seat, client, now)
  }

  /** Sends everyone the changes that concern them, if there are any. Time in ms. */
  show(state: MatchState, now: number): void {
    if (state.seats !== this.#seatsShown) {
      this.#seatsShown = state.seats
      for (const [id, client] of this.presence.holders) this.#update(client, id, state, now)
    }
    this.#showTeams(state)
    if (this.#hosts.size > 0 && now - this.#hostShownAt >= HOST_VIEW_MS) this.#showHosts(state, now)
  }

  /** Shows a host a team's view as its members see it; null shows none. Returns false when there is no such team. */
  watch(client: RoomClient, team: TeamId | null, state: MatchState): boolean {
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

  #enterStudent(client: RoomClient, member: Member & { readonly role: 'student' }, state: MatchState): void {
    const seat = findSeat(state, member.seat)
    if (!seat) return
    const before = this.presence.take(seat.id, client)
    if (before) this.#cut(before, 'seatTakenOver')
    client.send('welcome', { ...member, team: seat.team })
    this.#showSeat(client, seat, state)
  }

  #update(client: RoomClient, id: SeatId, state: MatchState, now: number): void {
    const seat = findSeat(state, id)
    if (!seat) {
      this.presence.leave(id, client, now)
      client.send('removed', {})
      this.#cut(client, 'removed')
    } else if (seat !== this.#seatShown.get(client)) this.#showSeat(client, seat, state)
  }

  /** Sends a student their own view, and the whole team view if they have changed teams. */
  #showSeat(client: RoomClient, seat: Seat, state: MatchState): void {
    const before = this.#seatShown.get(client)
    this.#seatShown.set(client, seat)
    if (before?.team !== seat.team) {
      this.#viewTeam(client, seat.team)
      const bench = teamViewOf(state, seat.team)
      if (bench) client.send('team', bench)
    }
    const own = seatViewOf(state, seat.id)
    const draft = this.#unsavedAnswer(seat.id)
    if (own) client.send('seat', draft === undefined ? own : { ...own, draft })
  }

  #showTeams(state: MatchState): void {
    for (const [team, viewers] of this.#viewers) {
      const changes = this.#teamFeeds.changes(state, team)
      if (changes) for (const client of viewers) client.send('team', changes)
    }
  }

  /** Subscribes a connection to this team's view and to no other. */
  #viewTeam(client: RoomClient, team: TeamId | null): void {
    for (const [shown, viewers] of this.#viewers) {
      if (viewers.delete(client) && viewers.size === 0) this.#viewers.delete(shown)
    }
    if (team === null) return
    const viewers = this.#viewers.get(team) ?? new Set()
    this.#viewers.set(team, viewers.add(client))
  }

  #showHosts(state: MatchState, now: number): void {
    this.#hostShownAt = now
    const view = this.#hostView(state, now)
    const json = JSON.stringify(view)
    if (json === this.#hostJson) return
    this.#hostJson = json
    for (const client of this.#hosts) client.send('host', view)
  }

  #hostView(state: MatchState, now: number): HostView {
    return hostViewOf(state, (seat) => Math.floor((now - (this.presence.leftAt(seat) ?? this.#openedAt)) / 1000))
  }

  #cut(client: RoomClient, reason: keyof typeof CLOSE_CODES): void {
    this.#seatShown.delete(client)
    this.#viewTeam(client, null)
    client.leave(CLOSE_CODES[reason], reason)
  }
}
