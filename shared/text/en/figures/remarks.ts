import { HOURS_PER_WEEK, WEEKS } from '../../../content/constants.ts'
import type { Stage } from '../../../content/stages.ts'
import { numbersIn } from '../../numbers.ts'
import { terms } from './terms.ts'

const { accuracy, fixed, parameters, percent } = numbersIn('en')
const pace = (iterations: number) => `${fixed(iterations / WEEKS)} iterations per week`
const weeks = (hours: number) => terms.weeks(hours / HOURS_PER_WEEK, 1)

/** Why a team placed where it did. */
const reasons = {
  delivered: 'Met their target',
  shippedPace: (iterations: number, stalledHours: number, field: number) =>
    `Ran ${pace(iterations)}, lost ${weeks(stalledHours)} to stalls and shipped at ${accuracy(field)} in the field`,
  passedRival: (week: number, field: number) =>
    `Passed Big Model Inc. in week ${week} and finished at ${accuracy(field)}`,
  finishedRace: (field: number) => `Finished the race at ${accuracy(field)}`,
  proved: (round: number, right: number, of: number) =>
    `Proved in round ${round} that ${accuracy(99, 0)} is out of reach, with ${right < of ? `${right} of ${of} terms` : 'every term'} right`,
  leverage: (stage: Stage) =>
    `Found the best leverage: automate ${terms.stages[stage]} first, which saves the most hours per $1k`,
  bottleneck: (stage: Stage) => `Pointed at ${terms.stages[stage]}, the true bottleneck`,
  knee: (count: number) => `Planted the flag on the knee, at ${parameters(count)}`,
  kept: (pace: number) => `Kept the pace they signed for: ${fixed(pace)} iterations per week`,
  estimated: (count: number) => `Made good estimates of ${count} strategies before seeing what they save`,
  called: (count: number) => `Called ${count} trials correctly before running them`,
  predicted: 'Made the best predictions',
}

/** One thing to learn from a team's own run. */
const lessons = {
  promise: (field: number, target: number) =>
    `You delivered ${accuracy(field)} and were held to ${accuracy(target)}. Agree on a target your plan can reach with a margin.`,
  constraints: (lostHours: number, gatedHours: number) =>
    `Constraints cost you ${weeks(lostHours)}. Gates 1, 3 and 4 find all three for ${weeks(gatedHours)}.`,
  taxStage: (stage: Stage, share: number) =>
    `${terms.stages[stage]} is ${percent(share)} of your cycle. Every hour you save there can go into iterations.`,
  race: (iterations: number) =>
    `In the race you ran ${pace(iterations)}. Each one was a chance to learn, as long as it carried signal.`,
  proof: 'Take each term of the proof from your own plan. One number from another plan breaks the argument.',
  leverage: (stage: Stage) =>
    `Leverage means hours saved per $1k. On your track it is highest in ${terms.stages[stage]}.`,
  bottleneck: (stage: Stage, share: number, tax: string) =>
    `${terms.stages[stage]} takes ${percent(share)} of your cycle. ${tax}.`,
  knee: 'Past the knee, a smaller model runs more iterations but learns from fewer of them.',
  compound: (behind: number, week: number) =>
    `A team that starts ${terms.percentagePoints(behind)} behind takes the lead around week ${week}, because many small gains compound.`,
  commitment: (signed: number | null, run: number) =>
    signed === null
      ? `Nobody signed a pace. Your final run made ${fixed(run)} iterations per week.`
      : `You signed for ${fixed(signed)} iterations per week and ran ${fixed(run)}: promise what the calendar can hold.`,
  estimates: (stage: Stage) =>
    `A saving can be read off the waterfall: the stage’s hours times the share that goes. ${terms.stages[stage]} has the most hours.`,
  calls: 'Before a run, weigh more experiments against a lower start, more noise and a lower ceiling.',
  confidence: 'Confidence counts too: being sure and wrong costs the most.',
}

/** Remarks on a team's result. */
export const remarks = { reasons, lessons }
