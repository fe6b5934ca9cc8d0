import { BOT_SENTENCES } from '../../content/botSentences.ts'
import { GOOD_FACTS } from '../../content/facts.ts'
import type { Trial } from '../../sim/match/matchState.ts'
import { rightConclusion } from '../../sim/match/proofOptions.ts'
import { benchPlan } from '../../sim/match/teamPlan.ts'
import type { Plan } from '../../sim/plan.ts'
import { toTenths } from '../../sim/tenths.ts'
import { bestStep, neighboursOf, type Reach } from '../climbing.ts'
import { type Desk, inSteps, onSlider, paceOf } from '../desk.ts'
import { readSaving } from '../estimating.ts'
import { judged, plannedIterations } from '../judging.ts'
import type { Bench, Player } from '../player.ts'
import { proofFrom, seenReach } from '../proving.ts'
import { stagesFrom, strategyFor } from '../strategyIds.ts'

const SCAN = [0, 1, 0.5, 1.5, 0.75]
/** It goes through the half-year two weeks at a time and forgets neither noise nor risk. */
const CAREFUL = { steps: 13, noise: true, risk: true }
const REACHES: readonly Reach[] = [
  { slider: 0.2, factor: 1.35 },
  { slider: 0.1, factor: 1.15 },
]

/** Points below which a change is not worth a discussion. */
const WORTHWHILE = 0.01

const benchOf = ({ plan }: Trial): Bench => ({
  shrinkDecades: plan.shrinkDecades,
  verification: plan.verification,
  iterations: plan.maxIterations,
})

const bestTrial = (trials: readonly Trial[]): Trial | undefined =>
  [...trials].sort((a, b) => b.fieldAccuracy - a.fieldAccuracy)[0]

/** Scans the sizes, then searches from the best trial so far in smaller and smaller steps. */
const trial = ({ team, track, whim, passed, trialsToFlag }: Desk): Bench | null => {
  const { trials } = team
  // Whoever takes a team over late is content with what the flag asks for.
  if (trials.length >= (passed > 0.6 ? trialsToFlag : Math.round(whim('trials', 18, 22)))) return null
  const scanned = SCAN[trials.length]
  if (scanned !== undefined) {
    return { shrinkDecades: onSlider(scanned + whim('scan', 0, 0.1), 2), verification: 0.5, iterations: null }
  }
  const best = bestTrial(trials)
  if (!best) return null
  const tried = new Set(trials.map((one) => JSON.stringify(benchOf(one))))
  const near = REACHES.flatMap((reach) => neighboursOf(track, best.plan, best.iterations, reach))
  return near.find((bench) => !tried.has(JSON.stringify(bench))) ?? null
}

const race = ({ team }: Desk): Bench => {
  const best = bestTrial(team.trials)
  return best ? benchOf(best) : { shrinkDecades: 0.8, verification: 0.5, iterations: null }
}

const strategies = ({ track, whim }: Desk) => [
  ...stagesFrom(whim('start', 0, 5), [track.taxStage])
    .slice(0, 3)
    .map((stage) => strategyFor(track, stage, 1)),
  strategyFor(track, track.taxStage, 2),
  strategyFor(track, track.taxStage, 1),
  strategyFor(track, 'training', 2),
]

/** The right proof at once; some open low, to see whether the PM knows the plan as well. */
const offer = (desk: Desk): ReturnType<Player['offer']> => {
  const { track, team, whim } = desk
  const reach = seenReach(desk)
  if (reach === null) return null
  const opensLow = team.negotiation.offers.length === 0 && whim('opening', 0, 1) < 0.25
  const margin = opensLow ? whim('low', 1, 1.4) : whim('margin', 0.5, 0.75)
  const conclusion = rightConclusion(track, benchPlan(track, team.levers, 3))
  return { target: toTenths(toTenths(reach) - toTenths(margin)), proof: proofFrom(desk, conclusion, () => 'plan') }
}

/** Measures before it buys: what it files, flags and offers is the best it has seen on its own charts. */
export const veteran: Player = {
  bottleneck: ({ track, whim }) => ({
    kind: 'bottleneck',
    stage: track.taxStage,
    confidence: inSteps(whim('sure', 0.7, 0.9)),
  }),
  strategies,
  estimate: ({ track, whim }, strategy) =>
    whim(`reads ${strategy.id}`, 0.9, 1.1) * readSaving(track, strategy, () => 1),
  batch: 5,
  audit: ({ team, track }) => ({
    bottleneck: track.taxStage,
    strategy: [...team.moves].sort((a, b) => b.leverage - a.leverage)[0]?.strategy ?? '',
  }),
  hiddenTax: ({ track, language }) => ({
    choices: [track.taxStage],
    sentence: BOT_SENTENCES.veteran.hiddenTax[language],
  }),
  crossover: ({ whim }) => ({
    kind: 'crossover',
    leader: 'fast',
    week: Math.round(whim('week', 10, 15)),
    confidence: inSteps(whim('sure', 0.8, 0.95)),
  }),
  trial,
  call: ({ track }, plan, before) =>
    judged(track, plan, CAREFUL) > judged(track, before, CAREFUL) ? 'higher' : 'lower',
  flag: (desk) => race(desk).shrinkDecades,
  race,
  steer: () => null,
  argument: ({ language }) => ({
    choices: [...GOOD_FACTS],
    sentence: BOT_SENTENCES.veteran.argument[language],
  }),
  reach: ({ whim }) => {
    const accuracy = toTenths(whim('reach', 96.5, 97.1))
    return { kind: 'reach', accuracy, low: toTenths(accuracy - 0.8), high: toTenths(accuracy + 0.8) }
  },
  improve: (desk) => {
    if (desk.passed > 0.6) return null
    const judge = (plan: Plan) => judged(desk.track, plan, CAREFUL)
    return REACHES.reduce<ReturnType<Player['improve']>>(
      (step, reach) => step ?? bestStep(desk, reach, WORTHWHILE, judge),
      null,
    )
  },
  wantsDryRun: () => true,
  offer,
  ledger: ({ track, team, language }) => ({
    pace: paceOf(plannedIterations(track, benchPlan(track, team.levers, 3))),
    reason: 'calendarBound',
    sentence: BOT_SENTENCES.veteran.ledger[language],
  }),
}
