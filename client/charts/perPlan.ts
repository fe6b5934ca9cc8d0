import type { Track } from '../../shared/content/tracks.ts'
import type { Plan } from '../../shared/sim/plan.ts'

/** Caches one value per plan, so that charts that show the same plan compute it once. */
export const perPlan = <T>(compute: (track: Track, plan: Plan) => T): ((track: Track, plan: Plan) => T) => {
  const known = new WeakMap<Plan, { readonly track: Track; readonly value: T }>()
  return (track, plan) => {
    const hit = known.get(plan)
    if (hit?.track === track) return hit.value
    const value = compute(track, plan)
    known.set(plan, { track, value })
    return value
  }
}
