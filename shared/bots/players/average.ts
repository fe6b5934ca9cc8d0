import { rightConclusion } from '../../sim/match/proofOptions.ts'
import { benchPlan } from '../../sim/match/teamPlan.ts'
import { type Desk, inSteps, onSlider, toTenths } from '../desk.ts'
import type { Bench, Player } from '../player.ts'
import { projectedReach, proofFrom } from '../proving.ts'
import { stagesFrom, strategyFor } from '../strategyIds.ts'

const TRIALS = 15
/** Verification of every trial and plan; this persona varies one lever at a time. */
const DEPTH = 0.4

/** Takes the first in a series of ever smaller models that looks good enough. */
const settled = ({ team, whim }: Desk): Bench => {
  const enough = whim('enough', 94.05, 94.3)
  const good = team.trials.find(({ fieldAccuracy }) => fieldAccuracy >= enough)
  return { shrinkDecades: good?.plan.shrinkDecades ?? 0.5, verification: DEPTH, iterations: null }
}

const trial = ({ team }: Desk): Bench | null => {
  const i = team.trials.length
  return i >= TRIALS ? null : { shrinkDecades: onSlider(0.15 * i, 2), verification: DEPTH, iterations: null }
}

const offer = (desk: Desk): ReturnType<Player['offer']> => {
  if (desk.passed < 0.35) return null
  const { track, team } = desk
  const first = team.negotiation.offers.length === 0
  // The first proof contains one number from another plan: one change per release, or the full-size model.
  const proof = proofFrom(desk, rightConclusion(track, benchPlan(track, team.levers, 3)), (term) => {
    if (first && term === 'noise') return 'single'
    return first && term === 'ceiling' ? 'heavy' : 'plan'
  })
  return { target: toTenths(toTenths(projectedReach(desk)) - 0.7), proof }
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
  batch: 2,
  audit: ({ track }) => ({ bottleneck: track.taxStage, strategy: strategyFor(track, track.taxStage, 2) }),
  hiddenTax: ({ track }) => ({ choices: [track.taxStage], sentence: 'We sped up what was not slow.' }),
  crossover: ({ whim }) => ({
    kind: 'crossover',
    leader: 'fast',
    week: Math.round(whim('week', 12, 16)),
    confidence: inSteps(whim('sure', 0.55, 0.75)),
  }),
  trial,
  flag: (desk) => settled(desk).shrinkDecades,
  race: settled,
  steer: () => null,
  argument: () => ({
    choices: ['iterationsRun', 'leadChange', 'moneySpent'],
    sentence: 'We were behind on day one and not at the end.',
  }),
  reach: ({ whim }) => {
    const accuracy = toTenths(whim('reach', 95.8, 96.8))
    return { kind: 'reach', accuracy, low: toTenths(accuracy - 1), high: toTenths(accuracy + 1) }
  },
  improve: () => ({ gates: [3] }),
  offer,
  ledger: () => ({ reason: 'marginKept', sentence: 'We kept some of what we could have promised.' }),
}
