import { terms } from '../figures/terms.ts'

/** Questions before and after the game, and what the class gained. */
export const learning = {
  ask: 'Questions before and after',
  how: 'Six short questions in the lobby and six like them in the debrief, on students’ own pages. They take about five minutes each time and earn no points.',
  title: 'What the class learned',
  answered: (students: number) =>
    `${terms.students(students)} answered all six questions. Give them five minutes before you start.`,
  answeredBoth: (after: number, both: number) =>
    `${terms.students(after)} answered all six questions now, ${both} of them before the game, too.`,
  shares: (before: string, after: string) => `Right answers: ${before} before, ${after} after.`,
  ofClass: 'Gain of the class:',
  ofStudents: 'Mean of the students’ gains:',
  gain: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
  gainWhat: 'Share gained of what could be gained (Hake’s g), with its 95% interval. Below 0.3 is low, above 0.7 high.',
  tooFew: 'A gain needs at least two students who answered all questions both times, and something left to gain.',
}
