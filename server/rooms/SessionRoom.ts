import { type AuthContext, type Client, CloseCode, Room, type RoomException, ServerError } from '@colyseus/core'
import type { Logger } from 'pino'
import { CLIENT_MESSAGE_TYPES, type ClientMessageType } from '../../shared/protocol/clientMessages.ts'
import { copyPublicMatch } from '../../shared/protocol/copyPublicMatch.ts'
import { parseJoin } from '../../shared/protocol/joinOptions.ts'
import { parseCommand } from '../../shared/protocol/parseCommand.ts'
import type { Reply } from '../../shared/protocol/refusals.ts'
import { roomRequests } from '../../shared/protocol/roomRequests.ts'
import { holdingAfter, type Notice, type ServerMessages } from '../../shared/protocol/serverMessages.ts'
import { actorName } from '../../shared/session/AnsweredIds.ts'
import { admit, isSeatWish, type Member } from '../../shared/session/admit.ts'
import { Gathering } from '../../shared/session/Gathering.ts'
import { answer, type Question } from '../../shared/session/questions.ts'
import { isPast } from '../../shared/sim/match/phases.ts'
import { publicMatchOf } from '../../shared/views/publicMatchOf.ts'
import { isFinished } from '../../shared/views/resultsOf.ts'
import { SessionState } from '../../shared/views/sessionState.ts'
import type { Metrics } from '../metrics.ts'
import type { LiveSession, LiveSessions } from '../session/LiveSessions.ts'
import { resultsText } from '../session/resultsText.ts'
import { newKey } from '../session/secrets.ts'
import { sendGuard } from './guardSends.ts'
import { joinError } from './joinError.ts'
import type { Metronome } from './Metronome.ts'
import { Quota } from './Quota.ts'
import { rateLimit } from './rateLimit.ts'
import { SeatDesk } from './SeatDesk.ts'
import { StateSerializer } from './StateSerializer.ts'

/** What the server passes to every room it creates. */
export type RoomServices = {
  readonly sessions: LiveSessions
  readonly log: Logger
  readonly metrics: Metrics
  readonly metronome: Metronome
  /** Whether this process has lost contact with the others it shares sessions with; always false when it runs alone. */
  readonly isApart: () => boolean
  /** A room without connections closes after this many ms; its session stays in the store. */
  readonly idleMs: number
}

/** Our metronome sends the patches; Colyseus' timer is set as late as a timer can be. */
const NEVER_MS = 2 ** 31 - 1

type RoomClient = Client<{ userData: Member; messages: ServerMessages }>

/** A lever being dragged sends 10 requests a second; a class clicking as fast as it can stays below this limit too. */
const COMMANDS_PER_SECOND = 20
const COMMAND_BURST = 60
/** Above this rate a connection is not a person and is closed. */
const MESSAGES_BEFORE_CUT = 200
/**
 * Maximum number of projectors and of hosts, counted separately: anyone who knows the code can open projectors, and
 * that must not keep the hosts out.
 */
const MOST_VISITORS = 20

/** Connects sockets to one session: who is connected, what they ask for, what they see. It contains no game rules. */
export class SessionRoom extends Room<{ state: SessionState; client: RoomClient }> {
  override state = new SessionState()
  override patchRate = NEVER_MS
  override maxMessagesPerSecond = MESSAGES_BEFORE_CUT
  override autoDispose = false
  override messages = {
    ...Object.fromEntries(
      CLIENT_MESSAGE_TYPES.map((type) => [
        type,
        (client: RoomClient, payload: unknown) => this.#answer(client, type, payload),
      ]),
    ),
    rehearseTo: (client: RoomClient, payload: unknown) => this.#rehearseTo(client, payload),
    watchTeam: (client: RoomClient, payload: unknown) => this.#watchTeam(client, payload),
    offerSeat: (client: RoomClient, payload: unknown) =>
      this.#asHost(client, () => this.#desk.offer(client, payload, performance.now())),
    answerSeatRequest: (client: RoomClient, payload: unknown) =>
      this.#asHost(client, () => this.#answerSeatRequest(payload)),
    clearSeats: (client: RoomClient, payload: unknown) => this.#asHost(client, () => this.#desk.clear(payload)),
    // Without this handler, Colyseus would disconnect a page from another version that sends an unknown message type.
    _: (client: RoomClient, type: unknown) => this.#refuseUnknown(client, type),
  }

  readonly #limits = new WeakMap<RoomClient, ReturnType<typeof rateLimit>>()
  #live!: LiveSession
  #gathering!: Gathering
  #desk!: SeatDesk<RoomClient>
  #services!: RoomServices
  #quota!: Quota
  #guard!: (client: RoomClient) => void
  #stopBeat = () => {}
  /** When the patch under way was due. Late patches are as far apart in session time as if they were not late. */
  #due = performance.now()
  #usedAt = performance.now()
  #shown: object | null = null
  /** What hosts were told that is still true. */
  #notices: readonly Notice[] = []
  #isSkipping = false
  #isClosing = false
  #resultsKept = false
  #endsWithProcess = false

  /** The address a connection comes from, as the route for joining sees it; `onJoin` receives it. */
  static override async onAuth(_token: string, _options: unknown, { ip }: AuthContext): Promise<unknown> {
    return { address: String(ip) }
  }

  override onCreate({ code = '', ...services }: RoomServices & { readonly code?: string }): void {
    const live = services.sessions.find(code)
    if (!live) throw new Error(`no live session ${code}`)
    this.roomId = code
    this.#live = live
    this.#desk = new SeatDesk(live.session)
    this.#gathering = new Gathering(live.session, performance.now(), this.#desk)
    this.#services = services
    this.#quota = new Quota(live.owner)
    this.#guard = sendGuard(() => services.metrics.stalled.inc())
    if (live.restoredPartly) this.#notices = ['restoredPartly']
    this.#showPublic()
    this.#stopBeat = services.metronome.add((due) => {
      this.#due = due
      this.broadcastPatch()
    })
  }

  /** Colyseus calls this with a serializer of its own when it takes over the state. */
  override setSerializer(): void {
    super.setSerializer(new StateSerializer())
  }

  override async onJoin(client: RoomClient, options: unknown, auth?: { readonly address: string }): Promise<void> {
    // Someone who joins a closing room would keep it open forever.
    if (this.#isClosing) throw new ServerError(503, 'closing')
    const member = await this.#admit(client, options, auth?.address ?? '')
    client.userData = member
    this.#guard(client)
    this.#showPublic()
    this.#services.metrics.connections.inc({ role: member.role })
    this.#gathering.audience.enter(client, member, this.#live.session.state, performance.now())
    if (member.role === 'host') for (const notice of this.#notices) client.send('notice', { notice })
    this.#gathering.recordPresence(performance.now())
  }

  override onLeave(client: RoomClient): void {
    // A refused join never became a member, so there is nothing to undo.
    if (!client.userData) return
    this.#services.metrics.connections.dec({ role: client.userData.role })
    this.#gathering.audience.leave(client, client.userData, performance.now())
    this.#desk.leave(client, performance.now())
  }

  /** Runs ten times a second, just before the changes are sent. */
  override onBeforePatch(): void {
    try {
      const began = performance.now()
      this.#tick(this.#due)
      if (!this.#isClass) this.#quota.hasRun(performance.now() - began)
    } catch (error) {
      // An exception thrown from here would stop the process and every other class with it.
      this.#services.log.error({ session: this.roomId, error }, 'tick failed')
    }
  }

  override disconnect(closeCode?: number): Promise<unknown> {
    this.#isClosing = true
    return super.disconnect(closeCode)
  }

  override onBeforeShutdown(): void {
    this.#endsWithProcess = true
    void this.#live.session.checkpoint()
    void this.disconnect(CloseCode.MAY_TRY_RECONNECT)
  }

  override onDispose(): void {
    this.#stopBeat()
    this.#services.sessions.forget(this.#live, this.#endsWithProcess)
  }

  /** Lets HTTP routes in any process ask about this session. */
  ask(question: Question): unknown {
    return answer(this.#live.session, question, resultsText)
  }

  /** Disconnects the hosts; their pages come back with the key they have. */
  cutHosts(): void {
    for (const client of this.clients) {
      if (client.userData?.role === 'host') client.leave(CloseCode.MAY_TRY_RECONNECT)
    }
  }

  override onUncaughtException(error: RoomException, where: string): void {
    if (error.cause instanceof ServerError) return
    // Logs only the cause, because the exception itself holds the message and with it what a student wrote.
    this.#services.log.error({ session: this.roomId, where, error: error.cause }, 'uncaught in room')
  }

  #tick(now: number): void {
    const { session } = this.#live
    this.#gathering.pass(now, !this.#isSkipping && (this.#isClass || this.#quota.mayRun(performance.now())))
    this.#watchStore()
    this.#watchOthers()
    this.#keepResults()
    if (this.clients.length > 0) {
      this.#usedAt = now
      this.#showPublic()
      this.#gathering.audience.show(session.state, now)
    } else if (now - this.#usedAt > this.#services.idleMs) void this.disconnect()
  }

  /** Whether students play together with an instructor. Anyone may start anything else, so that has a quota. */
  get #isClass(): boolean {
    const { settings, seats } = this.#live.session.state
    return !settings.solo && !settings.rehearsal && settings.speed === 1 && seats.some(({ bot }) => !bot)
  }

  async #admit(client: RoomClient, options: unknown, address: string): Promise<Member> {
    const { metrics } = this.#services
    try {
      const join = parseJoin(options)
      if (typeof join === 'string') throw joinError(join)
      const isVisitor = join.role === 'host' || join.role === 'screen'
      if (isVisitor && this.#count(join.role) >= MOST_VISITORS) throw joinError('tooManyConnections')
      const { session, row } = this.#live
      const isHostKey = (key: string) => this.#services.sessions.isHostKey(row.code, key)
      const now = performance.now()
      const member = isSeatWish(join)
        ? await this.#desk.admit(join, client, address, now)
        : await admit(session, join, { isHostKey, newKey })
      if (typeof member === 'string') throw joinError(member)
      if ('name' in join && member.role === 'student') this.#desk.noteJoin(member.seat, address, now)
      metrics.joins.inc({ outcome: 'accepted' })
      return member
    } catch (error) {
      metrics.joins.inc({ outcome: error instanceof ServerError ? error.message : 'failed' })
      throw error
    }
  }

  #count(role: Member['role']): number {
    return this.clients.filter(({ userData }) => userData?.role === role).length
  }

  async #answer(client: RoomClient, type: ClientMessageType, payload: unknown): Promise<Reply> {
    const { log, metrics } = this.#services
    const { tick } = this.#live.session.latest
    const reply = await this.#reply(client, type, payload)
    const outcome = reply.ok ? 'accepted' : reply.reason
    metrics.commands.inc({ type, outcome })
    log.debug(
      { session: this.roomId, actor: this.#gathering.actor(client, client.userData), type, tick, outcome },
      'answered a request',
    )
    return reply
  }

  async #reply(client: RoomClient, type: ClientMessageType, payload: unknown): Promise<Reply> {
    const actor = this.#gathering.actor(client, client.userData)
    if (!actor) return { ok: false, reason: 'notAllowed' }
    if (!this.#mayAsk(client)) return { ok: false, reason: 'rateLimited' }
    const command = parseCommand(type, payload)
    if (!command.ok) {
      this.#services.log.warn({ session: this.roomId, actor, type, reason: command.reason }, 'refused a message')
      return command
    }
    if (!this.#quota.mayWrite(actorName(actor), command.action, performance.now()))
      return { ok: false, reason: 'rateLimited' }
    return this.#live.session.request(actor, command.action, command.commandId)
  }

  async #rehearseTo(client: RoomClient, payload: unknown): Promise<Reply> {
    const { session } = this.#live
    if (client.userData?.role !== 'host' || !session.state.settings.rehearsal)
      return { ok: false, reason: 'notAllowed' }
    const wish = roomRequests.rehearseTo.safeParse(payload)
    if (!wish.success) return { ok: false, reason: 'malformed' }
    if (this.#isSkipping || !isPast(wish.data.phase, session.state.phase)) return { ok: false, reason: 'wrongPhase' }
    this.#isSkipping = true
    try {
      await this.#services.sessions.rehearse(session, wish.data.phase, this.#live.owner || this.roomId)
    } finally {
      this.#isSkipping = false
    }
    return session.storeError === null ? { ok: true } : { ok: false, reason: 'notStored' }
  }

  #watchTeam(client: RoomClient, payload: unknown): Reply {
    if (!this.#mayAsk(client)) return { ok: false, reason: 'rateLimited' }
    return this.#gathering.watchTeam(client, client.userData, payload)
  }

  async #asHost(client: RoomClient, act: () => Reply | Promise<Reply>): Promise<Reply> {
    if (client.userData?.role !== 'host') return { ok: false, reason: 'notAllowed' }
    return this.#mayAsk(client) ? act() : { ok: false, reason: 'rateLimited' }
  }

  /** A connection that waited for the host's answer is a student's from then on. */
  async #answerSeatRequest(payload: unknown): Promise<Reply> {
    const { reply, seated } = await this.#desk.answer(payload, performance.now())
    if (!seated) return reply
    const { connection, member } = seated
    const { connections } = this.#services.metrics
    connections.dec({ role: 'asker' })
    connections.inc({ role: member.role })
    connection.userData = member
    this.#gathering.audience.enter(connection, member, this.#live.session.state, performance.now())
    this.#gathering.recordPresence(performance.now())
    return reply
  }

  #refuseUnknown(client: RoomClient, type: unknown): void {
    // Anything else in its place may contain private data, so it is not logged.
    const name = typeof type === 'string' && /^\w{1,24}$/.test(type) ? type : 'no name'
    this.#services.log.warn({ session: this.roomId, role: client.userData?.role, type: name }, 'unknown message')
  }

  #mayAsk(client: RoomClient): boolean {
    const limit = this.#limits.get(client) ?? rateLimit(COMMANDS_PER_SECOND, COMMAND_BURST)
    this.#limits.set(client, limit)
    return limit(performance.now())
  }

  #notify(notice: Notice): void {
    this.#notices = holdingAfter(this.#notices, notice)
    this.#gathering.audience.notify(notice)
  }

  /** Tells hosts when the journal cannot be written and when it can again. The clock stands still in between. */
  #watchStore(): void {
    const { storeError } = this.#live.session
    const isStored = storeError === null
    if (isStored !== this.#notices.includes('notStored')) return
    this.#shown = null
    this.#notify(isStored ? 'storedAgain' : 'notStored')
    if (!isStored) this.#services.log.error({ session: this.roomId, error: storeError }, 'journal cannot be written')
  }

  /** Tells hosts when the processes lose contact with one another and when they regain it. Students play on. */
  #watchOthers(): void {
    const isApart = this.#services.isApart()
    if (isApart !== this.#notices.includes('apart')) this.#notify(isApart ? 'apart' : 'togetherAgain')
  }

  #keepResults(): void {
    const finished = isFinished(this.#live.session.state)
    if (finished && !this.#resultsKept) void this.#services.sessions.keepResults(this.roomId)
    this.#resultsKept = finished
  }

  #showPublic(): void {
    const { state, feed, storeError } = this.#live.session
    if (state === this.#shown) return
    this.#shown = state
    const view = publicMatchOf(state, feed)
    copyPublicMatch(storeError === null ? view : { ...view, paused: true }, this.state)
  }
}
