import { CONSTRAINT_STAGE_SETS, type ConstraintStages } from '../../../shared/content/constraints.ts'
import { STANDARD_SCENARIO, withConstraintStages } from '../../../shared/content/scenario.ts'
import { TRACK_IDS } from '../../../shared/content/tracks.ts'
import { bestPlan } from '../../../shared/sim/solver.ts'
import { type BalanceLine, below, within } from './balanceLine.ts'

const bestScores = (stages: ConstraintStages): readonly number[] => {
  const { tracks } = withConstraintStages(STANDARD_SCENARIO, stages)
  return TRACK_IDS.map((id) => bestPlan(tracks[id], { bare: false }).score)
}

/** How far the best scores of the tracks lie apart with a set of constraints, in percent of the highest. */
export const scoreSpread = (stages: ConstraintStages): number => {
  const scores = bestScores(stages)
  return (100 * (Math.max(...scores) - Math.min(...scores))) / Math.max(...scores)
}

/** Tracks are fair: the best score that search finds is nearly the same on each, whatever constraints the seed draws. */
export const fairnessLines = (): BalanceLine[] =>
  CONSTRAINT_STAGE_SETS.flatMap((stages) => {
    const where = `constraints at ${stages.join(', ')}`
    return [
      ...bestScores(stages).map((value, i) =>
        within({ rule: 'tracks are fair', track: TRACK_IDS[i] ?? 'all', what: `best score, ${where}`, value }, 95, 105),
      ),
      below({ rule: 'tracks are fair', track: 'all', what: `spread in %, ${where}`, value: scoreSpread(stages) }, 2.5),
    ]
  })
