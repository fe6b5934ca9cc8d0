import { Client, type Room } from '@colyseus/sdk'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { isState } from '../bench/load/enter.ts'
import type { Dice } from '../chaos/createDice.ts'
import type { Told } from '../chaos/Player.ts'

/** Phases from the lobby to the first race, which lasts for eight minutes. */
const LOBBY_TO_RACE = 7
/** A student moves something every two seconds on average, which is livelier than most classes. */
const LEAST_PAUSE_MS = 1000
const MOST_PAUSE_MS = 3000
/** A command without an answer for this long is lost. */
const PATIENCE_MS = 15_000
const NEVER = Symbol('never')

type Member = {
  readonly name: string
  /** The seat that the server assigned; `host` for the host. */
  seat: string
  seatKey: string
  room: Room
  readonly told: Told[]
  /** Whether the class itself is closing the connection. */
  isLeaving: boolean
  isAsking: boolean
  commands: number
}

type Welcome = { readonly seat?: string; readonly seatKey?: string }

/** A class that plays at a human pace over real sockets while somebody else attacks the server. */
export class ClassAtWork {
  readonly members: Member[] = []
  /** From request to reply, ms. */
  readonly replies: number[] = []
  /** What must not happen: connections lost, and limits met. */
  readonly lost: string[] = []
  readonly limits: string[] = []
  readonly #url: string
  readonly #session: CreatedSession
  readonly #dice: Dice
  #isOver = false
  #timers = new Set<NodeJS.Timeout>()

  constructor(url: string, session: CreatedSession, dice: Dice) {
    this.#url = url
    this.#session = session
    this.#dice = dice
  }

  /** Everybody joins, the host locks the door, and the first race begins. */
  async open(students: number, teams: number, phases = LOBBY_TO_RACE): Promise<void> {
    const { hostKey } = this.#session
    const host = await this.#member('host', { hostKey })
    for (let i = 0; i < students; i++)
      await this.#member(`Student ${i}`, { name: `Student ${i}`, team: `t${1 + (i % teams)}` })
    if (students > 0) await this.#ask(host, 'lockDoor', { locked: true })
    await this.#ask(host, 'setFlow', { autoAdvance: false, advanceWhenDone: false })
    for (let i = 0; i < phases; i++) await this.#ask(host, 'goOn', {})
  }

  /** Students act until told to stop; now and then one of them reloads the page, and the host downloads the results. */
  start(): void {
    for (const member of this.members) if (member.seat !== 'host') this.#later(() => this.#act(member))
    this.#later(() => this.#reload())
    this.#later(() => this.#download())
  }

  async stop(): Promise<void> {
    this.#isOver = true
    for (const timer of this.#timers) clearTimeout(timer)
    const end = performance.now() + PATIENCE_MS
    while (this.members.some(({ isAsking }) => isAsking) && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 20))
    const host = this.members[0]
    if (host) await this.#ask(host, 'pause', {})
  }

  close(): void {
    for (const member of this.members) {
      member.isLeaving = true
      member.room.connection.close()
    }
  }

  #later(act: () => Promise<void>): void {
    if (this.#isOver) return
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer)
        void act().finally(() => this.#later(act))
      },
      this.#dice.between(LEAST_PAUSE_MS, MOST_PAUSE_MS),
    )
    this.#timers.add(timer)
  }

  async #member(name: string, options: object): Promise<Member> {
    const room: Room = await new Client(this.#url).joinById(this.#session.code, options)
    const member: Member = {
      ...{ name, room, seat: 'host', seatKey: '', told: [], commands: 0 },
      ...{ isLeaving: false, isAsking: false },
    }
    await this.#listen(member)
    this.members.push(member)
    return member
  }

  async #listen(member: Member): Promise<void> {
    const { room } = member
    room.reconnection.enabled = false
    const { promise: welcomed, resolve } = Promise.withResolvers<Welcome>()
    room.onMessage('welcome', resolve)
    room.onMessage('*', () => {})
    const { events } = room.connection
    const dispatch = events.onmessage
    // What everybody sees is not decoded here, because forty browsers would do that.
    events.onmessage = (event) => {
      if (!isState(Buffer.from(event.data as ArrayBuffer))) dispatch?.(event)
    }
    const gone = (code: number): void => {
      if (!member.isLeaving && !this.#isOver) this.lost.push(`${member.name} was disconnected with ${code}`)
    }
    room.onLeave(gone)
    room.onDrop(gone)
    const { seat, seatKey } = await welcomed
    if (seat !== undefined) Object.assign(member, { seat, seatKey })
  }

  async #ask(member: Member, type: string, payload: object): Promise<void> {
    member.commands += 1
    const id = `${member.name}-${member.commands}`
    const asked = performance.now()
    member.isAsking = true
    const timeout = new Promise<typeof NEVER>((resolve) => setTimeout(resolve, PATIENCE_MS, NEVER).unref())
    const request = member.room.request(type as never, { ...payload, commandId: id } as never) as Promise<unknown>
    const reply = await Promise.race([request.catch(() => NEVER), timeout])
    member.isAsking = false
    this.replies.push(performance.now() - asked)
    const { ok, reason = '' } = (reply === NEVER ? { ok: false, reason: 'disconnected' } : reply) as {
      readonly ok: boolean
      readonly reason?: string
    }
    if (reply === NEVER) this.lost.push(`${member.name} had no answer to ${type}`)
    if (reason === 'rateLimited') this.limits.push(`${member.name} was told rateLimited of ${type}`)
    member.told.push({ player: member.name, id, type, answer: ok ? 'ok' : reason })
  }

  async #act(member: Member): Promise<void> {
    if (member.isLeaving) return
    const levers = { shrinkDecades: this.#dice.between(0, 20) / 10, verification: this.#dice.between(0, 20) / 20 }
    await this.#ask(member, 'setLevers', { levers })
  }

  /** One student closes the page and opens it again. */
  async #reload(): Promise<void> {
    const member = this.#dice.pick(this.members.slice(1))
    if (member.isAsking) return
    member.isLeaving = true
    member.room.connection.close()
    try {
      await this.#expect('/healthz')
      member.room = await new Client(this.#url).joinById(this.#session.code, { seatKey: member.seatKey })
      await this.#listen(member)
      member.isLeaving = false
    } catch (error) {
      this.limits.push(`${member.name} could not come back: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  async #download(): Promise<void> {
    const { code, hostKey } = this.#session
    await this.#expect(`/api/sessions/${code}/results.json`, hostKey)
  }

  async #expect(path: string, key = ''): Promise<void> {
    const headers = { authorization: `Bearer ${key}` }
    try {
      const response = await fetch(`${this.#url}${path}`, key === '' ? {} : { headers })
      await response.arrayBuffer()
      if (response.status !== 200) this.limits.push(`${path} was answered ${response.status}`)
    } catch (error) {
      if (!this.#isOver) this.limits.push(`${path} was not answered: ${error}`)
    }
  }
}
