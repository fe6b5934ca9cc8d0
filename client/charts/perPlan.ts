import type { Track } from '../../shared/content/tracks.ts'
import type { Plan } from '../../shared/sim/plan.ts'

/** Remembers one value for each plan, so that the instruments of one bench compute it once. */
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
