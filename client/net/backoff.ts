const FIRST_MS = 200
const LONGEST_MS = 2000

/** Pause before a reconnect, in ms; attempt 0 waits 0.2 s, each next one twice as long, never above 2 s. */
export const backoffMs = (attempt: number): number => Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt)
