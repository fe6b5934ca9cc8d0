import { WEEKS } from '../../../shared/content/constants.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import { crossoverWeek, overtakingWeek } from '../../../shared/sim/crossover.ts'
import { lightLead, withoutDrift } from '../../../shared/sim/lesson/leadParts.ts'
import { HEAVY_PLAN, LIGHT_PLAN } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'
import { atLeast, type BalanceLine, below, within } from './balanceLine.ts'

/** Velocity wins in the field, and not because of drift: the light plan passes the heavy one with drift and without. */
export const velocityLines = (track: Track): BalanceLine[] => {
  const still = withoutDrift(track)
  const [heavy, light] = [project(track, HEAVY_PLAN), project(track, LIGHT_PLAN)]
  const [stillHeavy, stillLight] = [project(still, HEAVY_PLAN), project(still, LIGHT_PLAN)]
  const stillWeek = overtakingWeek(still, LIGHT_PLAN, HEAVY_PLAN, 'field') ?? WEEKS
  const figure = { rule: 'velocity wins', track: track.id }
  return [
    atLeast({ ...figure, what: 'heavy ahead at week 0, points', value: heavy.startAccuracy - light.startAccuracy }, 1),
    within({ ...figure, what: 'lead changes in the field, week', value: crossoverWeek(track) }, 10, 15),
    atLeast({ ...figure, what: 'light ahead, points', value: light.fieldAccuracy - heavy.fieldAccuracy }, 1.3),
    within({ ...figure, what: 'without drift: lead changes, week', value: stillWeek }, 11, 17),
    atLeast(
      {
        ...figure,
        what: 'without drift: light ahead, points',
        value: stillLight.fieldAccuracy - stillHeavy.fieldAccuracy,
      },
      0.7,
    ),
    within({ ...figure, what: 'heavy at week 26', value: heavy.fieldAccuracy }, 94, 95.3),
    atLeast({ ...figure, what: 'without drift: heavy at week 26', value: stillHeavy.fieldAccuracy }, 95.5),
  ]
}

/** The lead's four parts add up to it. */
export const leadLines = (track: Track): BalanceLine[] => {
  const { experiments, smallerModel, batching, driftOutrun, lead } = lightLead(track).parts
  const figure = { rule: 'the lead can be taken apart', track: track.id }
  const off = Math.abs(experiments + smallerModel + batching + driftOutrun - lead)
  return [
    atLeast({ ...figure, what: 'more experiments, points', value: experiments }, 0),
    below({ ...figure, what: 'the smaller model, points', value: smallerModel }, 0),
    below({ ...figure, what: 'batching, points', value: batching }, 0),
    atLeast({ ...figure, what: 'drift outrun, points', value: driftOutrun }, 0),
    below({ ...figure, what: 'sum of the parts less the lead', value: off }, 1e-9),
  ]
}
