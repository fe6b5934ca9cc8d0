import type { Actor } from '../sim/match/command.ts'

const KEPT_PER_ACTOR = 200

/** The name under which an actor's commands are remembered. */
export const actorName = (actor: Actor): string => (actor.kind === 'seat' ? `seat ${actor.seat}` : actor.kind)

/** Remembers the ids of each actor's latest accepted commands, to tell a retry from a new command. */
export class AnsweredIds {
  readonly #ids = new Map<string, Set<string>>()

  has(actor: Actor, id: string): boolean {
    return this.#ids.get(actorName(actor))?.has(id) ?? false
  }

  add(actor: Actor, id: string): void {
    const name = actorName(actor)
    const ids = this.#ids.get(name) ?? new Set()
    this.#ids.set(name, ids.add(id))
    const oldest = ids.values().next().value
    if (ids.size > KEPT_PER_ACTOR && oldest !== undefined) ids.delete(oldest)
  }
}
