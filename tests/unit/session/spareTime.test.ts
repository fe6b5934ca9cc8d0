import { expect, it } from 'vitest'
import { resultsText } from '../../../server/session/resultsText.ts'
import { SpareTime } from '../../../server/session/SpareTime.ts'
import { exportedResults } from '../../../shared/session/exportedResults.ts'
import { Session } from '../../../shared/session/Session.ts'
import type { MatchOptions } from '../../../shared/sim/match/matchState.ts'

it('[SAF28] owners of work take turns, however much each has, and a piece that fails costs nobody else theirs', async () => {
  const spareTime = new SpareTime()
  const done: string[] = []
  const some = (owner: string, count: number) =>
    Array.from({ length: count }, (_, i) => spareTime.run(owner, () => done.push(`${owner}${i}`)))
  const failed = spareTime.run('z', () => {
    throw new Error('no')
  })
  const all = [...some('a', 20), ...some('b', 2), ...some('c', 1)]
  await expect(failed).rejects.toThrow('no')
  await Promise.all(all)
  expect(done.slice(0, 6)).toEqual(['a0', 'b0', 'c0', 'a1', 'b1', 'a2'])
  expect(done).toHaveLength(23)
  expect(await spareTime.run('d', () => 'still at work')).toBe('still at work')
})

it('[SAF35] results are found in a thread of their own, once for each state and one after the other, however many ask', async () => {
  const options: MatchOptions = {
    code: 'CDFGH',
    title: 'A class',
    seed: 7,
    preset: 'demo',
    teams: 2,
    tracks: ['cloud'],
    bots: ['average', 'veteran'],
    speed: 1,
    solo: false,
    rehearsal: false,
  }
  const session = new Session(options)
  const asked = new Set(Array.from({ length: 20 }, () => resultsText(session, 'en')))
  expect(asked.size).toBe(1)
  const [first = ''] = await Promise.all(asked)
  expect(first).toBe(JSON.stringify(exportedResults(session.state)))
  session.submit({ kind: 'host' }, { type: 'goOn' })
  const later = new Set(Array.from({ length: 20 }, () => resultsText(session, 'en')))
  expect(later.size).toBe(1)
  expect(await [...later][0]).toBe(JSON.stringify(exportedResults(session.state)))
  expect(await resultsText(session, 'es')).toBe(JSON.stringify(exportedResults(session.state, 'es')))
})
