import { beforeAll, expect, it, vi } from 'vitest'
import { runAttack } from '../hostile/runAttack.ts'

beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

/** `npm run hostile` does the same for five minutes each with a class of forty, and says how long its commands took. */
it('[LOS58] whatever somebody at the address of a class does to the server, with a seat or without, the class loses nobody and nothing and meets no limit', async () => {
  const { lost, limits, findings, acknowledged, tried } = await runAttack({
    kind: 'hall',
    seed: 1,
    seconds: 2,
    students: 8,
  })
  expect({ lost, limits, findings }).toEqual({ lost: [], limits: [], findings: [] })
  expect(acknowledged).toBeGreaterThan(8)
  expect(Object.keys(tried).length).toBeGreaterThan(10)
}, 60_000)
