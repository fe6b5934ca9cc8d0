import { effect } from '@preact/signals'
import { openSession } from '../../client/net/connect.ts'
import type { Action, ActionPayload, Connection, ConnectionStatus } from '../../client/net/connection.ts'
import { createWires } from '../../client/net/wires.ts'
import { textStorage } from '../support/textStorage.ts'
import { hostAction, studentAction } from './actions.ts'
import type { Dice } from './createDice.ts'
import type { Line } from './Line.ts'

/** What a player was told about one of their commands. */
export type Told = {
  readonly player: string
  readonly id: string
  readonly type: string
  /** `ok`, or the reason for the refusal. */
  readonly answer: string
}
export type Outage = { readonly from: number; readonly until: number }

export type PlayerOptions = {
  readonly code: string
  readonly name: string
  readonly line: Line
  readonly dice: Dice
  /** Students have no host key; those of a class have a team. */
  readonly hostKey?: string
  readonly team?: string
}

const ENDED: readonly ConnectionStatus[] = ['refused', 'removed', 'replaced', 'gone']
const MOST_WAITING = 3

/** A student or a host with a browser: the client's own connection code, one or more tabs, and random clicks. */
export class Player {
  readonly name: string
  readonly line: Line
  readonly told: Told[] = []
  readonly outages: Outage[] = []
  readonly #options: PlayerOptions
  readonly #storage = textStorage()
  readonly #tabs: Connection[] = []
  #commands = 0
  #lastId = ''
  #waiting = 0
  #lostAt: number | null = null

  constructor(options: PlayerOptions) {
    this.name = options.name
    this.line = options.line
    this.#options = options
  }

  /** Opens the page, or another tab of it. */
  open(): void {
    const { code, name, team, hostKey, line } = this.#options
    const tab = openSession({
      code,
      as: hostKey ? { host: hostKey } : { student: team ? { name, team } : { name } },
      endpoint: line.url,
      storage: this.#storage,
      wires: createWires(),
      commandId: () => {
        this.#commands += 1
        this.#lastId = `${name}-${this.#commands}`
        return this.#lastId
      },
    })
    this.#tabs.push(tab)
    effect(() => {
      void tab.status.value
      this.#noteOutage()
    })
  }

  /** Closes the page without notice and opens it again. */
  reload(): void {
    if (!this.isOpen) return
    this.#lostAt ??= performance.now()
    this.line.hangUp()
    this.close()
    this.open()
  }

  get isOpen(): boolean {
    return this.#tabs.length > 0
  }

  /** The active tab: the last one that has not been closed for good. */
  get tab(): Connection | undefined {
    return this.#tabs.findLast(({ status }) => !ENDED.includes(status.value)) ?? this.#tabs.at(-1)
  }

  get isIn(): boolean {
    return this.tab?.status.value === 'connected' && this.tab.welcome.value !== null
  }

  get isIdle(): boolean {
    return this.#waiting === 0
  }

  /** The seat that the server assigned; `host` for a host. */
  get seat(): string | null {
    const welcome = this.tab?.welcome.value
    if (welcome?.role === 'host') return 'host'
    return welcome?.role === 'student' ? welcome.seat : null
  }

  /** Takes a random action, unless too many earlier ones are still waiting for a reply. */
  act(): void {
    const { tab } = this
    const match = tab?.match.value
    if (!tab || !match || this.#waiting >= MOST_WAITING) return
    if (this.#options.hostKey) return void this.ask(hostAction(this.#options.dice))
    const own = tab.team.value
    const team = match.teams.find(({ id }) => id === own?.team)
    if (own && team) void this.ask(studentAction(this.#options.dice, match.phase, team.track, own))
  }

  async ask({ type, ...payload }: Action): Promise<string> {
    const { tab } = this
    if (!tab) return 'disconnected'
    this.#waiting += 1
    const reply = tab.request(type, payload as ActionPayload<typeof type>)
    const id = this.#lastId
    const answered = await reply
    this.#waiting -= 1
    const answer = answered.ok ? 'ok' : answered.reason
    this.told.push({ player: this.name, id, type, answer })
    return answer
  }

  close(): void {
    for (const tab of this.#tabs) tab.close()
  }

  #noteOutage(): void {
    const now = performance.now()
    if (this.isIn) {
      if (this.#lostAt !== null) this.outages.push({ from: this.#lostAt, until: now })
      this.#lostAt = null
    } else if (this.tab?.status.value === 'reconnecting') this.#lostAt ??= now
  }
}
