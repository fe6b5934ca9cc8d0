import type { Board } from '../../shared/views/publicMatch.ts'

const NONE: Board = { type: 'none' }

/** Parses the board in the synced state; an unreadable one counts as none. */
export const readBoard = (json: string): Board => {
  if (json === '') return NONE
  try {
    return JSON.parse(json) as Board
  } catch {
    return NONE
  }
}
