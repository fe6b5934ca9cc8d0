import { createHmac, hash } from 'node:crypto'
import { expect, it } from 'vitest'
import { teamName } from '../../../shared/content/names.ts'
import { createRaceWorld } from '../../../shared/sim/raceWorld.ts'
import { deriveRandom, drawInt, drawUnit, numberFrom, type Random, seedRandom } from '../../../shared/sim/random.ts'

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
  let state: Random = seedRandom('whole')
  for (let i = 0; i < 500; i++) {
    const [value, next] = drawInt(state, 6)
    seen.add(value)
    state = next
  }
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5])
})

const WHOLE = { constraints: true, disruptions: true }
const SECRET = '00112233445566778899aabbccddeeff'
const STREAMS = ['teams', 'constraints', 'frontierRace', 'finalRun', 'arena podium', 'turns bt1 auditWork']

it('[SIM125] the streams of a secret derive from it by HMAC-SHA-256, and their draws by SHA-256, so that journals replay anywhere', () => {
  for (const label of STREAMS) {
    const stream = deriveRandom(SECRET, label)
    const mac = createHmac('sha256', Buffer.from(SECRET, 'hex')).update(label).digest()
    expect(stream).toBe(mac.subarray(16).toString('hex'))
    let state = mac.subarray(16)
    const wanted = Array.from({ length: 20 }, () => {
      const digest = hash('sha256', state, 'buffer')
      state = digest.subarray(16)
      return digest.readUInt32BE(0) / 2 ** 32
    })
    expect(draws(stream, 20)).toEqual(wanted)
  }
})

it('[SIM125] the streams of a secret derive from it by HMAC-SHA-256, and their draws by SHA-256, so that journals replay anywhere: evenly', () => {
  const bins = Array.from({ length: 10 }, () => 0)
  for (const value of draws(SECRET, 20_000)) bins[Math.floor(value * 10)] = (bins[Math.floor(value * 10)] ?? 0) + 1
  for (const count of bins) expect(Math.abs(count - 2000)).toBeLessThan(200)
})

it('[SIM126] every one of the 128 bits of a secret changes all of its luck: there is no smaller number to search for', () => {
  const bits = BigInt(`0x${SECRET}`)
  const secrets = Array.from({ length: 128 }, (_, bit) => (bits ^ (1n << BigInt(bit))).toString(16).padStart(32, '0'))
  for (const label of STREAMS) {
    const firsts = [SECRET, ...secrets].map((secret) => drawUnit(deriveRandom(secret, label))[0])
    expect(new Set(firsts).size).toBe(129)
  }
  // What a class sees of the first stream leaves every other open.
  const shown = (secret: string) => teamName(numberFrom(deriveRandom(secret, 'teams')))[0]
  const luck = (secret: string) => JSON.stringify(createRaceWorld(deriveRandom(secret, 'finalRun'), WHOLE))
  const alike = Array.from({ length: 10_000 }, (_, i) => i.toString(16).padStart(32, '0')).filter(
    (secret) => shown(secret) === shown(SECRET),
  )
  expect(alike.length).toBeGreaterThan(1)
  expect(new Set(alike.map(luck)).size).toBe(alike.length)
})
