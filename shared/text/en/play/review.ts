import { CALENDAR_HOURS } from '../../../content/constants.ts'
import type { Conclusion, ProofTerm } from '../../../sim/match/matchState.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed, percent } = numbersIn('en')

/** Part 3 on a student's page. */
export const review = {
  question: (product: string) =>
    `What is the highest accuracy that your ${product} can reach in the field in 26 weeks?`,
  taxStays: (strategy: string | null) =>
    strategy === null
      ? 'Your pipeline stays as it is. Everything else can change.'
      : `Your pipeline stays as you filed it in Part 1 (${strategy}). Everything else can change.`,
  atBest: (reach: number) => `${accuracy(reach)} at best`,
  between: (low: number, high: number) =>
    `Between ${accuracy(low)} and ${accuracy(high)}. Every lever unlocks when time runs out.`,
  lock: (reach: number, low: number, high: number) =>
    `Lock in ${accuracy(reach)}, ${accuracy(low)} to ${accuracy(high)}`,
  placeFirst: 'Set all three values first',
  scoring:
    'Aim to be right 8 times out of 10. A wide range earns less, and missing costs ten times the distance you miss by.',

  levers: 'Levers',
  lever: 'Lever',
  leverNames: { size: 'Size', verify: 'Verify', iterations: 'Iterate', automate: 'Automate', gates: 'Gates' },
  byHand: 'by hand',
  stageToAutomate: 'Stage to automate',
  writeOffer: 'Write your offer',
  firstRound: 'Make a plan, then run it to see where it ends.',

  yourOffer: 'Your offer',
  target: 'Target in the field',
  offered: (target: number) => accuracy(target),
  withPlan: (pace: number, gates: readonly number[]) =>
    `${fixed(pace)} per week, ${gates.length === 0 ? 'no gates' : `${gates.length === 1 ? 'gate' : 'gates'} ${gates.join(', ')}`}`,
  offerLess: 'Offer less',
  offerMore: 'Offer more',
  offerIn: 'Your offer in %',
  pace: 'pace',
  aWeek: (iterations: number) => `${fixed(iterations)} per week`,
  gatesOpen: 'gates open',
  gateList: (gates: readonly number[]) => (gates.length === 0 ? 'none' : gates.join(', ')),
  gap: 'Verification Gap',
  risk: (share: number) => `${percent(share)} risk`,
  plan: 'Plan',
  tooMany: 'Too many iterations',
  pickTerms: 'Complete the proof first',
  round: (round: number, of: number) => `Round ${round} of ${of}`,

  pm: 'The PM',
  patience: (left: number, of: number) => `The PM’s patience: ${left} of ${of}`,
  quoteOpen: '“',
  quoteClose: '”',

  proof: 'The proof',
  conclusion: `So ${accuracy(99, 0)} is`,
  conclusions: {
    reachable: '<b>within reach</b>',
    calendar: '<b>out of reach</b> too few iterations fit',
    ceiling: '<b>out of reach</b> the ceiling is too low',
  } satisfies Record<Conclusion, string>,
  terms: {
    lost: {
      name: 'Hours lost to gates and constraints',
      meaning: (_lost: string) => 'gates + each constraint × 2<sup>N−1</sup>',
    },
    available: {
      name: 'Iterations that 26 weeks allow',
      meaning: (lost: string) => `(${fixed(CALENDAR_HOURS, 0)} h − <b>${lost}</b>) ÷ hours per cycle`,
    },
    required: {
      name: `Iterations that ${accuracy(99, 0)} needs`,
      meaning: (_lost: string) => `how many your plan takes, or no number`,
    },
  } satisfies Record<ProofTerm, { name: string; meaning: (lost: string) => string }>,
  wrong: 'wrong',
  notPicked: 'not chosen',
  step: (step: number) => `step ${step}`,
  pickYours: 'Choose the value of your plan',
  noNumber: 'no number',

  agreedAt: (target: number) => `You agreed on ${accuracy(target)}.`,
  heldTo: (target: number) => `You are held to ${accuracy(target)}.`,
  agreedWhat: 'The plan is locked. Reach at least that much and you ship.',
  heldWhat: 'You reached no agreement. Tune the plan: each percentage point short costs three points.',

  ship: 'You ship',
  bust: 'Bust',
  shipAgreed: (field: string, target: number) => `${field}; you agreed on ${accuracy(target)}.`,
  shipWanted: (field: string, target: number) => `${field}; the PM wanted ${accuracy(target)}.`,
  youAgreed: (target: number) => `You agreed on ${accuracy(target)}.`,
  pmHolds: (target: number) => `The PM holds you to ${accuracy(target)}.`,
  handsOff: 'The levers are locked.',

  dryRunsOf: (done: number, of: number) => `${done} of ${of} dry runs`,
  dryRuns: 'Dry runs',
  firstDryRun: 'Run dry run 1',
  callQuestion: (run: number) => `Higher or lower than dry run ${run}?`,
  callNames: { higher: 'Higher', lower: 'Lower' },
  startRun: (run: number) => `dry run ${run}`,
  samePlan: (run: number) => `Already dry run ${run}`,
  noRunsLeft: 'No dry runs left',
  offerShort: 'Offer',
  calls: { higher: 'called higher', lower: 'called lower' },
  callRight: 'right',
  callWrong: 'wrong',
  notRun: 'not run yet',
  ranTo: (run: number, field: number) => `Dry run ${run}: ${accuracy(field)} in the field`,
  takePlan: (said: string) => `${said}. Use this plan`,
  learnedIn: (run: number) => `In dry run ${run}`,
  fixTerm: (step: number) => `Fix step ${step} first`,
  fixConclusion: 'Fix your conclusion first',
  sendOffer: (target: number) => `Send proof and offer ${accuracy(target)}`,
  paceSoFar: 'Pace so far',
  paceSigned: 'You signed',
  notSigned: 'nothing',
}
