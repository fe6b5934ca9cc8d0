/** The names of the bots by persona. */
export const BOT_NAMES = {
  sotaChaser: 'SOTA chaser bot',
  speedDemon: 'Speed demon bot',
  average: 'Average bot',
  veteran: 'Veteran bot',
} as const
