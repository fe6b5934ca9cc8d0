import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed, percent } = numbersIn('en')

/** Whether the lesson still holds: a sentence for each check, with its figure for each track. */
export const checks = {
  title: 'Does the lesson still work?',
  what: 'The standard game passes these seven checks. You can play a scenario that fails some, but it teaches something else.',
  waiting: 'Fix the marked fields, and the checks run again.',
  working: 'Checking\u2026',
  yes: 'passed',
  no: 'failed',
  tax: {
    holds: `On every track, one stage takes more than ${percent(0.6)} of the time, so Part 1 has an answer.`,
    fails: `Part 1 asks for a stage that takes more than ${percent(0.6)} of the time, but not every track has one.`,
  },
  leverage: {
    holds: 'Automating the tax stage saves the most hours per $1k, so the audit points to it.',
    fails: 'On some track, the tax stage does not save the most hours per $1k, so the audit points elsewhere.',
  },
  velocity: {
    holds: 'The smaller model starts behind, passes the full-size one between weeks 6 and 16, and stays ahead.',
    fails:
      'The smaller model should start behind, pass the full-size one between weeks 6 and 16, and end one percentage point ahead.',
  },
  knee: {
    holds: 'There is a knee: full size and 100x smaller both end at least 2 percentage points worse.',
    fails:
      'There is no clear knee: the best size should lie between the two ends and beat both by 2 percentage points.',
  },
  reach: {
    holds: `${percent(0.99)} is out of reach: no plan exceeds ${percent(0.98)}, and the proof holds for every plan.`,
    fails: `${percent(0.99)} is not safely out of reach: a plan exceeds ${percent(0.98)}, or the proof fails for one.`,
  },
  skill: {
    holds: 'Skill matters: the SOTA-first, average, good and best plans score at least 8 points apart.',
    fails: 'Skill does not matter enough: the SOTA-first, average, good and best plans should score 8 points apart.',
  },
  fair: {
    holds: (spread: number) => `The tracks are fair: their best scores are within ${accuracy(spread)} of one another.`,
    fails: (spread: number) =>
      `The tracks are not fair: their best scores are ${accuracy(spread)} apart. The limit is ${percent(0.02)}.`,
  },
  figures: {
    tax: (stage: string, share: number) => `${stage} ${percent(share)}`,
    leverage: (strategy: string) => strategy,
    velocity: (week: number | null) => (week === null ? 'never' : `week ${fixed(week)}`),
    knee: (times: number) => `${fixed(times, times < 10 ? 1 : 0)}x smaller`,
    reach: (highest: number) => accuracy(highest),
    skill: (scores: readonly number[]) => scores.map((score) => fixed(score, 0)).join(', '),
    fair: (par: number) => fixed(par),
  },
}
