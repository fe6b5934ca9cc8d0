import { TRACK_IDS, type TrackId } from '../../../shared/content/tracks.ts'
import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { trackName } from '../../text/scenario.ts'

/** Earlier shares are noise. */
export const FIRST_TRIAL = 5

/** The share of calls right so far, from trial FIRST_TRIAL on. */
export type CallLine = {
  readonly id: string
  readonly track: TrackId
  readonly name: string
  readonly shares: readonly number[]
}

type Calls = readonly number[]
type Caller = Pick<TeamSnapshot, 'id' | 'track' | 'name' | 'calls'>

const share = (calls: Calls): number => calls.reduce((sum, right) => sum + right, 0) / calls.length

/** The share of all calls right, of several teams together. */
export const shareRight = (teams: readonly Caller[]): number | null => {
  const all = teams.flatMap(({ calls }) => calls)
  return all.length === 0 ? null : share(all)
}

/** After each trial, the share right of all calls up to it. The first trial has no call. */
export const sharesSoFar = (calls: readonly Calls[]): readonly number[] => {
  const trials = 1 + Math.max(0, ...calls.map(({ length }) => length))
  return Array.from({ length: Math.max(0, trials - FIRST_TRIAL + 1) }, (_, i) =>
    share(calls.flatMap((own) => own.slice(0, FIRST_TRIAL - 1 + i))),
  )
}

/** With more teams than this, each line is the mean of a track. */
const MOST_LINES = 8

/** The lines of the teams, or of the tracks if there are many teams; none for those with too few trials. */
export const callLines = (teams: readonly Caller[]): readonly CallLine[] => {
  const lines =
    teams.length <= MOST_LINES
      ? teams.map(({ id, track, name, calls }) => ({ id, track, name, shares: sharesSoFar([calls]) }))
      : TRACK_IDS.map((track) => {
          const mine = teams.filter((team) => team.track === track)
          return { id: track, track, name: trackName(track), shares: sharesSoFar(mine.map(({ calls }) => calls)) }
        })
  return lines.filter(({ shares }) => shares.length > 0)
}

/** The line that ends highest; of two, the longer one. Only it is named. */
export const bestLine = (lines: readonly CallLine[]): CallLine | null => {
  const [best] = [...lines].sort(
    (a, b) => (b.shares.at(-1) ?? 0) - (a.shares.at(-1) ?? 0) || b.shares.length - a.shares.length,
  )
  return best ?? null
}
