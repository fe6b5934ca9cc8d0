/**
 * Loaded into a server before everything else: on a signal, it prints for how long one turn of the event loop has kept
 * the processor at most since the signal before.
 */
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
  console.log(`longest turn ${longest.toFixed(1)} ms`)
  longest = 0
})
