import { expect, it } from 'vitest'
import { readBoard } from '../../../../client/net/board.ts'

it('reads reveal data, and treats missing or unreadable data as empty', () => {
  const board = { type: 'podium', standings: [], pars: [] }
  expect(readBoard(JSON.stringify(board))).toEqual(board)
  expect(readBoard('')).toEqual({ type: 'none' })
  expect(readBoard('{"type":')).toEqual({ type: 'none' })
})
