import { expect, it } from 'vitest'
import { deriveRandom, drawInt, drawUnit, type Random, seedRandom } from '../../../shared/sim/random.ts'

const draws = (random: Random, count: number): number[] => {
  const values: number[] = []
  let state = random
  for (let i = 0; i < count; i++) {
    const [value, next] = drawUnit(state)
    values.push(value)
    state = next
  }
  return values
}

it('[SIM50] Mulberry32 produces its published numbers', () => {
  expect(draws(0, 3)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197])
})

it('[SIM51] random numbers are spread evenly from 0 to 1', () => {
  const bins = Array.from({ length: 10 }, () => 0)
  for (const value of draws(seedRandom('even'), 20_000))
    bins[Math.floor(value * 10)] = (bins[Math.floor(value * 10)] ?? 0) + 1
  for (const count of bins) expect(Math.abs(count - 2000)).toBeLessThan(200)
})

it('[SIM52] named streams differ from one another and repeat themselves', () => {
  const seed = seedRandom(7)
  const names = ['names', 'race', 'finalRun', 'bots', '']
  const firsts = names.map((name) => drawUnit(deriveRandom(seed, name))[0])
  expect(new Set(firsts).size).toBe(names.length)
  expect(deriveRandom(seed, 'race')).toBe(deriveRandom(seed, 'race'))
  expect(deriveRandom(seedRandom(8), 'race')).not.toBe(deriveRandom(seed, 'race'))
  expect(seedRandom('7')).toBe(seedRandom(7))
})

it('[SIM53] a random whole number is within the range requested', () => {
  const seen = new Set<number>()
  let state = seedRandom('whole')
  for (let i = 0; i < 500; i++) {
    const [value, next] = drawInt(state, 6)
    seen.add(value)
    state = next
  }
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5])
})
