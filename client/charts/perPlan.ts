import type { Track } from '../../shared/content/tracks.ts'
import type { Plan } from '../../shared/sim/plan.ts'

/** Remembers one value for each plan, so that the instruments of one bench compute it once. */
export const perPlan = <T, Rest extends readonly unknown[] = []>(
  compute: (track: Track, plan: Plan, ...rest: Rest) => T,
): ((track: Track, plan: Plan, ...rest: Rest) => T) => {
  const known = new WeakMap<Plan, { readonly track: Track; readonly rest: Rest; readonly value: T }>()
  return (track, plan, ...rest) => {
    const hit = known.get(plan)
    if (hit?.track === track && hit.rest.every((one, i) => one === rest[i])) return hit.value
    const value = compute(track, plan, ...rest)
    known.set(plan, { track, rest, value })
    return value
  }
}
