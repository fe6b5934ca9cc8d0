import type { Conclusion, ProofTerm } from '../../../sim/match/matchState.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed, percent } = numbersIn('en')

/** Part 3 on a student's page. */
export const review = {
  question: (product: string) =>
    `What is the highest accuracy your ${product} can reach in 26 weeks with every lever unlocked?`,
  atBest: (reach: number) => `${accuracy(reach)} at best`,
  between: (low: number, high: number) =>
    `Between ${accuracy(low)} and ${accuracy(high)}. Every lever unlocks when time runs out.`,
  lock: (reach: number, low: number, high: number) =>
    `Lock in ${accuracy(reach)}, ${accuracy(low)} to ${accuracy(high)}`,
  scoring:
    'Aim to be right 8 times out of 10. A wide range earns less, and missing costs ten times the distance you miss by.',

  levers: 'Levers',
  lever: 'Lever',
  leverNames: { size: 'Size', verify: 'Verify', iterations: 'Iterate', automate: 'Automate', gates: 'Gates' },
  byHand: 'by hand',
  stageToAutomate: 'Stage to automate',
  gateHint: (gate: string, lost: string) =>
    `A gate costs ${gate}. A constraint found one stage later costs twice as much. You are losing <b>${lost}</b>.`,
  writeOffer: 'Write your offer',
  backToPipeline: 'Back to the pipeline',
  lastRound: (round: number, target: number) => `Round ${round}: you offered ${accuracy(target)}, and the PM refused.`,
  firstRound: `Make a plan, then prove that ${accuracy(99, 0)} is out of reach.`,

  yourOffer: 'Your offer',
  planReaches: (field: number) => `Your plan reaches ${accuracy(field)}`,
  offerLess: 'Offer less',
  offerMore: 'Offer more',
  offerIn: 'Your offer in %',
  pace: 'pace',
  aWeek: (iterations: number) => `${fixed(iterations)} per week`,
  gatesOpen: 'gates open',
  none: 'none',
  gap: 'Verification Gap',
  risk: (share: number) => `${percent(share)} risk`,
  plan: 'Plan',
  offer: (target: number) => `Offer ${accuracy(target)} to the PM`,
  tooMany: 'Too many iterations',
  pickTerms: 'Choose every term first',
  round: (round: number, of: number) => `Round ${round} of ${of}`,

  pm: 'The PM',
  patience: (left: number, of: number) => `The PM’s patience: ${left} of ${of}`,
  quoteOpen: '“',
  quoteClose: '”',

  proof: 'The proof',
  why: `Why ${accuracy(99, 0)} is out of reach`,
  conclusions: {
    iterations: 'It takes too many iterations',
    ceiling: 'The ceiling is too low',
  } satisfies Record<Conclusion, string>,
  terms: {
    gap: { name: 'gap', meaning: `Gap = ln(gap to the ceiling at the start ÷ gap left at ${accuracy(99, 0)})` },
    noise: { name: 'noise', meaning: 'Noise = noise² ÷ 2 × (1 ÷ gap left² − 1 ÷ gap at the start²)' },
    gain: { name: 'gain', meaning: 'Gain = the share of the gap that one iteration closes' },
    lost: { name: 'lost', meaning: 'Lost = hours lost to gates and late constraints' },
    cycle: { name: 'cycle', meaning: 'Cycle = hours per iteration' },
    ceiling: { name: 'ceiling', meaning: 'Ceiling = the accuracy that no number of iterations exceeds at this size' },
  } satisfies Record<ProofTerm, { name: string; meaning: string }>,
  term: (name: string, value: string) => `${name}: ${value}`,
  wrongTerm: (name: string, value: string) => `${name}: ${value}, wrong`,
  notPicked: 'not chosen',
  needed: 'needed',
  weeksInHours: '26 weeks, h',
  held: 'available',
  isNotAbove: 'does not exceed',
  demand: 'the demand',
  pickYours: (meaning: string) => `${meaning}. Choose yours:`,
  noNumber: 'This formula has no value for your plan. Is it the right argument?',
  automated: (stages: string) => `${stages} automated`,
  noGates: 'no gates',
  gates: (gates: string) => `gates ${gates}`,
  aRelease: (changes: number) => `${changes} per release`,
  verified: (share: number) => `${percent(share)} verified`,

  agreedAt: (target: number) => `You agreed on ${accuracy(target)}.`,
  heldTo: (target: number) => `You are held to ${accuracy(target)}.`,
  agreedWhat: 'The plan is locked. Reach at least that much and you ship.',
  heldWhat: 'You reached no agreement. Tune the plan: each point you fall short costs three.',

  ship: 'You ship',
  bust: 'Bust',
  shipAgreed: (field: string, target: number) => `${field}; you agreed on ${accuracy(target)}.`,
  shipWanted: (field: string, target: number) => `${field}; the PM wanted ${accuracy(target)}.`,
  youAgreed: (target: number) => `You agreed on ${accuracy(target)}.`,
  pmHolds: (target: number) => `The PM holds you to ${accuracy(target)}.`,
  handsOff: 'The levers are locked. Now the plan has to survive constraints, defects and disruptions.',
}
