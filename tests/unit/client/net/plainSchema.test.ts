import { expect, it, vi } from 'vitest'
import type { MatchSnapshot } from '../../../../client/net/matchSnapshot.ts'
import { Session } from '../../../../shared/session/Session.ts'
import { publicMatchOf } from '../../../../shared/views/publicMatchOf.ts'
import type { PublicMatch } from '../../../../shared/views/sessionState.ts'

/** What pages see of each view, with the package or with what stands in for it. */
const snapshots = async (views: readonly PublicMatch[]): Promise<readonly MatchSnapshot[]> => {
  vi.resetModules()
  const { copyPublicMatch } = await import('../../../../shared/protocol/copyPublicMatch.ts')
  const { SessionState } = await import('../../../../shared/views/sessionState.ts')
  const { matchSnapshot } = await import('../../../../client/net/matchSnapshot.ts')
  const state = new SessionState()
  let before: MatchSnapshot | null = null
  return views.map((view) => {
    copyPublicMatch(view, state)
    before = matchSnapshot(state, before)
    return before
  })
}

it('[LCL8] pages see the same of a session whether a server or their own worker plays it', async () => {
  const session = new Session({
    code: 'LCDFG',
    title: 'A class',
    seed: 7,
    preset: 'demo',
    teams: 4,
    tracks: ['cloud', 'edge', 'mobile', 'tiny'],
    bots: ['average', 'veteran', 'average', 'veteran'],
    speed: 1,
    solo: false,
    rehearsal: true,
  })
  session.submit({ kind: 'host' }, { type: 'goOn' })
  const views: PublicMatch[] = []
  while (session.state.phase !== 'debrief') {
    session.advance(10)
    views.push(publicMatchOf(session.state, session.feed))
  }
  const real = await snapshots(views)
  vi.doMock('@colyseus/schema', () => import('../../../../client/net/local/plainSchema.ts'))
  const plain = await snapshots(views)
  vi.doUnmock('@colyseus/schema')
  vi.resetModules()
  expect(plain).toHaveLength(real.length)
  plain.forEach((snapshot, i) => {
    expect(snapshot).toEqual(real[i])
  })
  expect(plain.some(({ teams }) => teams.some(({ line }) => line.length > 10))).toBe(true)
  expect(plain.some(({ feed }) => feed.length > 5)).toBe(true)
})
