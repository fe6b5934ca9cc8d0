import { numbersIn } from '../../numbers.ts'

const { fixed, percent } = numbersIn('en')

/** Whether the lesson still holds: a sentence for each check, with its figure for each track. */
export const checks = {
  title: 'Does the lesson hold?',
  what: 'The standard game keeps these seven. A scenario that does not can be played, but says something else.',
  waiting: 'Mend the marked fields, then this is worked out again.',
  working: 'Working it out\u2026',
  yes: 'holds',
  no: 'does not hold',
  tax: {
    holds: 'One stage takes more than 60 % of the time: Part 1 has an answer.',
    fails: 'No stage takes more than 60 % of the time on every track: Part 1 asks for one.',
  },
  leverage: {
    holds: 'Most hours saved per k$ is automating the tax stage: the audit points at it.',
    fails: 'The most hours per k$ are not saved in the tax stage everywhere: the audit points elsewhere.',
  },
  velocity: {
    holds: 'The light model starts behind, passes the heavy one between weeks 6 and 16, and stays ahead.',
    fails: 'The light model should start behind, pass between weeks 6 and 16 and end a point ahead.',
  },
  knee: {
    holds: 'A knee exists: both the full size and 100x smaller end at least 2 points worse.',
    fails: 'No clear knee: the best size should lie inside, and both ends 2 points below it.',
  },
  reach: {
    holds: '99 % is out of reach: no plan passes 98, and the proof holds for each.',
    fails: '99 % is not safely out of reach: a plan passes 98, or the proof fails for one.',
  },
  skill: {
    holds: 'Skill shows: SOTA-first, average, good and best lie at least 8 points of score apart.',
    fails: 'Skill does not show: SOTA-first, average, good and best should lie 8 points of score apart.',
  },
  fair: {
    holds: (spread: number) => `Tracks are fair: their best scores lie within ${fixed(spread)} %.`,
    fails: (spread: number) =>
      `Tracks are not fair: their best scores lie ${fixed(spread)} % apart, 2 at most would be.`,
  },
  figures: {
    tax: (stage: string, share: number) => `${stage} ${percent(share)}`,
    leverage: (strategy: string) => strategy,
    velocity: (week: number | null) => (week === null ? 'never' : `week ${fixed(week)}`),
    knee: (times: number) => `${fixed(times, times < 10 ? 1 : 0)}x smaller`,
    reach: (highest: number) => `${fixed(highest)} %`,
    skill: (scores: readonly number[]) => scores.map((score) => fixed(score, 0)).join(', '),
    fair: (par: number) => fixed(par),
  },
}
