import { numbersIn } from '../numbers.ts'
import { terms } from './figures/terms.ts'

const { accuracy, fixed, hours } = numbersIn('en')

/** What the pages of the teaching pack say around its documents (docs/teaching/), and the controls of its slides. */
export const teach = {
  pack: 'Teaching pack',
  slides: 'Slides',
  footer: 'Iteration Tax, teaching pack. The figures are those of an illustrative model.',

  previous: 'Previous slide',
  next: 'Next slide',
  at: (slide: number, of: number) => `Slide ${slide} of ${of}`,
  notes: 'Speaker notes',
  track: 'Track',
  hide: 'Hide the chart',
  training: 'Automate Training',
  tax: 'Assist the tax stage',
  size: 'Model size',
  changes: 'Changes per release',
  race: 'Start the race',
  again: 'Start over',
  ready: 'The fast team starts 5 points behind.',
  raced: (week: number, lead: number) =>
    `The fast team passes after ${fixed(week)} weeks and ends ${terms.percentagePoints(lead, 1)} ahead.`,
  noDrift: 'Without drift',
  fast: 'Fast team',
  trial: (trial: number) => `Run trial ${trial}`,
  stages: 'First visible at stages',
  lost: 'Hours lost to gates and constraints',
  available: 'Iterations that 26 weeks then hold',
  required: 'Iterations that 99% needs',
  hours: (value: number) => hours(value),
  count: (value: number) => fixed(value, value < 100 ? 1 : 0),
  noNumber: 'no number',
  tooShort: 'The calendar is too short: 99% is out of reach.',
  tooLow: (ceiling: number) => `The ceiling is ${accuracy(ceiling)}: 99% is out of reach.`,
}
