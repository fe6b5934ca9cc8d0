import { expect, it } from 'vitest'
import { readBoard } from '../../../../client/net/board.ts'

it('reads a board, and takes none or an unreadable one for an empty one', () => {
  const board = { type: 'podium', standings: [], pars: [] }
  expect(readBoard(JSON.stringify(board))).toEqual(board)
  expect(readBoard('')).toEqual({ type: 'none' })
  expect(readBoard('{"type":')).toEqual({ type: 'none' })
})
