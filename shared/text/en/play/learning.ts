/** The questions before and after the game. */
export const learning = {
  title: { before: 'Six questions before we start', after: 'Six questions to finish' },
  why: 'Answer on your own. They earn no points: they show your instructor what the class has learned.',
  some: (done: number, of: number) => `${done} of ${of} answered. You can change an answer.`,
  all: 'All answered, and saved. You can still change an answer.',
}
