import type { Track } from '../../../shared/content/tracks.ts'
import { frontierKnee, paceKnee } from '../../../shared/sim/lesson/knee.ts'
import { withoutDrift } from '../../../shared/sim/lesson/leadParts.ts'
import { atLeast, type BalanceLine, within } from './balanceLine.ts'

/** There is a knee in the field, with drift and without: the best model size lies inside, with or without the other levers. */
export const kneeLines = (track: Track): BalanceLine[] => {
  const pace = paceKnee(track)
  const still = paceKnee(withoutDrift(track))
  const frontier = frontierKnee(track)
  const figure = { rule: 'there is a knee', track: track.id }
  return [
    within({ ...figure, what: 'best shrink at k = round(10^z)', value: pace.knee }, 0.8, 1.25),
    atLeast({ ...figure, what: 'full size worse by, points', value: pace.leftFall }, 1),
    atLeast({ ...figure, what: '100x smaller worse by, points', value: pace.rightFall }, 1),
    within({ ...figure, what: 'without drift: best shrink', value: still.knee }, 0.8, 1.25),
    atLeast({ ...figure, what: 'without drift: full size worse by', value: still.leftFall }, 0.5),
    atLeast({ ...figure, what: 'without drift: 100x smaller worse by', value: still.rightFall }, 1),
    within({ ...figure, what: 'best shrink on the frontier', value: frontier.knee }, 0.8, 1.25),
    atLeast({ ...figure, what: 'frontier: full size worse by, points', value: frontier.leftFall }, 0.4),
    atLeast({ ...figure, what: 'frontier: 100x smaller worse by, points', value: frontier.rightFall }, 1),
    within({ ...figure, what: 'field accuracy there (par of Part 2)', value: frontier.top }, 94, 97.3),
  ]
}
