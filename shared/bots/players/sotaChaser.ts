import { BOT_SENTENCES } from '../../content/botSentences.ts'
import { WEEKS } from '../../content/constants.ts'
import type { ProofSource, ProofTerm } from '../../sim/match/matchState.ts'
import { toTenths } from '../../sim/tenths.ts'
import { type Desk, inSteps, onSlider, paceOf } from '../desk.ts'
import { readSaving } from '../estimating.ts'
import type { Bench, Player } from '../player.ts'
import { proofFrom } from '../proving.ts'
import { stagesFrom, strategyFor } from '../strategyIds.ts'

const TRIALS = 15

const flag = ({ whim }: Desk): number => onSlider(whim('flag', 0.08, 0.17), 2)

/** The largest model that it has seen end at a decent accuracy, even if a smaller one would do better. */
const largest = ({ team, whim }: Desk): Bench => {
  const decent = whim('decent', 95.3, 95.5)
  const seen = team.trials.find(({ fieldAccuracy }) => fieldAccuracy >= decent)
  return {
    shrinkDecades: seen?.plan.shrinkDecades ?? 0.2,
    verification: seen?.plan.verification ?? 0.5,
    iterations: null,
  }
}

const trial = ({ team }: Desk): Bench | null => {
  const i = team.trials.length
  if (i >= TRIALS) return null
  return {
    shrinkDecades: onSlider((i % 5) * 0.05, 2),
    verification: onSlider(0.5 + 0.1 * Math.floor(i / 5), 1),
    iterations: null,
  }
}

/** What it reads off the wrong chart, until the PM says so. */
const MISREAD: Readonly<Record<ProofTerm, ProofSource>> = { lost: 'linear', available: 'unlost', required: 'noiseless' }

const offer = (desk: Desk): ReturnType<Player['offer']> => {
  if (desk.passed < 0.55) return null
  const { offers } = desk.team.negotiation
  const corrected = offers.flatMap(({ answer }) => (answer.type === 'wrongTerm' ? [answer.term] : []))
  const target = toTenths(desk.whim('offer', 97.6, 98.8) - 0.3 * offers.length)
  const proof = proofFrom(desk, 'calendar', (term) => (corrected.includes(term) ? 'plan' : MISREAD[term]))
  return { target, proof }
}

/** Buys the largest model and the GPUs for it, is sure of both, and gives way only to the calendar. */
export const sotaChaser: Player = {
  bottleneck: ({ whim }) => ({ kind: 'bottleneck', stage: 'training', confidence: inSteps(whim('sure', 0.6, 0.9)) }),
  strategies: ({ track, whim }) => [
    strategyFor(track, 'training', 2),
    strategyFor(track, 'training', 1),
    ...stagesFrom(whim('start', 0, 4), ['training', track.taxStage])
      .slice(0, 3)
      .map((stage) => strategyFor(track, stage, 2)),
  ],
  // What is not Training cannot be worth much.
  estimate: ({ track }, strategy) => readSaving(track, strategy, (stage) => (stage === 'training' ? 4 : 0.75)),
  batch: 1,
  audit: ({ track }) => ({ bottleneck: 'training', strategy: strategyFor(track, 'training', 2) }),
  hiddenTax: ({ language }) => ({ choices: ['training'], sentence: BOT_SENTENCES.sotaChaser.hiddenTax[language] }),
  crossover: ({ whim }) => ({
    kind: 'crossover',
    leader: 'rival',
    week: WEEKS,
    confidence: inSteps(whim('sure', 0.6, 0.9)),
  }),
  trial,
  call: (_desk, plan, before) => (plan.shrinkDecades < before.shrinkDecades ? 'higher' : 'lower'),
  flag,
  race: largest,
  steer: () => null,
  argument: ({ language }) => ({
    choices: ['firstDay', 'moneySpent', 'costPerIteration'],
    sentence: BOT_SENTENCES.sotaChaser.argument[language],
  }),
  reach: ({ whim }) => {
    const accuracy = toTenths(whim('reach', 98.4, 99.2))
    return { kind: 'reach', accuracy, low: toTenths(accuracy - 0.6), high: toTenths(accuracy + 0.4) }
  },
  improve: (desk) => ({
    automation: [desk.team.levers.automation[0], desk.team.levers.automation[1], 2, 0, 0, 0],
  }),
  wantsDryRun: ({ team }) => team.dryRuns.length === 0,
  offer,
  ledger: ({ whim, language }) => ({
    pace: paceOf(26 * whim('pace', 1, 3)),
    reason: 'moneyBound',
    sentence: BOT_SENTENCES.sotaChaser.ledger[language],
  }),
}
