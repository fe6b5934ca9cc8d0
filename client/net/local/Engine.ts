import { CLOSE_CODES } from '../../../shared/protocol/closeCodes.ts'
import { JOURNAL_FORMAT } from '../../../shared/replay/recording.ts'
import { answerRequest } from './answerRequest.ts'
import type { Link, LocalRoom } from './LocalRoom.ts'
import { LocalSessions } from './LocalSessions.ts'
import type { LocalStore } from './LocalStore.ts'
import type { AboutLink, BetweenTabs, FromEngine, ToEngine } from './messages.ts'

/** How long the other tabs have to say that one of them plays a session. */
const SEEK_MS = 200
const ALIVE_MS = 500
/** A tab that says nothing for this long is gone; a busy one may be silent while it solves a scenario. */
const SILENT_MS = 3000
/** The close code of a connection that broke. */
const BROKEN = 1006

type Post = (message: FromEngine) => void

type EngineOptions = {
  /** A name that no other tab has. */
  readonly name: string
  readonly store: LocalStore
  /** To the page that this engine belongs to. */
  readonly post: Post
  /** To the engines of the browser's other tabs. */
  readonly tell: (message: BetweenTabs) => void
  readonly now: () => number
}

/** A connection of this tab's page that another tab's engine answers. */
type Relayed = { readonly code: string; readonly holder: string }
/** A connection that this engine answers, and the tab it comes from; null for its own. */
type Held = { readonly room: LocalRoom; readonly link: Link; readonly from: string | null }

/**
 * Plays sessions in this browser. Each tab has an engine in a worker; a session is played by one of them, and the
 * others relay what their pages ask of it. When a tab closes, the next one that is asked takes its sessions over.
 */
export class Engine {
  readonly #name: string
  readonly #sessions: LocalSessions
  readonly #post: Post
  readonly #tell: (message: BetweenTabs) => void
  readonly #now: () => number
  readonly #held = new Map<string, Held>()
  readonly #relayed = new Map<string, Relayed>()
  readonly #finding = new Map<string, Promise<LocalRoom | string | null>>()
  /** Who is waiting to hear which tab plays a session. */
  readonly #seeking = new Map<string, (holder: string) => void>()
  readonly #heardAt = new Map<string, number>()
  #saidAliveAt = 0

  constructor({ name, store, post, tell, now }: EngineOptions) {
    this.#name = name
    this.#post = post
    this.#tell = tell
    this.#now = now
    this.#sessions = new LocalSessions(store, now, (code) => this.#sessions.forget(code, BROKEN))
  }

  /** Does what the page asks. */
  async receive(message: ToEngine): Promise<void> {
    if (message.type === 'ask') return this.#answer(message)
    const relayed = this.#relayed.get(message.link)
    if (relayed) return this.#relay(relayed.holder, message)
    if (message.type === 'enter') return this.#enter(message)
    await this.#handle(null, message)
  }

  /** Hears what another tab's engine says. */
  async hear(said: BetweenTabs): Promise<void> {
    if (said.from === this.#name) return
    this.#heardAt.set(said.from, this.#now())
    switch (said.type) {
      case 'seek':
        if (this.#sessions.rooms.has(said.code))
          this.#tell({ type: 'held', from: this.#name, to: said.from, code: said.code })
        return
      case 'held':
        if (said.to === this.#name) this.#seeking.get(said.code)?.(said.from)
        return
      case 'up':
        if (said.to === this.#name) await this.#handle(said.from, said.message)
        return
      case 'down':
        if (said.to === this.#name) this.#hearAnswer(said.message)
        return
      case 'gone':
        return this.#forgetTab(said.from)
      case 'deleted':
        return this.#sessions.forget(said.code, CLOSE_CODES.sessionDeleted)
    }
  }

  /** Lets time pass; called about ten times a second. */
  tick(): void {
    for (const room of this.#sessions.rooms.values()) room.tick()
    const now = this.#now()
    const others = new Set([...this.#held.values()].flatMap(({ from }) => from ?? []))
    for (const { holder } of this.#relayed.values()) others.add(holder)
    if (others.size === 0) return
    if (now - this.#saidAliveAt >= ALIVE_MS) {
      this.#saidAliveAt = now
      this.#tell({ type: 'alive', from: this.#name })
    }
    for (const other of others) if (now - (this.#heardAt.get(other) ?? 0) > SILENT_MS) this.#forgetTab(other)
  }

  async #answer(asked: Extract<ToEngine, { type: 'ask' }>): Promise<void> {
    const { id, method, path } = asked
    const answered = await answerRequest(this.#sessions, asked)
    const deleted =
      method === 'DELETE' && answered.status === 204 ? /^\/api\/sessions\/(\w+)/.exec(path)?.[1] : undefined
    if (deleted !== undefined) {
      this.#sessions.forget(deleted, CLOSE_CODES.sessionDeleted)
      this.#tell({ type: 'deleted', from: this.#name, code: deleted })
    }
    this.#post({ type: 'answered', id, ...answered })
  }

  async #enter(message: Extract<AboutLink, { type: 'enter' }>): Promise<void> {
    const { link, code } = message
    const found = await this.#find(code)
    if (found === null) return this.#post({ type: 'refused', link, reason: 'unknownSession' })
    if (typeof found !== 'string') return this.#handle(null, message)
    if (found === 'outdatedSession') return this.#post({ type: 'refused', link, reason: found })
    this.#relayed.set(link, { code, holder: found })
    this.#relay(found, message)
  }

  /** The room of a session in this worker, or the tab that plays it; null if there is no such session. */
  #find(code: string): Promise<LocalRoom | string | null> {
    const room = this.#sessions.rooms.get(code)
    if (room) return Promise.resolve(room)
    const finding = this.#finding.get(code) ?? this.#look(code).finally(() => this.#finding.delete(code))
    this.#finding.set(code, finding)
    return finding
  }

  async #look(code: string): Promise<LocalRoom | string | null> {
    const row = await this.#sessions.store.load(code)
    if (!row) return null
    if (row.format !== JOURNAL_FORMAT) return 'outdatedSession'
    return (await this.#seek(code)) ?? this.#sessions.takeOver(row)
  }

  #seek(code: string): Promise<string | null> {
    return new Promise((resolve) => {
      const settle = (holder: string | null): void => {
        clearTimeout(timer)
        this.#seeking.delete(code)
        resolve(holder)
      }
      const timer = setTimeout(() => settle(null), SEEK_MS)
      this.#seeking.set(code, settle)
      this.#tell({ type: 'seek', from: this.#name, code })
    })
  }

  #relay(holder: string, message: AboutLink): void {
    if (message.type === 'leave') this.#relayed.delete(message.link)
    this.#tell({ type: 'up', from: this.#name, to: holder, message })
  }

  #hearAnswer(message: FromEngine): void {
    if (message.type === 'answered' || !this.#relayed.has(message.link)) return
    if (message.type === 'closed' || message.type === 'refused') this.#relayed.delete(message.link)
    this.#post(message)
  }

  /** Does what a connection asks of a session that this engine plays. */
  async #handle(from: string | null, message: AboutLink): Promise<void> {
    const key = `${from ?? ''}/${message.link}`
    const post: Post =
      from === null ? this.#post : (down) => this.#tell({ type: 'down', from: this.#name, to: from, message: down })
    if (message.type === 'enter') return this.#letIn(key, from, message, post)
    const held = this.#held.get(key)
    if (message.type === 'leave') {
      this.#held.delete(key)
      held?.room.leave(held.link)
      return
    }
    const { link, id, name, payload } = message
    if (!held) return post({ type: 'closed', link, code: BROKEN })
    post({ type: 'replied', link, id, reply: await held.room.request(held.link, name, payload) })
  }

  async #letIn(
    key: string,
    from: string | null,
    { link, code, options }: Extract<AboutLink, { type: 'enter' }>,
    post: Post,
  ): Promise<void> {
    const room = this.#sessions.rooms.get(code)
    // The session may have moved on to another tab in between; the page then looks for it again.
    if (!room) return post({ type: 'refused', link, reason: 'moved' })
    const listener: Link = {
      send: (name, message) => post({ type: 'message', link, name, message }),
      show: (changes) => post({ type: 'state', link, changes }),
      leave: (closeCode) => {
        this.#held.delete(key)
        post({ type: 'closed', link, code: closeCode })
      },
    }
    this.#held.set(key, { room, link: listener, from })
    const refusal = await room.enter(listener, options)
    if (refusal === null) return post({ type: 'entered', link })
    this.#held.delete(key)
    post({ type: 'refused', link, reason: refusal })
  }

  #forgetTab(name: string): void {
    this.#heardAt.delete(name)
    for (const [key, { room, link, from }] of this.#held) {
      if (from !== name) continue
      this.#held.delete(key)
      room.leave(link)
    }
    for (const [link, { holder }] of this.#relayed) {
      if (holder !== name) continue
      this.#relayed.delete(link)
      this.#post({ type: 'closed', link, code: BROKEN })
    }
  }
}
