import { expect, it } from 'vitest'
import { Quota } from '../../../server/rooms/Quota.ts'

const HOUR_MS = 3_600_000
const SENTENCE = { type: 'reflect', choices: ['labeling'], sentence: 'x'.repeat(200) }
const MOVE = { type: 'setLevers', levers: { iterations: 120, verification: 0.85 } }

/** How many bytes a quota lets through in an hour in which somebody asks all the time. */
const writtenBy = (quota: Quota, actors: readonly string[]): number => {
  let bytes = 0
  for (let now = 0; now < HOUR_MS; now += 50)
    for (const actor of actors) if (quota.mayWrite(actor, SENTENCE, now)) bytes += JSON.stringify(SENTENCE).length
  return bytes
}

it('[SAF30] whoever writes all the time writes less than 8 MB an hour, and a session less than 130 MB', () => {
  expect(writtenBy(new Quota('192.0.2.1'), ['seat s1'])).toBeLessThan(8_000_000)
  const all = Array.from({ length: 60 }, (_, i) => `seat s${i}`)
  expect(writtenBy(new Quota('192.0.2.2'), all)).toBeLessThan(130_000_000)
})

it('[SAF34] one who has used up a share takes nothing from others, and a lever can be moved for three minutes on end', () => {
  const quota = new Quota('192.0.2.3')
  for (let now = 0; now < 180_000; now += 100) expect(quota.mayWrite('seat s1', MOVE, now)).toBe(true)
  let now = 180_000
  while (quota.mayWrite('seat s2', SENTENCE, now)) now += 1
  expect(quota.mayWrite('seat s3', SENTENCE, now)).toBe(true)
})

it('[SAF32] sessions of one address that are not classes get a quarter of the processor at most, and time waits for the rest', () => {
  const quotas = Array.from({ length: 40 }, () => new Quota('192.0.2.4'))
  const another = new Quota('192.0.2.5')
  let used = 0
  for (let now = 0; now < 600_000; now += 100)
    for (const quota of quotas) {
      if (!quota.mayRun(now)) continue
      quota.hasRun(8)
      used += 8
    }
  expect(used).toBeLessThan(600_000 * 0.25 + 10_000 + 1000)
  expect(another.mayRun(600_000)).toBe(true)
})
