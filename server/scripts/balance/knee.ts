import type { Track } from '../../../shared/content/tracks.ts'
import { frontierKnee, paceKnee } from '../../../shared/sim/lesson/knee.ts'
import { atLeast, type BalanceLine, within } from './balanceLine.ts'

/** Checks that there is a knee: the best model size lies inside the range, with or without the other levers. */
export const kneeLines = (track: Track): BalanceLine[] => {
  const pace = paceKnee(track)
  const frontier = frontierKnee(track)
  const figure = { rule: 'there is a knee', track: track.id }
  return [
    within({ ...figure, what: 'best shrink at k = round(10^z)', value: pace.knee }, 0.7, 1.2),
    atLeast({ ...figure, what: 'full size worse by, points', value: pace.leftFall }, 2),
    atLeast({ ...figure, what: '100x smaller worse by, points', value: pace.rightFall }, 2),
    within({ ...figure, what: 'best shrink on the frontier', value: frontier.knee }, 0.5, 1.2),
    within({ ...figure, what: 'field accuracy there (par of Part 2)', value: frontier.top }, 94, 97),
  ]
}
