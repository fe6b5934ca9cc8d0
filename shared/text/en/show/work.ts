import { numbersIn } from '../../numbers.ts'
import { terms } from '../figures/terms.ts'

const { accuracy, fixed, percent } = numbersIn('en')

/** How many times as much: to one decimal where that is little. */
const times = (factor: number) => `${fixed(factor, factor < 1.95 ? 1 : 0)}x`

/** What the projector shows while teams work. */
export const work = {
  progress: 'Progress by team',
  /** A team's row, for screen readers. */
  row: (track: string, bot: string, progress: string) => `${track}${bot}: ${progress}`,

  estimates: {
    idle: 'Say what it saves, then see it fall.',
    over: (stage: string, factor: number) => `The class overestimates ${stage} by ${times(factor)}`,
    under: (stage: string, factor: number) => `The class underestimates ${stage} by ${times(factor)}`,
    ofSteps: (goal: number) => `of ${goal} moves`,
    doneTeams: (done: number, all: number) => `${done} of ${terms.teams(all)} filed`,
    tag: 'filed',
    said: 'hours the team said',
    saves: 'hours it saves per cycle, roughly',
    less: 'saves less than they said',
    more: 'saves more than they said',
    perfect: 'a perfect estimate',
    key: (stage: string) => `${stage} strategies`,
    caption: 'Estimates compared with the truth',
    heads: ['track', 'estimates', `within ${percent(0.15)}`, `within ${percent(0.35)}`, 'too high', 'too low'],
  },

  calls: {
    idle: 'Call it, run it, ask why.',
    headline: (share: number) => `The class gets ${percent(share)} of calls right; a coin gets ${percent(0.5)}.`,
    ofSteps: (goal: number) => `of ${goal} trials`,
    doneTeams: (done: number, all: number) => (done === 0 ? 'no flag planted yet' : `${done} of ${all} flags planted`),
    tag: 'flag',
    right: 'calls right so far',
    trial: 'trial',
    coin: 'a coin',
    theClass: 'The class',
    share: (share: number) => `${percent(share)} right`,
    caption: 'Calls right so far',
    heads: ['line', 'trials', 'calls right'],
  },

  talks: {
    idle: 'Every refusal costs patience.',
    headline: (refused: number, offers: number) =>
      `The PM has refused ${refused} of ${offers} ${offers === 1 ? 'offer' : 'offers'}.`,
    ofTeams: (all: number) => `of ${terms.teams(all)} agreed`,
    offers: (count: number) => (count === 1 ? '1 offer so far' : `${count} offers so far`),
    checks: 'what the PM checks, and how many offers failed there',
    reasons: {
      wrongConclusion: 'The conclusion follows',
      lost: '1. Hours lost to gates and constraints',
      available: '2. Iterations that the calendar holds',
      required: `3. Iterations that ${accuracy(99, 0)} needs`,
      impossible: 'The plan can reach the target',
      couldAskMore: 'The plan can reach no more than that',
    },
    agreed: 'agreed',
    held: 'no deal',
  },
}
