const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

/** The value below which a share (0 to 1) of the values lies; NaN when there are none. */
export const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Milliseconds this thread has spent on a core, so that time taken by other processes does not count. */
const coreMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Core milliseconds of one call. */
export const msOf = (call: () => void): number => {
  const start = coreMs()
  call()
  return coreMs() - start
}

/** Core milliseconds of a short call: the median over rounds, each long enough for the clock, after a warm-up round. */
export const msPerCall = (call: () => void, { rounds = 7, roundMs = 60 } = {}): number => {
  const round = (): number => {
    const start = coreMs()
    let calls = 0
    let passed = 0
    do {
      call()
      calls++
      passed = coreMs() - start
    } while (passed < roundMs)
    return passed / calls
  }
  round()
  return median(Array.from({ length: rounds }, round))
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
