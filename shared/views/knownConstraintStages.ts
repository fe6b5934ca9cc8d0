import type { ConstraintStages } from '../content/constraints.ts'
import type { MatchState } from '../sim/match/matchState.ts'
import { isPast } from '../sim/match/phases.ts'

/** The stages at which the session's constraints become visible; null until the workbench of Part 3 opens. */
export const knownConstraintStages = ({ phase, scenario }: MatchState): ConstraintStages | null =>
  isPast(phase, 'reviewLock') ? scenario.tracks.cloud.constraintStages : null
