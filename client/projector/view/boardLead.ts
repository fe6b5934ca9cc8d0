import type { TrackId } from '../../../shared/content/tracks.ts'
import { type Lead, lightLead } from '../../../shared/sim/lesson/leadParts.ts'
import type { Board } from '../../../shared/views/board.ts'
import { shownLead } from '../../charts/lead/leadSteps.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { scenario, trackName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'

type Clock = Pick<MatchSnapshot, 'secondsLeft' | 'phaseSeconds'>

/** The track whose lead is shown: each has an equal share of either half of the reveal's clock. */
export const leadTrack = ({ secondsLeft, phaseSeconds }: Clock, board: Board): TrackId | null => {
  const tracks = board.type === 'frontierReveal' ? board.truth.map(({ track }) => track) : []
  const turnSeconds = phaseSeconds / 2 / Math.max(1, tracks.length)
  const turn = turnSeconds > 0 ? Math.floor((phaseSeconds - Math.max(0, secondsLeft)) / turnSeconds) : 0
  return tracks[Math.min(turn, 2 * tracks.length - 1) % tracks.length] ?? null
}

/** The lead that the projector takes apart: that of the smaller model on a track. */
export const leadOn = (track: TrackId): Lead => lightLead(scenario().tracks[track])

export const leadTitles = (track: TrackId): { title: string; sub: string } => ({
  title: shownLead(leadOn(track)) > 0 ? words().lead.whyFast : words().lead.whyRival,
  sub: trackName(track),
})

/** The sentence under the figure, and what of it is bold. */
export const leadSentence = (track: TrackId): { text: string; strong: string } => {
  const lead = leadOn(track)
  const text = words().lead
  const times = Math.round(lead.iterations / Math.max(1, lead.rivalIterations))
  const said = shownLead(lead) > 0 ? text.beats : text.beaten
  return { text: said(times, lead.rivalStartAccuracy - lead.startAccuracy), strong: text.many(times) }
}
