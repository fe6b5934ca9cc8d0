import { TRACK_IDS, TRACKS } from '../../../shared/content/tracks.ts'
import { bestPlan } from '../../../shared/sim/solver.ts'
import { type BalanceLine, below, within } from './balanceLine.ts'

/** The spread of the tracks' best scores, as a percentage of the highest. */
export const scoreSpread = (options: { readonly bare: boolean }): number => {
  const scores = TRACK_IDS.map((id) => bestPlan(TRACKS[id], options).score)
  return (100 * (Math.max(...scores) - Math.min(...scores))) / Math.max(...scores)
}

/** Checks that the tracks are fair: the best score that search finds is nearly the same on each. */
export const fairnessLines = (): BalanceLine[] => [
  ...TRACK_IDS.map((id) => {
    const { score } = bestPlan(TRACKS[id], { bare: false })
    return within({ rule: 'tracks are fair', track: id, what: 'best score', value: score }, 95, 105)
  }),
  below(
    {
      rule: 'tracks are fair',
      track: 'all',
      what: 'spread of the best scores, %',
      value: scoreSpread({ bare: false }),
    },
    2,
  ),
]
