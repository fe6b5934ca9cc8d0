import { terms } from './en/figures/terms.ts'
import { numbersIn } from './numbers.ts'

const { accuracy, fixed, hours } = numbersIn('en')

/** The controls of the slides in the teaching pack. The slides (docs/teaching/slides.md) are in English alone, and so are these. */
export const deck = {
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
  stageSet: (stages: readonly number[]) => stages.join(', '),
  lost: 'Hours lost to gates and constraints',
  available: 'Iterations that 26 weeks then hold',
  required: 'Iterations that 99% needs',
  hours: (value: number) => hours(value),
  count: (value: number) => fixed(value, value < 100 ? 1 : 0),
  noNumber: 'no number',
  tooShort: 'The calendar is too short: 99% is out of reach.',
  tooLow: (ceiling: number) => `The ceiling is ${accuracy(ceiling)}: 99% is out of reach.`,
}
