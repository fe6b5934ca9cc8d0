/** What a server under attack prints about itself; asked over HTTP, it might refuse whoever shares the attacker's address. */
export type ServerUsage = {
  /** For how long one turn of the event loop has kept the processor at most since it was last asked. */
  readonly longestTurnMs: number
  readonly cpuSeconds: number
  readonly residentMb: number
}

/** Loaded into a server before everything else: prints its usage on a signal. */
const spent = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

let began = spent()
let longest = 0

const watch = (): void => {
  const now = spent()
  longest = Math.max(longest, now - began)
  began = now
  setTimeout(watch, 1).unref()
}
watch()

process.on('SIGUSR2', () => {
  const { user, system } = process.cpuUsage()
  const usage: ServerUsage = {
    longestTurnMs: longest,
    cpuSeconds: (user + system) / 1e6,
    residentMb: process.memoryUsage.rss() / 1e6,
  }
  console.log(`usage ${JSON.stringify(usage)}`)
  longest = 0
})
