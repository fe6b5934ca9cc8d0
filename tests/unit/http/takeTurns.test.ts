import { setImmediate as aTurn } from 'node:timers/promises'
import type { Request, Response } from 'express'
import { expect, it } from 'vitest'
import { takeTurns } from '../../../server/http/takeTurns.ts'

it('[SAF42] requests begin one in each turn of the event loop, addresses alternate, and one whose client has left never begins', async () => {
  const begun: string[] = []
  const ask = (ip: string, name: string, destroyed = false) =>
    takeTurns({ ip, socket: { destroyed } } as unknown as Request, {} as Response, () => begun.push(name))
  for (let i = 0; i < 50; i++) ask('192.0.2.1', `flood ${i}`)
  ask('192.0.2.2', 'gone', true)
  ask('192.0.2.3', 'first')
  ask('192.0.2.3', 'second')
  expect(begun).toEqual([])
  await aTurn()
  expect(begun.length).toBeLessThanOrEqual(2)
  while (begun.length < 52) await aTurn()
  expect(begun.slice(0, 4)).toEqual(['flood 0', 'first', 'flood 1', 'second'])
  expect(begun).not.toContain('gone')
  expect(begun.at(-1)).toBe('flood 49')
})
