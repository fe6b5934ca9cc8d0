import { TRACK_IDS } from '../../../shared/content/tracks.ts'
import { EARLIER_PLACES } from '../../../shared/sim/match/matchState.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { MOST_WITH_LEGEND, racingTracks } from '../../net/raceTeams.ts'
import { trackName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { markPath } from '../../ui/theme/markPath.ts'
import { TRACK_THEMES } from '../../ui/theme/trackTheme.ts'
import { laneFill } from '../StageDefs.tsx'
import { earlierInChart } from '../view/earlierShown.ts'
import './raceLegend.css'

/** Dots of an earlier class, in the same size as on the lines. */
const DOT = { best: 2, median: 1.3 } as const
const NOISE = 'M1 12V9M4 12V15M7 12V6M10 12V17M13 12V10M16 12V14M19 12V5M22 12V16M25 12V10M28 12V15M31 12V8M34 12V14'

const SIGNS = [
  {
    name: 'rival',
    sign: (
      <>
        <path d="M0 12h10M26 12h10" stroke="#d55e00" stroke-width={2} stroke-dasharray="5 3" />
        <path d={markPath('hexagon', 18, 12, 6)} fill="none" stroke="#d55e00" stroke-width={2} />
      </>
    ),
  },
  {
    name: 'stall',
    sign: (
      <path
        d="M3 13h7c3 0 4-6 8-6s5 10 1 10-6-10-1-10 5 6 8 6h7"
        fill="none"
        stroke="#f5f0e3"
        stroke-width={2}
        stroke-linecap="round"
      />
    ),
  },
  {
    name: 'learning',
    sign: (
      <>
        <circle cx={4} cy={12} r={2} fill="#f5f0e3" />
        <circle cx={13} cy={12} r={4} fill="#f5f0e3" />
        <circle cx={27} cy={12} r={7} fill="#f5f0e3" />
      </>
    ),
  },
  { name: 'noise', sign: <path d={NOISE} stroke="#f5f0e3" stroke-width={1.4} /> },
] as const

/** Explains the marks and symbols of the big chart. */
export const RaceLegend = ({ match }: { readonly match: MatchSnapshot }) => {
  const raced = racingTracks(match)
  // In the final run, the class has seen the symbols, and the paces take this place.
  if (raced.length > MOST_WITH_LEGEND || match.phase === 'finalRun') return null
  const earlier = earlierInChart(match, raced, false)
  const tracks = TRACK_IDS.filter((track) => raced.includes(track))
  return (
    <div class="column legend" aria-hidden="true">
      <ul>
        {tracks.map((track) => (
          <li key={track} class="in-row">
            <svg aria-hidden="true">
              <rect width="100%" height="100%" fill={laneFill(track)} />
              <svg viewBox="0 0 36 24" aria-hidden="true">
                <path
                  d={markPath(TRACK_THEMES[track].shape, 18, track === 'edge' ? 13.6 : 12, 8)}
                  fill={TRACK_THEMES[track].dark}
                  stroke="#0b0e13"
                  stroke-width={3}
                  paint-order="stroke"
                />
              </svg>
            </svg>
            {trackName(track)}
          </li>
        ))}
      </ul>
      <ul>
        {SIGNS.map(({ name, sign }) => (
          <li key={name} class="in-row">
            <svg viewBox="0 0 36 24" aria-hidden="true">
              {sign}
            </svg>
            {words().show.race.legend[name]}
          </li>
        ))}
        {EARLIER_PLACES.filter((place) => earlier.some((lane) => lane.place === place)).map((place) => (
          <li key={place} class="in-row">
            <svg viewBox="0 0 36 24" aria-hidden="true">
              {[4, 11, 18, 25, 32].map((x) => (
                <circle key={x} cx={x} cy={12} r={DOT[place]} fill="#a9b3bf" />
              ))}
            </svg>
            {words().terms.earlier[place]}
          </li>
        ))}
      </ul>
    </div>
  )
}
