import { describe, expect, it } from 'vitest'
import {
  biggestClimber,
  boardRows,
  lookWeek,
  raceLook,
  steadyRows,
} from '../../../../client/projector/view/boardView.ts'

const team = (id: string, rank: number, value: number) => ({
  id,
  name: id,
  track: 'cloud' as const,
  isBot: false,
  rank,
  value,
})

describe('boardRows', () => {
  const look = new Map([
    ['a', { rank: 1, value: 90 }],
    ['b', { rank: 2, value: 89 }],
    ['c', { rank: 3, value: 88 }],
  ])
  it('sorts by place and leaves out teams that nobody plays', () => {
    expect(boardRows([team('b', 2, 1), team('x', 0, 0), team('a', 1, 2)], look).map(({ id }) => id)).toEqual(['a', 'b'])
  })
  it('shows the places and points gained since the last comparison', () => {
    const rows = boardRows([team('c', 1, 91), team('a', 2, 90.5), team('b', 3, 90), team('new', 4, 80)], look)
    expect(rows.map(({ climbed }) => climbed)).toEqual([2, -1, -1, null])
    expect(rows[0]?.gained).toBe(3)
  })
})

describe('steadyRows', () => {
  const look = new Map(['a', 'b', 'c'].map((id, i) => [id, { rank: i + 1, value: 90 }]))
  const rows = (...teams: [string, number][]) =>
    boardRows(
      teams.map(([id, value], i) => team(id, i + 1, value)),
      look,
    )
  it('keeps rows in place while nobody can see who is ahead', () => {
    const steady = steadyRows(rows(['b', 94.23], ['a', 94.2], ['c', 93]), ['a', 'b', 'c'])
    expect(steady.map(({ id, rank, climbed }) => [id, rank, climbed])).toEqual([
      ['a', 1, 0],
      ['b', 2, 0],
      ['c', 3, 0],
    ])
  })
  it('lets a row pass all rows that it is visibly ahead of', () => {
    const steady = steadyRows(rows(['c', 95], ['a', 94.2], ['b', 94.1]), ['a', 'b', 'c'])
    expect(steady.map(({ id, climbed }) => [id, climbed])).toEqual([
      ['c', 2],
      ['a', -1],
      ['b', -1],
    ])
  })
  it('takes the places as they are the first time', () => {
    expect(steadyRows(rows(['b', 94.21], ['a', 94.2]), []).map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

describe('biggestClimber', () => {
  const look = new Map(['a', 'b', 'c', 'd'].map((id, i) => [id, { rank: i + 1, value: 90 }]))
  it('is looked for below the visible rows', () => {
    const rows = boardRows([team('d', 1, 95), team('a', 2, 92), team('c', 3, 92.5), team('b', 4, 91)], look)
    expect(biggestClimber(rows, 1)?.id).toBe('c')
  })
  it('is nobody if nobody gained, so that no team is shown for falling', () => {
    const rows = boardRows([team('a', 1, 90), team('b', 2, 89), team('c', 3, 88), team('d', 4, 87)], look)
    expect(biggestClimber(rows, 1)).toBeNull()
  })
})

describe('raceLook', () => {
  it.each([
    [0, 0],
    [4.5 * 168, 0],
    [5 * 168, 4],
    [11 * 168, 8],
    [26 * 168, 24],
  ])('compares hour %i with week %i', (hour, week) => {
    expect(lookWeek(hour)).toBe(week)
  })
  it('reads the places in a week from the lines', () => {
    const line = (start: number, slope: number) => Array.from({ length: 60 }, (_, i) => start + slope * i)
    const teams = [
      { id: 'fast', rank: 1, line: line(9000, 10) },
      { id: 'slow', rank: 2, line: line(9500, -2) },
      { id: 'idle', rank: 0, line: [] },
    ]
    expect([...raceLook(teams, 1).entries()]).toEqual([
      ['slow', { rank: 1, value: 94.72 }],
      ['fast', { rank: 2, value: 91.4 }],
    ])
  })
})
