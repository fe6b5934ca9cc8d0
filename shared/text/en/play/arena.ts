import type { ArenaPhase } from '../../../sim/match/matchState.ts'

/** Two sentences of other teams to compare, on a student's page. */
export const arena = {
  title: 'Which argues better?',
  opening: 'Tap the better one. This earns no points.',
  pairOf: (number: number, of: number) => `${number} of ${of}`,
  left: 'A',
  right: 'B',
  undecided: 'Can\u2019t decide',
  anonymous: 'Written by other teams. No names are shown.',
  result: 'See your result',
  back: (left: number) => (left === 1 ? 'One pair left to compare' : `${left} pairs left to compare`),
  thanks: 'Thank you. Watch the screen.',
  waiting: 'Your next pair comes when others have compared theirs.',
  cfo: 'The CFO',
  cfoWants: '\u201cI want the model with the better first day.\u201d',
  questions: {
    auditReveal: 'Training was automated, but the cycle hardly fell. Why?',
    podium: 'Why is your pace worth its risk?',
  } satisfies Record<Exclude<ArenaPhase, 'frontierReveal'>, string>,
  asked: 'You were asked',
}
