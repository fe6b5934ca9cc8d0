import type { Track } from '../../../shared/content/tracks.ts'
import { bestGates } from '../../../shared/sim/constraints.ts'
import { FULL_GRID, searchGrid } from '../../../shared/sim/lesson/searchGrid.ts'
import { bestPlan } from '../../../shared/sim/solver.ts'
import { atLeast, type BalanceLine, below, within } from './balanceLine.ts'

/**
 * Checks that 99% is out of reach, that 94% to 97% is not, and that the solver does at least as well as a full search
 * of a grid. Plans without constraints lose no hours to them, so no choice of gates can beat what these plans reach.
 */
export const reachLines = (track: Track): BalanceLine[] => {
  const free = searchGrid(track, { ...FULL_GRID, gates: null })
  const gated = searchGrid(track, { ...FULL_GRID, shrinkStep: 0.2, gates: bestGates(track) })
  const solved = bestPlan(track, { bare: false }).fieldAccuracy
  const figure = { rule: '99% is out of reach', track: track.id }
  return [
    atLeast({ ...figure, what: 'plans visited', value: free.plans + gated.plans }, 1_000_000),
    below({ ...figure, what: 'highest accuracy of any plan', value: free.accuracy }, 98),
    below({ ...figure, what: 'plans without a proof', value: free.unproven + gated.unproven }, 1),
    within({ ...figure, what: 'best field accuracy with constraints', value: solved }, 94, 98),
    atLeast({ ...figure, what: 'solver ahead of the grid, points', value: solved - gated.fieldAccuracy }, 0),
  ]
}
