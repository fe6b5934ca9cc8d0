import { expect, it } from 'vitest'
import { type MatchSnapshot, matchSnapshot } from '../../../../client/net/matchSnapshot.ts'
import { copyPublicMatch } from '../../../../shared/protocol/copyPublicMatch.ts'
import { createMatch } from '../../../../shared/sim/match/createMatch.ts'
import type { Board, CommentMessage } from '../../../../shared/views/board.ts'
import { type JsonText, jsonText } from '../../../../shared/views/jsonText.ts'
import { publicMatchOf } from '../../../../shared/views/publicMatchOf.ts'
import type { FeedLine, PublicMatch } from '../../../../shared/views/sessionState.ts'
import { syncedState } from '../../../support/syncedState.ts'

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
const line = (seq: number, says: CommentMessage = ['auditLock']): FeedLine => ({
  seq,
  says: jsonText(says),
  team: '',
  kind: 'phase',
})
const feed = [line(1), line(2)]
const earlier = [
  { track: 'tiny', place: 'best', line: [9000] },
  { track: 'tiny', place: 'median', line: [8900] },
] as const
const view: PublicMatch = { ...publicMatchOf(state, feed), earlier }
const read = (over: Partial<PublicMatch> = {}, before: MatchSnapshot | null = null): MatchSnapshot =>
  matchSnapshot(syncedState({ ...view, ...over }), before)

it('reads everything in the synced state', () => {
  expect(read()).toEqual({
    ...view,
    feed: [1, 2].map((seq) => ({ seq, says: ['auditLock'], team: '', kind: 'phase' })),
    board: { type: 'none' },
    arguments: { phase: '', votes: 0, sentences: 0, shown: [], firstDay: null, verdict: null },
  })
})

it('returns the same parts while they stay the same', () => {
  const first = read()
  const second = read({ secondsLeft: 3 }, first)
  expect(second.secondsLeft).toBe(3)
  expect(second.teams).toBe(first.teams)
  expect(second.rivals).toBe(first.rivals)
  expect(second.earlier).toBe(first.earlier)
  expect(second.feed).toBe(first.feed)
  expect(second.board).toBe(first.board)
})

it('changes only the team that changed, and its line if it grew', () => {
  const first = read()
  const second = read({ teams: view.teams.map((team, i) => (i === 0 ? { ...team, line: [9000, 9010] } : team)) }, first)
  expect(second.teams[0]?.line).toEqual([9000, 9010])
  expect(second.teams[0]?.landed).toBe(first.teams[0]?.landed)
  expect(second.teams[1]).toBe(first.teams[1])
})

it('recognizes a line of commentary after older lines are gone', () => {
  const first = read()
  const second = read({ feed: [line(2), line(3, ['podium'])] }, first)
  expect(second.feed[0]).toBe(first.feed[1])
  expect(second.feed[1]?.says).toEqual(['podium'])
})

it('does not change with the state it was read from', () => {
  const withLine = (samples: readonly number[]): PublicMatch => ({
    ...view,
    teams: view.teams.map((team) => ({ ...team, line: samples })),
  })
  const synced = syncedState(withLine([9000]))
  const first = matchSnapshot(synced, null)
  copyPublicMatch(withLine([9000, 9010]), synced)
  expect(first.teams[0]?.line).toEqual([9000])
  expect(matchSnapshot(synced, first).teams[0]?.line).toEqual([9000, 9010])
})

it('reads reveal data, and treats missing or unreadable data as empty', () => {
  const board: Board = { type: 'podium', secondVote: null, standings: [], pars: [], argued: null, calibrated: null }
  const boardOf = (text: string) => read({ board: text as JsonText<Board> }).board
  expect(boardOf(jsonText(board))).toEqual(board)
  for (const text of ['', '{"type":', 'null', '7']) expect(boardOf(text)).toEqual({ type: 'none' })
})

it('parses reveal data again only when its text has changed', () => {
  const podium = (fieldAccuracy: number) =>
    jsonText<Board>({
      type: 'podium',
      secondVote: null,
      standings: [],
      pars: [{ track: 'tiny', fieldAccuracy }],
      argued: null,
      calibrated: null,
    })
  const first = read({ board: podium(94) })
  expect(read({ board: podium(94), secondsLeft: 3 }, first).board).toBe(first.board)
  expect(read({ board: podium(95) }, first).board).toMatchObject({ pars: [{ fieldAccuracy: 95 }] })
})

it('treats an unreadable line of commentary as one that says nothing', () => {
  const said = read({ feed: [{ ...line(1), says: '["audi' as JsonText<CommentMessage> }] })
  expect(said.feed[0]?.says).toEqual([''])
})
