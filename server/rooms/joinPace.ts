/** Everyone whose phone reads the code in the same second is let in at once. */
const AT_ONCE = 140
/** A full session of 192 that joins in one instant is in within 6 s; a script that takes all seats needs as long. */
const PER_SECOND = 10
/** Shorter than the page's patience. */
const LONGEST_WAIT_MS = 6000
const MOST_KEPT = 1000

/**
 * Paces new students of one session who come from one address, which a whole school may share. Returns how many ms a
 * join has to wait at a time in ms, or null if that would be too long.
 */
export const joinPace = (): ((session: string, address: string, now: number) => number | null) => {
  /** When the last of the joins so far would be due at the steady pace. */
  const dueAt = new Map<string, number>()
  return (session, address, now) => {
    if (dueAt.size > MOST_KEPT) for (const [key, due] of dueAt) if (due < now) dueAt.delete(key)
    const key = `${session} ${address}`
    const due = Math.max(dueAt.get(key) ?? now, now)
    const wait = Math.max(0, due - now - ((AT_ONCE - 1) * 1000) / PER_SECOND)
    if (wait > LONGEST_WAIT_MS) return null
    dueAt.set(key, due + 1000 / PER_SECOND)
    return wait
  }
}
