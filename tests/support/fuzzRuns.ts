/** FUZZ=50 in the environment runs 50 times as many. */
const TIMES = Number(process.env.FUZZ ?? 1)

export const FUZZ_TIMEOUT_MS = 60_000 * TIMES

/** How often a property of hostile input is tried. */
export const fuzzRuns = (count: number) => ({ numRuns: count * TIMES, endOnFailure: true })
