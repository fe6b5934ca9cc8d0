import { loadWords } from '../../text/words.ts'

/** Loads the timeline and its texts in separate chunks, because most classes end without it. */
export const loadReplayBoard = async () => {
  const [board] = await Promise.all([import('../phases/ReplayBoard.tsx'), loadWords(['host', 'instruments', 'replay'])])
  return board
}
