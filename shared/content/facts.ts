import { counted, figure, tenths } from './figure.ts'

/** What a team's own race came to, beside the rival's; accuracy in points, money in k$, time in hours. */
export type RaceNumbers = {
  readonly iterations: number
  readonly rivalIterations: number
  readonly startAccuracy: number
  readonly rivalStartAccuracy: number
  readonly endAccuracy: number
  readonly rivalEndAccuracy: number
  /** Weeks after the start at which the team passed the rival for good; null if it never did. */
  readonly passedWeek: number | null
  readonly releases: number
  readonly taxHours: number
  readonly stalledHours: number
  readonly spendK: number
  readonly budgetK: number
}

/** Facts about learning over time answer "buy the better first day"; the others are as true, and beside the point. */
export const GOOD_FACTS = ['iterationsRun', 'pointsLearned', 'leadChange'] as const

const leadChange = ({ passedWeek, endAccuracy, rivalEndAccuracy }: RaceNumbers): string => {
  const ahead = endAccuracy - rivalEndAccuracy
  const side = ahead >= 0 ? 'ahead' : 'behind'
  const end = `ended ${tenths(Math.abs(ahead))} points ${side}`
  return passedWeek === null
    ? `We never passed the rival for good and ${end}.`
    : `We passed the rival in week ${figure(Math.min(26, Math.floor(passedWeek) + 1), 0)} and ${end}.`
}

const learned = (points: number): string => (points >= 0 ? `rose by ${tenths(points)}` : `fell by ${tenths(-points)}`)

const firstDay = ({ startAccuracy, rivalStartAccuracy }: RaceNumbers): string => {
  const behind = rivalStartAccuracy - startAccuracy
  return behind > 0
    ? `On day one the rival was ${tenths(behind)} points ahead.`
    : 'On day one we were as accurate as the rival.'
}

/** The facts of a team's own race that a student can argue with; always the same eight, each in one sentence. */
export const raceFacts = (race: RaceNumbers): readonly { readonly id: string; readonly text: string }[] => [
  { id: 'firstDay', text: firstDay(race) },
  {
    id: 'iterationsRun',
    text: `We ran ${counted(race.iterations, 'iteration')}, the rival ${figure(race.rivalIterations, 0)}.`,
  },
  { id: 'moneySpent', text: `We spent ${figure(race.spendK, 0)} k$ of ${figure(race.budgetK, 0)}.` },
  {
    id: 'pointsLearned',
    text: `In 26 weeks our accuracy ${learned(race.endAccuracy - race.startAccuracy)} points; the rival's ${learned(race.rivalEndAccuracy - race.rivalStartAccuracy)}.`,
  },
  {
    id: 'taxPaid',
    text: `We paid the tax for ${counted(race.releases, 'release')}: ${figure(race.taxHours, 0)} h.`,
  },
  { id: 'leadChange', text: leadChange(race) },
  {
    id: 'reworkStalls',
    text: race.stalledHours > 0 ? `We stood still for ${figure(race.stalledHours, 0)} h.` : 'We never stood still.',
  },
  {
    id: 'costPerIteration',
    text: `One iteration cost us ${figure(race.spendK / Math.max(1, race.iterations))} k$ on average.`,
  },
]
