import type { Track } from '../content/tracks.ts'
import type { Gate } from './plan.ts'

/** The stage a missed constraint is found at: Monitoring. */
const LAST_STAGE = 6

/** The stage at which a constraint is found: the first open gate from the stage where it shows, else 6. */
export const discoveryStage = (visibleAt: number, gates: readonly Gate[]): number => {
  let found = LAST_STAGE
  for (const gate of gates) if (gate >= visibleAt && gate < found) found = gate
  return found
}

/** N_found of the session's three constraints, in the order of the stages; empty where constraints are left out. */
export const discoveredAt = (t: Track, gates: readonly Gate[] | null): number[] =>
  gates === null ? [] : t.constraintStages.map((stage) => discoveryStage(stage, gates))

/** Cost(N) = 2^(N-1): hours a constraint found at stage N costs, 1 to 6. */
export const discoveryCostHours = (t: Track, stage: number): number => t.model.constraintBaseHours * 2 ** (stage - 1)

/** lost: hours that gates and constraints take from the calendar; 0 where constraints are left out. */
export const lostHours = (t: Track, gates: readonly Gate[] | null): number => {
  if (gates === null) return 0
  let hours = t.model.gateHours * gates.length
  for (const stage of t.constraintStages) hours += discoveryCostHours(t, discoveryStage(stage, gates))
  return hours
}

/** Every set of gates, the fewest first. */
export const GATE_SETS: readonly (readonly Gate[])[] = Array.from({ length: 32 }, (_, bits) =>
  ([1, 2, 3, 4, 5] as const).filter((gate) => (bits >> (gate - 1)) & 1),
).sort((a, b) => a.length - b.length)

/** The gates that lose the fewest hours to the session's constraints; of equals the fewest gates. */
export const bestGates = (t: Track): readonly Gate[] =>
  GATE_SETS.reduce((best, gates) => (lostHours(t, gates) < lostHours(t, best) ? gates : best))
