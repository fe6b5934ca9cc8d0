import { readFileSync } from 'node:fs'

/**
 * Loaded into a server before all else: its wall clock is as many ms off as a file says, and jumps when a signal says that
 * the file says something new. Clocks that only ever go on, such as `performance.now()`, know nothing of it, as in life.
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
