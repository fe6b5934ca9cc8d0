import type { Reply } from '../protocol/refusals.ts'
import type { Actor } from '../sim/match/command.ts'
import { actorName } from './AnsweredIds.ts'

export const ACCEPTED: Reply = { ok: true }
export const NOT_STORED: Reply = { ok: false, reason: 'notStored' }

type Fields = {
  readonly seq: number
  readonly tick: number
  readonly line: string
  /** Who asked; null when only time passed. */
  readonly by: Actor | null
  readonly id: string | null
}

/** A journal line that is being written, and the reply that is due once it is on disk. */
export class Draft implements Fields {
  readonly seq: number
  readonly tick: number
  readonly line: string
  readonly by: Actor | null
  readonly id: string | null
  readonly answer: Promise<Reply>
  #resolve: (reply: Reply) => void = () => {}
  #reply: Reply | null = null

  constructor({ seq, tick, line, by, id }: Fields) {
    this.seq = seq
    this.tick = tick
    this.line = line
    this.by = by
    this.id = id
    this.answer = new Promise((resolve) => {
      this.#resolve = resolve
    })
  }

  /** The reply, once there is one. */
  get reply(): Reply | null {
    return this.#reply
  }

  settle(reply: Reply): void {
    this.#reply = reply
    this.#resolve(reply)
  }

  get isClock(): boolean {
    return this.by === null
  }

  /** Whether this is the command to which the actor gave this id. */
  is(by: Actor, id: string): boolean {
    return this.id === id && this.by !== null && actorName(this.by) === actorName(by)
  }
}
