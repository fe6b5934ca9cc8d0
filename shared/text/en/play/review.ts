import type { Conclusion, ProofTerm } from '../../../sim/match/matchState.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed, percent } = numbersIn('en')

/** Part 3 on a student's page. */
export const review = {
  question: (product: string) => `What is the most accuracy your ${product} can reach in 26 weeks, all levers open?`,
  atBest: (reach: number) => `${accuracy(reach)} at best`,
  between: (low: number, high: number) =>
    `Between ${accuracy(low)} and ${accuracy(high)}. Every lever opens when the clock runs out.`,
  lock: (reach: number, low: number, high: number) => `Lock ${accuracy(reach)}, ${accuracy(low)} to ${accuracy(high)}`,
  scoring: 'Be right 8 times in 10: a wide range earns less, and a truth outside it costs ten times what it misses by.',

  levers: 'Levers',
  lever: 'Lever',
  leverNames: { size: 'Size', verify: 'Verify', iterations: 'Iterate', automate: 'Automate', gates: 'Gates' },
  byHand: 'by hand',
  stageToAutomate: 'Stage to automate',
  gateHint: (gate: string, lost: string) =>
    `A gate costs ${gate}. A constraint found one stage later costs twice as much. Now lost: <b>${lost}</b>.`,
  writeOffer: 'Write the offer',
  backToPipeline: 'Back to the pipeline',
  lastRound: (round: number, target: number) => `Round ${round}: you offered ${accuracy(target)}; the PM refused.`,
  firstRound: 'Make a plan, then prove that 99 % is out of reach.',

  yourOffer: 'Your offer',
  planReaches: (field: number) => `Your plan reaches ${accuracy(field)}`,
  offerLess: 'Offer less',
  offerMore: 'Offer more',
  offerIn: 'Your offer in %',
  pace: 'pace',
  aWeek: (iterations: number) => `${fixed(iterations)} a week`,
  gatesOpen: 'gates open',
  none: 'none',
  gap: 'Verification Gap',
  risk: (share: number) => `${percent(share)} risk`,
  plan: 'Plan',
  offer: (target: number) => `Offer ${accuracy(target)} to the PM`,
  tooMany: 'Too many iterations',
  pickTerms: 'Pick every term first',
  round: (round: number, of: number) => `Round ${round} of ${of}`,

  pm: 'The PM',
  patience: (left: number, of: number) => `The PM's patience: ${left} of ${of}`,
  quoteOpen: '“',
  quoteClose: '”',

  proof: 'The proof',
  why: 'Why 99 % is out of reach',
  conclusions: {
    iterations: 'Too many iterations',
    ceiling: 'The ceiling is in the way',
  } satisfies Record<Conclusion, string>,
  terms: {
    gap: { name: 'gap', meaning: 'Gap = ln(gap to the ceiling at the start ÷ the gap left at 99 %)' },
    noise: { name: 'noise', meaning: 'Noise = noise² ÷ 2 × (1 ÷ gap left² − 1 ÷ gap at the start²)' },
    gain: { name: 'gain', meaning: 'Gain = the share of the gap one iteration closes' },
    lost: { name: 'lost', meaning: 'Lost = hours that gates and late constraints take' },
    cycle: { name: 'cycle', meaning: 'Cycle = hours one iteration takes' },
    ceiling: { name: 'ceiling', meaning: 'Ceiling = what no number of iterations passes at this size' },
  } satisfies Record<ProofTerm, { name: string; meaning: string }>,
  term: (name: string, value: string) => `${name}: ${value}`,
  wrongTerm: (name: string, value: string) => `${name}: ${value}, wrong`,
  notPicked: 'not picked',
  needed: 'needed',
  weeksInHours: '26 weeks, h',
  held: 'held',
  isNotAbove: 'is not above',
  demand: 'the demand',
  pickYours: (meaning: string) => `${meaning}. Pick yours:`,
  noNumber: 'This formula has no such number for your plan. Is it the right argument?',
  automated: (stages: string) => `${stages} automated`,
  noGates: 'no gates',
  gates: (gates: string) => `gates ${gates}`,
  aRelease: (changes: number) => `${changes} a release`,
  verified: (share: number) => `${percent(share)} verified`,

  agreedAt: (target: number) => `Agreed at ${accuracy(target)}.`,
  heldTo: (target: number) => `Held to ${accuracy(target)}.`,
  agreedWhat: 'The plan is closed. Deliver at or above it and you ship.',
  heldWhat: 'No agreement. Tune the plan: each point missed costs three.',

  ship: 'You ship',
  bust: 'Bust',
  shipAgreed: (field: string, target: number) => `${field}; agreed ${accuracy(target)}.`,
  shipWanted: (field: string, target: number) => `${field}; the PM wanted ${accuracy(target)}.`,
  youAgreed: (target: number) => `You agreed ${accuracy(target)}.`,
  pmHolds: (target: number) => `The PM holds you to ${accuracy(target)}.`,
  handsOff: 'No lever moves now: the plan meets its constraints, defects and disruptions.',
}
