import { readFileSync } from 'node:fs'

/**
 * Loaded into a server before everything else. Its wall clock is off by the ms that a file says, and jumps when a
 * signal announces a new value. Monotonic clocks such as `performance.now()` are not affected, as in reality.
 */
const RealDate = Date
let shiftMs = 0

const read = (): void => {
  shiftMs = Number(readFileSync(process.env.CLOCK_SHIFT_FILE ?? '', 'utf8'))
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, proxy) =>
    Reflect.construct(target, args.length > 0 ? args : [RealDate.now() + shiftMs], proxy),
  get: (target, key) => (key === 'now' ? () => RealDate.now() + shiftMs : Reflect.get(target, key)),
})
read()
process.on('SIGUSR2', read)
