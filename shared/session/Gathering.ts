import type { Reply } from '../protocol/refusals.ts'
import { roomRequests } from '../protocol/roomRequests.ts'
import type { Actor } from '../sim/match/command.ts'
import { Audience, type Listener, type RoomKnowledge } from './Audience.ts'
import type { Member } from './admit.ts'
import { pauseClock } from './pauseClock.ts'
import type { Session } from './Session.ts'
import { sessionClock } from './sessionClock.ts'

/**
 * Everyone connected to a session and the time that passes for them, however they are connected: who may ask for what,
 * who is there, who sees what. All times are in ms of one clock that never goes back.
 */
export class Gathering {
  readonly audience: Audience
  readonly #session: Session
  readonly #ticksAfter = sessionClock()
  readonly #pauseAfter = pauseClock()
  #passedUntil: number

  constructor(session: Session, now: number, room?: RoomKnowledge) {
    this.#session = session
    this.#passedUntil = now
    this.audience = new Audience(now, session, room)
  }

  /** Lets session time pass up to now, unless it may not run, and records who has come and gone. */
  pass(now: number, mayRun: boolean): void {
    const session = this.#session
    const elapsedMs = now - this.#passedUntil
    const ticks = this.#ticksAfter(elapsedMs, session.state.settings.speed)
    this.#passedUntil = now
    if (mayRun) session.advance(ticks)
    const paused = this.#pauseAfter(elapsedMs, session.state)
    if (paused > 0) void session.request({ kind: 'server' }, { type: 'notePause', seconds: paused })
    this.recordPresence(now)
  }

  recordPresence(now: number): void {
    for (const change of this.audience.presence.changes(this.#session.latest, now)) {
      void this.#session.request({ kind: 'server' }, { type: 'setConnected', ...change })
    }
  }

  /** Who is asking, judged by the connection alone; null for the projector and for a seat another page holds by now. */
  actor(listener: Listener, member: Member | undefined): Actor | null {
    if (member?.role === 'host') return { kind: 'host' }
    if (member?.role !== 'student' || !this.audience.presence.holds(member.seat, listener)) return null
    return { kind: 'seat', seat: member.seat }
  }

  /** Shows a host the view of the team that the payload names. */
  watchTeam(listener: Listener, member: Member | undefined, payload: unknown): Reply {
    if (member?.role !== 'host') return { ok: false, reason: 'notAllowed' }
    const wish = roomRequests.watchTeam.safeParse(payload)
    if (!wish.success) return { ok: false, reason: 'malformed' }
    const found = this.audience.watch(listener, wish.data.team, this.#session.state)
    return found ? { ok: true } : { ok: false, reason: 'unknownTeam' }
  }
}
