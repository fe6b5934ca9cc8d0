import { loadWords } from '../../text/words.ts'

/** The timeline and its texts are chunks of their own: most classes are over without it. */
export const loadReplayBoard = async () => {
  const [board] = await Promise.all([import('../phases/ReplayBoard.tsx'), loadWords(['host', 'instruments', 'replay'])])
  return board
}
