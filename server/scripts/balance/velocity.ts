import type { Track } from '../../../shared/content/tracks.ts'
import { crossoverWeek } from '../../../shared/sim/crossover.ts'
import { HEAVY_PLAN, LIGHT_PLAN } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'
import { atLeast, type BalanceLine, within } from './balanceLine.ts'

/** Checks that velocity wins: the light plan starts behind, passes the heavy one in weeks 6 to 16, and ends ahead. */
export const velocityLines = (track: Track): BalanceLine[] => {
  const heavy = project(track, HEAVY_PLAN)
  const light = project(track, LIGHT_PLAN)
  const figure = { rule: 'velocity wins', track: track.id }
  return [
    atLeast({ ...figure, what: 'heavy ahead at week 0, points', value: heavy.startAccuracy - light.startAccuracy }, 1),
    within({ ...figure, what: 'crossover week', value: crossoverWeek(track) }, 6, 16),
    atLeast({ ...figure, what: 'light ahead at week 26, points', value: light.accuracy - heavy.accuracy }, 1),
  ]
}
