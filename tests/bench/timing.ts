const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

/** The value below which so large a share of the values lies, 0 to 1; NaN of none. */
export const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Milliseconds this thread has been on a core: what another process takes from it does not count. */
const coreMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of a core that one call takes. */
export const msOf = (call: () => void): number => {
  const start = coreMs()
  call()
  return coreMs() - start
}

/** The same for a short call: the median over some rounds, each long enough for the clock, after one to warm up. */
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
