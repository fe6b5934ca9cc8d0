import { HOURS_PER_WEEK, WEEKS } from '../../content/constants.ts'
import type { Stage } from '../../content/stages.ts'
import { numbersIn } from '../numbers.ts'
import { terms } from './terms.ts'

const { accuracy, fixed, parameters, percent } = numbersIn('en')
const pace = (iterations: number) => `${fixed(iterations / WEEKS)} iterations a week`
const weeks = (hours: number) => terms.weeks(hours / HOURS_PER_WEEK, 1)

/** Why a team placed where it did. */
const reasons = {
  delivered: 'Delivered what was agreed',
  shippedPace: (iterations: number, stalledHours: number, field: number) =>
    `Shipped ${pace(iterations)}, ${weeks(stalledHours)} lost to stalls. Field: ${accuracy(field)}`,
  passedRival: (week: number, field: number) =>
    `Passed Big Model Inc. in week ${week} and finished at ${accuracy(field)}`,
  finishedRace: (field: number) => `Finished the race at ${accuracy(field)}`,
  proved: (round: number) => `Proved 99 % out of reach in round ${round}, every term right`,
  leverage: (stage: Stage) => `Found the leverage: ${terms.stages[stage]} first, most hours saved per k$`,
  bottleneck: (stage: Stage) => `Pointed at ${terms.stages[stage]}, the true bottleneck`,
  knee: (count: number) => `Planted the flag on the knee, at ${parameters(count)}`,
  predicted: 'Knew what they knew: the best predictions',
}

/** One thing to learn from a team's own run. */
const lessons = {
  promise: (field: number, target: number) =>
    `You delivered ${accuracy(field)} and were held to ${accuracy(target)}: agree what your plan can reach, with a margin.`,
  constraints: (lostHours: number, gatedHours: number) =>
    `Constraints cost you ${weeks(lostHours)}. Gates 1, 3 and 4 find all three for ${weeks(gatedHours)}.`,
  taxStage: (stage: Stage, share: number) =>
    `${terms.stages[stage]} is ${percent(share)} of your cycle: the hours it gives back become iterations.`,
  race: (iterations: number) =>
    `In the race you ran ${pace(iterations)}: each one was a chance to learn, as long as it carried signal.`,
  proof: 'Read each term of the proof from your own plan: one borrowed number and the argument falls.',
  leverage: (stage: Stage) => `Most leverage is hours saved per k$, and it sits in ${terms.stages[stage]}.`,
  bottleneck: (stage: Stage, share: number, tax: string) =>
    `${terms.stages[stage]} takes ${percent(share)} of your cycle: ${tax}.`,
  knee: 'Past the knee a smaller model runs more iterations and learns from fewer of them.',
  compound: (behind: number, week: number) =>
    `The team that starts ${terms.points(behind)} behind leads from about week ${week}: many small gains compound.`,
  confidence: 'Confidence is a claim too: a sure, wrong prediction costs the most.',
}

/** Remarks on a team's result. */
export const remarks = { reasons, lessons }
