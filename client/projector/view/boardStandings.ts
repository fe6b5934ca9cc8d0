import type { Standing } from '../../../shared/views/publicMatch.ts'
import { readBoard } from '../../net/board.ts'

const PART_OF_BOARD = { none: 0, negotiations: 0, auditReveal: 1, frontierReveal: 2, podium: 3 } as const

/** The standings a board carries, and the part they were taken after; none where it carries none. */
export const readStandings = (json: string): { standings: readonly Standing[]; part: number } => {
  const board = readBoard(json)
  const part = PART_OF_BOARD[board.type]
  return { standings: 'standings' in board ? board.standings : [], part }
}
