import { expect, it } from 'vitest'
import { JoinLog } from '../../../server/rooms/JoinLog.ts'

const joined = (...joins: readonly (readonly [seat: string, address: string, at: number])[]): JoinLog => {
  const log = new JoinLog()
  for (const join of joins) log.note(...join)
  return log
}
const script = Array.from({ length: 30 }, (_, i) => [`x${i}`, 'script', 10_000 + i * 100] as const)
const ids = script.map(([seat]) => seat)

it('[NET42] seats taken from one address within a few seconds are one group, without those from other addresses', () => {
  const log = joined(['ada', 'school', 10_050], ...script, ['bo', 'school', 11_000])
  expect(log.bursts(['ada', 'bo', ...ids])).toEqual([{ seats: ids, seconds: 3 }])
})

it('[NET43] whoever came from the same address at another time, or has done something, is not in the group', () => {
  const log = joined(['ada', 'script', 1000], ...script, ['bo', 'script', 60_000])
  expect(log.bursts(['ada', 'bo', ...ids.slice(1)])).toEqual([{ seats: ids.slice(1), seconds: 3 }])
  expect(log.bursts(['ada', 'bo', ...ids.slice(0, 4)])).toEqual([])
})
