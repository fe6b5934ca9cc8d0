import type { Board } from '../../shared/views/publicMatch.ts'

const NONE: Board = { type: 'none' }

/** Reads the board out of the synced state; an unreadable one counts as none. */
export const readBoard = (json: string): Board => {
  if (json === '') return NONE
  try {
    return JSON.parse(json) as Board
  } catch {
    return NONE
  }
}
