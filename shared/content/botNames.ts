/** The names of the bots by persona. */
export const BOT_NAMES = {
  sotaChaser: 'SOTA chaser bot',
  speedDemon: 'Speed demon bot',
  average: 'Average bot',
  veteran: 'Veteran bot',
} as const

/** What to expect of each, for the instructor who picks one. */
export const BOT_GLOSSES = {
  sotaChaser: 'the biggest model there is, whatever it takes',
  speedDemon: 'tiny models, thousands of changes, no checks',
  average: 'reasonable choices, middling ones',
  veteran: 'measures first, then automates what costs most',
} as const
