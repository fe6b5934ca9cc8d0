import { STAGES } from '../../content/stages.ts'
import { CONCLUSIONS, MOST_PACE, type Trial } from '../../sim/match/matchState.ts'
import { lastRun } from '../../sim/match/negotiation.ts'
import { DRY_RUNS } from '../../sim/match/progress.ts'
import { proofOptions } from '../../sim/match/proofOptions.ts'
import { benchPlan } from '../../sim/match/teamPlan.ts'
import type { AutomationLevel, Gate } from '../../sim/plan.ts'
import { power } from '../../sim/sameMath.ts'
import { toTenths } from '../../sim/tenths.ts'
import { type Desk, inSteps, onSlider, paceOf } from '../desk.ts'
import type { Bench, Player } from '../player.ts'
import { proofFrom } from '../proving.ts'

const TRIALS = 24
const GATES: readonly Gate[] = [1, 2, 3, 4, 5]

const pick = <T>({ whim }: Desk, word: string, from: readonly T[]): T => {
  const at = Math.floor(whim(word, 0, from.length))
  const picked = from[Math.min(from.length - 1, at)]
  if (picked === undefined) throw new Error('nothing to pick from')
  return picked
}

const best = (runs: readonly Trial[]): Trial | undefined =>
  [...runs].sort((a, b) => b.fieldAccuracy - a.fieldAccuracy)[0]

const bench = ({ whim }: Desk, word: string): Bench => ({
  shrinkDecades: onSlider(whim(`${word} size`, 0, 2), 2),
  verification: onSlider(whim(`${word} depth`, 0, 1), 1),
  iterations: null,
})

const kept = ({ team }: Desk): Bench => {
  const plan = best(team.trials)?.plan
  return {
    shrinkDecades: plan?.shrinkDecades ?? 1,
    verification: plan?.verification ?? 0.5,
    iterations: plan?.maxIterations ?? null,
  }
}

/**
 * Tries what is allowed at random, calls at random, keeps the best number it has been shown, and picks the proof and its pace
 * at random. It plays for the balance only: whoever does not think must not score.
 */
export const mindless: Player = {
  bottleneck: (desk) => ({
    kind: 'bottleneck',
    stage: pick(desk, 'stage', STAGES),
    confidence: inSteps(desk.whim('sure', 0.2, 1)),
  }),
  strategies: ({ track, whim }) =>
    track.strategies
      .map(({ id }) => ({ id, at: whim(`order ${id}`, 0, 1) }))
      .sort((a, b) => a.at - b.at)
      .map(({ id }) => id),
  estimate: ({ whim }, { id }) => 3 * power(10, whim(`estimate ${id}`, 0, 2.3)),
  batch: 1,
  audit: (desk) => ({
    bottleneck: pick(desk, 'filed', STAGES),
    strategy: [...desk.team.moves].sort((a, b) => b.leverage - a.leverage)[0]?.strategy ?? '',
  }),
  hiddenTax: (desk) => ({ choices: [pick(desk, 'hidden', STAGES)], sentence: '' }),
  crossover: (desk) => ({
    kind: 'crossover',
    leader: pick(desk, 'leader', ['rival', 'fast'] as const),
    week: Math.round(desk.whim('week', 1, 26)),
    confidence: inSteps(desk.whim('sure', 0.5, 1)),
  }),
  trial: (desk) => {
    const i = desk.team.trials.length
    return i >= Math.round(desk.whim('trials', desk.trialsToFlag, TRIALS)) ? null : bench(desk, `trial ${i}`)
  },
  call: (desk) =>
    pick(desk, `call ${desk.team.trials.length} ${desk.team.dryRuns.length}`, ['higher', 'lower'] as const),
  flag: (desk) => kept(desk).shrinkDecades,
  race: kept,
  steer: () => null,
  argument: ({ whim }) => ({
    choices: ['firstDay', 'iterationsRun', 'moneySpent', 'pointsLearned', 'taxPaid', 'leadChange']
      .sort((a, b) => whim(a, 0, 1) - whim(b, 0, 1))
      .slice(0, 3),
    sentence: '',
  }),
  reach: ({ whim }) => {
    const [a, b, c] = [whim('low', 90, 99), whim('middle', 90, 99), whim('high', 90, 99)].sort((x, y) => x - y)
    return { kind: 'reach', low: toTenths(a ?? 90), accuracy: toTenths(b ?? 95), high: toTenths(c ?? 99) }
  },
  improve: (desk) => {
    const { dryRuns } = desk.team
    if (dryRuns.length >= DRY_RUNS) {
      const plan = best(dryRuns)?.plan
      return plan
        ? {
            shrinkDecades: plan.shrinkDecades,
            verification: plan.verification,
            iterations: plan.maxIterations,
            automation: plan.automation,
            gates: plan.gates ?? [],
          }
        : null
    }
    const word = `run ${dryRuns.length}`
    const level = (stage: number): AutomationLevel => pick(desk, `${word} level ${stage}`, [0, 1, 2] as const)
    return {
      ...bench(desk, word),
      automation: [level(0), level(1), level(2), level(3), level(4), level(5)],
      gates: GATES.filter((gate) => desk.whim(`${word} gate ${gate}`, 0, 1) < 0.5),
    }
  },
  wantsDryRun: () => true,
  offer: (desk) => {
    const { team, track } = desk
    const round = team.negotiation.offers.length
    const options = proofOptions(track, benchPlan(track, team.levers, 3), lastRun(team))
    const shown = best(team.dryRuns)?.fieldAccuracy ?? 95
    return {
      target: Math.max(85, Math.floor(shown * 10) / 10 - 0.3),
      proof: proofFrom(desk, pick(desk, `conclusion ${round}`, CONCLUSIONS), (term) =>
        pick(
          desk,
          `${term} ${round}`,
          options[term].map(({ source }) => source),
        ),
      ),
    }
  },
  ledger: ({ whim }) => ({
    pace: paceOf(26 * whim('pace', 0.1, MOST_PACE / 5)),
    reason: 'fasterLearning',
    sentence: '',
  }),
}
