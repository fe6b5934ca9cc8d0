import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { LeverName, Levers } from '../../../shared/sim/match/matchState.ts'
import { DEFAULT_LEVERS } from '../../../shared/sim/match/teamPlan.ts'
import type { Connection, ReplyReason } from '../../net/connection.ts'

/** Levers are sent to the server at most ten times a second. */
const SEND_EVERY_MS = 100
/** How long an accepted setting is kept after its reply, until the team view that contains it has arrived. */
const SETTLE_MS = 400

const sameLevers = (a: Levers, b: Levers): boolean =>
  (Object.keys(b) as LeverName[]).every((name) => String(a[name]) === String(b[name]))

export type Bench = {
  /** The levers as this student sees them: the team's, overlaid with what the student has just moved. */
  readonly levers: ReadonlySignal<Levers>
  readonly move: (wanted: Partial<Levers>) => void
  /** Sends what is still waiting; resolves when it is answered. */
  readonly flush: () => Promise<void>
}

/**
 * Applies a student's lever moves in the same frame and sends them to the server, which confirms; `onRefused` gets the
 * reason when a lever moves back.
 */
export const createBench = (connection: Connection, onRefused: (reason: ReplyReason) => void): Bench => {
  const overrides = signal<Partial<Levers>>({})
  const versions = new Map<LeverName, number>()
  let waiting: Partial<Levers> = {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let sentAt = Number.NEGATIVE_INFINITY

  const release = (names: readonly LeverName[], seen: ReadonlyMap<LeverName, number>): void => {
    const stale = names.filter((name) => versions.get(name) === seen.get(name))
    if (stale.length === 0) return
    const kept = Object.entries(overrides.peek()).filter(([name]) => !stale.includes(name as LeverName))
    overrides.value = Object.fromEntries(kept)
  }

  const send = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const names = Object.keys(waiting) as LeverName[]
    if (names.length === 0) return
    const levers = waiting
    const seen = new Map(versions)
    waiting = {}
    sentAt = performance.now()
    const reply = await connection.request('setLevers', { levers })
    if (reply.ok) {
      setTimeout(() => release(names, seen), SETTLE_MS)
    } else {
      release(names, seen)
      onRefused(reply.reason)
    }
  }

  // Stays the same object while nothing moves, so that the server's echo of a move redraws nothing.
  let last = DEFAULT_LEVERS
  return {
    levers: computed(() => {
      const levers = { ...DEFAULT_LEVERS, ...connection.team.value?.levers, ...overrides.value }
      if (!sameLevers(last, levers)) last = levers
      return last
    }),
    move: (wanted) => {
      for (const name of Object.keys(wanted) as LeverName[]) versions.set(name, (versions.get(name) ?? 0) + 1)
      overrides.value = { ...overrides.peek(), ...wanted }
      waiting = { ...waiting, ...wanted }
      // Never sends within the input event, so that drawing comes first.
      timer ??= setTimeout(send, Math.max(0, sentAt + SEND_EVERY_MS - performance.now()))
    },
    flush: send,
  }
}
