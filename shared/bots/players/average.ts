import { BOT_SENTENCES } from '../../content/botSentences.ts'
import type { Levers } from '../../sim/match/matchState.ts'
import { rightConclusion } from '../../sim/match/proofOptions.ts'
import { benchPlan } from '../../sim/match/teamPlan.ts'
import { toTenths } from '../../sim/tenths.ts'
import { withLevel } from '../climbing.ts'
import { type Desk, inSteps, onSlider, paceOf } from '../desk.ts'
import { readSaving } from '../estimating.ts'
import { judged, plannedIterations, rivalEnd } from '../judging.ts'
import type { Bench, Player } from '../player.ts'
import { proofFrom, seenReach } from '../proving.ts'
import { stagesFrom, strategyFor } from '../strategyIds.ts'

const TRIALS = 15
/** Verification of every trial and plan; this persona varies one lever at a time. */
const DEPTH = 0.4

/** It takes every iteration for progress. */
const HOPEFUL = { steps: 3, noise: false, risk: false }

/** The first plan in a row of ever smaller models that looks good enough, and no look further. */
const settled = ({ team, whim }: Desk): Bench => {
  const enough = whim('enough', 96.2, 96.4)
  const good = team.trials.find(({ fieldAccuracy }) => fieldAccuracy >= enough)
  return { shrinkDecades: good?.plan.shrinkDecades ?? 0.5, verification: DEPTH, iterations: null }
}

const trial = ({ team }: Desk): Bench | null => {
  const i = team.trials.length
  return i >= TRIALS ? null : { shrinkDecades: onSlider(0.1 * i, 2), verification: DEPTH, iterations: null }
}

/** What it adds one after the other in Part 3, a dry run each, until the number looks good enough. */
const ADDITIONS: readonly ((desk: Desk) => Partial<Levers>)[] = [
  () => ({ gates: [3] }),
  () => ({ gates: [3, 4] }),
  () => ({ shrinkDecades: 0.8 }),
  ({ team }) => ({ automation: withLevel(team.levers.automation, 5, 1) }),
  ({ team }) => ({ automation: withLevel(team.levers.automation, 1, 1) }),
  ({ team }) => ({ automation: withLevel(team.levers.automation, 5, 2) }),
]

const improve = (desk: Desk): Partial<Levers> | null => {
  const reach = seenReach(desk)
  const addition = ADDITIONS[desk.team.dryRuns.length]
  return addition && (reach === null || reach < rivalEnd(desk.track) + desk.whim('content', 1.68, 1.82))
    ? addition(desk)
    : null
}

const offer = (desk: Desk): ReturnType<Player['offer']> => {
  const reach = seenReach(desk)
  if (desk.passed < 0.35 || reach === null) return null
  const { track, team } = desk
  const first = team.negotiation.offers.length === 0
  // The first proof has a number of another plan in it: a calendar from which nothing is lost.
  const proof = proofFrom(desk, rightConclusion(track, benchPlan(track, team.levers, 3)), (term) =>
    first && term === 'available' ? 'unlost' : 'plan',
  )
  return { target: toTenths(toTenths(reach) - 0.7), proof }
}

/** Reads the tax off its own charts, then settles for the middle of every slider. */
export const average: Player = {
  bottleneck: ({ track, whim }) => ({
    kind: 'bottleneck',
    stage: track.taxStage,
    confidence: inSteps(whim('sure', 0.4, 0.6)),
  }),
  strategies: ({ track, whim }) => [
    ...stagesFrom(whim('start', 0, 5), [track.taxStage])
      .slice(0, 4)
      .map((stage) => strategyFor(track, stage, 1)),
    strategyFor(track, track.taxStage, 2),
  ],
  // Training is what everybody talks about; the rest is read roughly.
  estimate: ({ track, whim }, strategy) =>
    whim(`reads ${strategy.id}`, 0.7, 1.4) * readSaving(track, strategy, (stage) => (stage === 'training' ? 3 : 1)),
  batch: 2,
  audit: ({ track }) => ({ bottleneck: track.taxStage, strategy: strategyFor(track, track.taxStage, 2) }),
  hiddenTax: ({ track, language }) => ({
    choices: [track.taxStage],
    sentence: BOT_SENTENCES.average.hiddenTax[language],
  }),
  crossover: ({ whim }) => ({
    kind: 'crossover',
    leader: 'fast',
    week: Math.round(whim('week', 12, 16)),
    confidence: inSteps(whim('sure', 0.55, 0.75)),
  }),
  trial,
  call: ({ track }, plan, before) =>
    judged(track, plan, HOPEFUL) > judged(track, before, HOPEFUL) ? 'higher' : 'lower',
  flag: (desk) => settled(desk).shrinkDecades,
  race: settled,
  steer: () => null,
  argument: ({ language }) => ({
    choices: ['iterationsRun', 'leadChange', 'moneySpent'],
    sentence: BOT_SENTENCES.average.argument[language],
  }),
  reach: ({ whim }) => {
    const accuracy = toTenths(whim('reach', 95.8, 96.8))
    return { kind: 'reach', accuracy, low: toTenths(accuracy - 1), high: toTenths(accuracy + 1) }
  },
  improve,
  wantsDryRun: () => true,
  offer,
  ledger: ({ track, team, whim, language }) => ({
    pace: paceOf(whim('pace', 0.75, 1.25) * plannedIterations(track, benchPlan(track, team.levers, 3))),
    reason: 'marginKept',
    sentence: BOT_SENTENCES.average.ledger[language],
  }),
}
