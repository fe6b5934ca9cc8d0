import type { Scenario } from '../../content/scenario.ts'
import { TRACK_IDS, type TrackId } from '../../content/tracks.ts'
import { BARE_AUTOMATION } from '../plan.ts'
import { keepSolutions, type Solutions, solveTrack } from '../solver.ts'
import { withStrategy } from './leverage.ts'

/** Finds everything that a session on these tracks may ask of the solver, whatever its teams file. It takes seconds. */
export const solveScenario = ({ tracks }: Pick<Scenario, 'tracks'>, ids: readonly TrackId[]): Solutions =>
  Object.fromEntries(
    TRACK_IDS.filter((id) => ids.includes(id)).map((id) => {
      const t = tracks[id]
      return [id, solveTrack(t, [BARE_AUTOMATION, ...t.strategies.map((one) => withStrategy(BARE_AUTOMATION, one))])]
    }),
  )

/** Lets a scenario keep solutions that were found for it earlier. */
export const keepScenarioSolutions = ({ tracks }: Pick<Scenario, 'tracks'>, solutions: Solutions): void => {
  for (const id of TRACK_IDS) {
    const found = solutions[id]
    if (found) keepSolutions(tracks[id], found)
  }
}
