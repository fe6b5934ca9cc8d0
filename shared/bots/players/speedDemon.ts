import { BOT_SENTENCES } from '../../content/botSentences.ts'
import { cycleHours } from '../../sim/cycle.ts'
import { benchPlan } from '../../sim/match/teamPlan.ts'
import { HEAVY_PLAN } from '../../sim/plan.ts'
import { calendarLimit } from '../../sim/releaseSize.ts'
import { toTenths } from '../../sim/tenths.ts'
import { type Desk, inSteps, onSlider, paceOf } from '../desk.ts'
import { plannedIterations } from '../judging.ts'
import type { Bench, Player } from '../player.ts'
import { proofFrom, seenReach } from '../proving.ts'
import { stagesFrom, strategyFor } from '../strategyIds.ts'

const TRIALS = 15
const MOST_ITERATIONS = 5000

/** A share of the maximum iterations that the calendar allows for a model size, unverified. */
const manyIterations = ({ track, team }: Desk, shrinkDecades: number, share: number, part: 2 | 3): number => {
  const plan = benchPlan(track, { ...team.levers, shrinkDecades, verification: 0, iterations: null }, part)
  return Math.min(MOST_ITERATIONS, Math.floor(share * calendarLimit(track, plan)))
}

/** Ever larger models, each with nearly the maximum number of iterations; then the same with fewer. */
const trial = (desk: Desk): Bench | null => {
  const i = desk.team.trials.length
  if (i >= TRIALS) return null
  const shrinkDecades = onSlider(2 - 0.05 * (i % 8), 2)
  const iterations = manyIterations(desk, shrinkDecades, i < 8 ? 0.9 : 0.7, 2)
  return { shrinkDecades, verification: 0, iterations }
}

/** The smallest model that still ends above the accuracy that the smallest ones start from. */
const smallest = ({ team, whim }: Desk): number => {
  const enough = whim('enough', 93.5, 93.7)
  return team.trials.find(({ fieldAccuracy }) => fieldAccuracy >= enough)?.plan.shrinkDecades ?? 1.9
}

const reckless = (desk: Desk, share: number, part: 2 | 3): Bench => {
  const shrinkDecades = smallest(desk)
  return { shrinkDecades, verification: 0, iterations: manyIterations(desk, shrinkDecades, share, part) }
}

/** Ships the smallest model as often as the calendar allows and watches nothing along the way. */
export const speedDemon: Player = {
  bottleneck: ({ whim }) => ({ kind: 'bottleneck', stage: 'monitoring', confidence: inSteps(whim('sure', 0.5, 0.8)) }),
  strategies: ({ track, whim }) =>
    stagesFrom(whim('start', 0, 5), [track.taxStage]).map((stage) => strategyFor(track, stage, 1)),
  // Every stage seems as long as the others to whoever does not look.
  estimate: ({ track }) => 0.3 * (cycleHours(track, HEAVY_PLAN) / 6),
  batch: 20,
  audit: ({ track }) => ({ bottleneck: 'monitoring', strategy: strategyFor(track, 'monitoring', 1) }),
  hiddenTax: ({ language }) => ({ choices: ['monitoring'], sentence: BOT_SENTENCES.speedDemon.hiddenTax[language] }),
  crossover: ({ whim }) => ({
    kind: 'crossover',
    leader: 'fast',
    week: Math.round(whim('week', 1, 3)),
    confidence: inSteps(whim('sure', 0.85, 0.95)),
  }),
  trial,
  call: ({ track }, plan, before) =>
    plannedIterations(track, plan) > plannedIterations(track, before) ? 'higher' : 'lower',
  flag: smallest,
  race: (desk) => reckless(desk, 0.9, 2),
  steer: (desk) => (desk.passed < 0.4 ? null : { iterations: reckless(desk, 0.95, 2).iterations }),
  argument: ({ language }) => ({
    choices: ['iterationsRun', 'costPerIteration', 'taxPaid'],
    sentence: BOT_SENTENCES.speedDemon.argument[language],
  }),
  reach: ({ whim }) => {
    const accuracy = toTenths(whim('reach', 97.8, 98.8))
    return { kind: 'reach', accuracy, low: toTenths(accuracy - 1), high: toTenths(accuracy + 1) }
  },
  improve: (desk) => reckless(desk, 0.9, 3),
  wantsDryRun: ({ team }) => team.dryRuns.length === 0,
  offer: (desk) => {
    const round = desk.team.negotiation.offers.length
    const target = round === 0 ? 97 : toTenths(Math.max(85, (seenReach(desk) ?? 95) + 1 - 0.2 * round))
    return { target, proof: proofFrom(desk, round === 2 ? 'calendar' : 'reachable', () => 'unverified') }
  },
  ledger: ({ whim, language }) => ({
    pace: paceOf(26 * whim('pace', 1, 3)),
    reason: 'fasterLearning',
    sentence: BOT_SENTENCES.speedDemon.ledger[language],
  }),
}
