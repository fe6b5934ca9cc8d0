import type { Track } from '../content/tracks.ts'
import type { Gate } from './plan.ts'

/** Stages at which the three constraints first become visible. Source: ours. */
export const CONSTRAINT_STAGES = [1, 3, 4] as const

/** The stage a missed constraint is found at: Monitoring. */
const LAST_STAGE = 6

/** The stage at which a constraint is found: the first open gate from the stage where it shows, else 6. */
export const discoveryStage = (visibleAt: number, gates: readonly Gate[]): number => {
  let found = LAST_STAGE
  for (const gate of gates) if (gate >= visibleAt && gate < found) found = gate
  return found
}

/** N_found of the three constraints, in the order of CONSTRAINT_STAGES; empty where constraints are left out. */
export const discoveredAt = (gates: readonly Gate[] | null): number[] =>
  gates === null ? [] : CONSTRAINT_STAGES.map((stage) => discoveryStage(stage, gates))

/** Cost(N) = 2^(N-1): hours a constraint found at stage N costs, 1 to 6. */
export const discoveryCostHours = (t: Track, stage: number): number => t.model.constraintBaseHours * 2 ** (stage - 1)

/** lost: hours that gates and constraints take from the calendar; 0 where constraints are left out. */
export const lostHours = (t: Track, gates: readonly Gate[] | null): number => {
  if (gates === null) return 0
  let hours = t.model.gateHours * gates.length
  for (const stage of CONSTRAINT_STAGES) hours += discoveryCostHours(t, discoveryStage(stage, gates))
  return hours
}
