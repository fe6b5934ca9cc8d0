import { expect, it } from 'vitest'
import { matchSnapshot } from '../../../../client/net/matchSnapshot.ts'
import { createMatch } from '../../../../shared/sim/match/createMatch.ts'
import type { PublicMatch } from '../../../../shared/views/publicMatch.ts'
import { publicMatchOf } from '../../../../shared/views/publicMatchOf.ts'

const state = createMatch({
  code: 'KT7QM',
  title: 'ML Systems',
  seed: 7,
  preset: 'demo',
  teams: 3,
  tracks: ['edge', 'tiny'],
  bots: ['average'],
  speed: 1,
  solo: false,
})
const feed = [{ seq: 1, says: '["auditLock"]', team: '', kind: 'phase' }]
const read = (): PublicMatch => publicMatchOf(state, feed)

it('reads everything in the synced state', () => {
  const view = read()
  expect(matchSnapshot(view, null)).toEqual({ ...view, teams: [...view.teams], rivals: [...view.rivals], feed })
})

it('returns the same parts while they stay the same', () => {
  const first = matchSnapshot(read(), null)
  const second = matchSnapshot({ ...read(), secondsLeft: 3 }, first)
  expect(second.secondsLeft).toBe(3)
  expect(second.teams).toBe(first.teams)
  expect(second.feed).toBe(first.feed)
})

it('changes only the team that changed, and its line if it grew', () => {
  const first = matchSnapshot(read(), null)
  const [team, ...others] = [...read().teams]
  const grown = { ...read(), teams: team ? [{ ...team, line: [9000, 9010] }, ...others] : [] }
  const second = matchSnapshot(grown, first)
  expect(second.teams[0]?.line).toEqual([9000, 9010])
  expect(second.teams[1]).toBe(first.teams[1])
})

it('does not change with the state it was read from', () => {
  const line = [9000]
  const [team] = [...read().teams]
  const first = matchSnapshot({ ...read(), teams: team ? [{ ...team, line }] : [] }, null)
  line.push(9010)
  expect(first.teams[0]?.line).toEqual([9000])
})
