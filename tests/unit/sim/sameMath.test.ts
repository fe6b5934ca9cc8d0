import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exp, log, power } from '../../../shared/sim/sameMath.ts'

const SAME = '[SIM128] powers, logarithms and exponentials have the same digits in every engine'
/** Two numbers next to one another differ by at most this share. */
const CLOSE = 2 ** -51

it.each([
  [10, -0.37, 0.42657951880159267],
  [10, -2.824766040238888, 0.0014970419137346103],
  [0.34890706155889994, 8, 0.00021962312868052132],
  [0.9145790408862212, 49.72353411873542, 0.011797316513461619],
  [1.5, 2.25, 2.4900343193257237],
  [0.85, 1999, 8.099020586352126e-142],
  [1e-310, 0.5001, 9.311078754678362e-156],
  [0.7, 2090, 0],
  [3, 0, 1],
])(`${SAME}: %d to the power of %d`, (x, y, result) => {
  expect(power(x, y)).toBe(result)
})

it.each([
  [-0.0371, 0.9635797725537386],
  [1, Math.E],
  [12.5, 268337.2865208745],
  [-700.3, 7.304228033645715e-305],
  [709.7, 1.6549840276802644e308],
])(`${SAME}: e to the power of %d`, (x, result) => {
  expect(exp(x)).toBe(result)
})

it.each([
  [0.2, -1.6094379124341003],
  [1.0000001, 9.999999505838704e-8],
  [7, 1.9459101490553132],
  [1e-310, -713.8013788281542],
  [1, 0],
])(`${SAME}: the logarithm of %d`, (x, result) => {
  expect(log(x)).toBe(result)
})

it(`${SAME}, and differ from the engine's own by no more than the last one`, () => {
  const isClose = (mine: number, own: number): boolean => Math.abs(mine - own) <= CLOSE * Math.abs(own)
  const some = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  fc.assert(fc.property(some(1e-6, 1e6), some(-40, 40), (x, y) => isClose(power(x, y), x ** y)))
  fc.assert(fc.property(some(-600, 600), (x) => isClose(exp(x), Math.exp(x))))
  fc.assert(fc.property(some(1e-300, 1e300), (x) => isClose(log(x), Math.log(x))))
})

it(`${SAME}, whatever was computed before`, () => {
  // More pairs than are kept, so that they take one another's places.
  const pairs = Array.from({ length: 2000 }, (_, i) => [1 + (i % 40) / 7, (i % 97) / 13 - 3] as const)
  const first = pairs.map(([x, y]) => power(x, y))
  const again = [...pairs].reverse().map(([x, y]) => power(x, y))
  expect(again.reverse()).toEqual(first)
  for (const [i, [x, y]] of pairs.entries()) expect(Math.abs((first[i] ?? 0) / x ** y - 1)).toBeLessThan(1e-13)
})
