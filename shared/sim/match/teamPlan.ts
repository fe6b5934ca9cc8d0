import { MAX_CHANGES_PER_RELEASE } from '../../content/constants.ts'
import type { Track } from '../../content/tracks.ts'
import { BARE_AUTOMATION, type Plan, type PlanWithoutReleaseSize } from '../plan.ts'
import { changesPerReleaseFor } from '../releaseSize.ts'
import { power } from '../sameMath.ts'
import type { Levers } from './matchState.ts'
import type { Part } from './phases.ts'

/** Where every bench starts: the heavy model, one change a release, by hand. */
export const DEFAULT_LEVERS: Levers = {
  shrinkDecades: 0,
  iterations: null,
  changesPerRelease: 1,
  verification: 0.5,
  automation: BARE_AUTOMATION,
  gates: [],
}

const sized = (track: Track, plan: PlanWithoutReleaseSize): Plan => {
  const iterations = plan.maxIterations
  const changesPerRelease =
    iterations === null
      ? Math.round(power(10, plan.shrinkDecades))
      : (changesPerReleaseFor(track, plan, iterations) ?? MAX_CHANGES_PER_RELEASE)
  return { ...plan, changesPerRelease }
}

/** The plan that a bench's levers mean in a part: Part 1 looks at the pipeline alone, Part 2 at the bare one, Part 3 at all. */
export const benchPlan = (track: Track, levers: Levers, part: Part): Plan => {
  if (part === 1) {
    const { automation, changesPerRelease } = levers
    const { shrinkDecades, verification } = DEFAULT_LEVERS
    return { shrinkDecades, verification, automation, changesPerRelease, gates: null, maxIterations: null }
  }
  const { shrinkDecades, verification, iterations } = levers
  const plan = { shrinkDecades, verification, maxIterations: iterations }
  return part === 2
    ? sized(track, { ...plan, automation: BARE_AUTOMATION, gates: null })
    : sized(track, { ...plan, automation: levers.automation, gates: levers.gates })
}
