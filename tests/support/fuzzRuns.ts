/** More with FUZZ=50 in the environment. */
const TIMES = Number(process.env.FUZZ ?? 1)

export const FUZZ_TIMEOUT_MS = 60_000 * TIMES

/** How often a property of hostile input is tried. */
export const fuzzRuns = (count: number) => ({ numRuns: count * TIMES, endOnFailure: true })
