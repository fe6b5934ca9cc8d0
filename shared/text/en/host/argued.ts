import type { FactId } from '../../../content/facts.ts'
import { numbersIn } from '../../numbers.ts'

const { counted } = numbersIn('en')

/** What students wrote, on the console. */
export const argued = {
  teams: 'Teams',
  tab: 'Arguments',
  choose: 'Teams or arguments',
  label: 'What students wrote',
  sentence: 'Sentence',
  pairsWon: 'Pairs won',
  projector: 'On the projector',
  votes: (count: number, by: number, of: number) =>
    `${counted(count, { one: 'vote', other: 'votes' })} by ${by} of ${counted(of, { one: 'student', other: 'students' })}`,
  won: (won: number, of: number) => `${won} of ${of}`,
  notYet: 'no votes yet',
  heldBack: 'held back',
  toCheck: (count: number) => (count === 1 ? 'one word to check' : `${count} words to check`),
  hiddenByYou: 'hidden by you',
  notRead: 'being checked',
  show: 'Show',
  shown: 'On screen',
  allow: 'Allow',
  hide: 'Hide',
  unhide: 'Unhide',
  about: (what: string, sentence: string) => `${what}: ${sentence}`,
  showTop: (count: number) => `Show the top ${count}`,
  showOne: 'Show the best',
  takeDown: 'Take all down',
  note: 'Phones never see sentences that are held back or hidden. Nothing is on the projector until you show it.',
  bot: 'a bot',
  facts: 'Facts the class picked',
  factNames: {
    firstDay: 'the first day',
    iterationsRun: 'iterations run',
    moneySpent: 'money spent',
    pointsLearned: 'points learned',
    taxPaid: 'tax paid',
    leadChange: 'passing the rival',
    reworkStalls: 'time stalled',
    costPerIteration: 'cost per iteration',
  } satisfies Record<FactId, string>,
  factCount: (count: number, name: string) => `<b>${count}</b> ${name}`,
  emptyFactCount: (count: number, name: string) => `<b>${count}</b> ${name}, proves nothing`,
  checkName: (name: string) => `${name}: check this name`,
}
