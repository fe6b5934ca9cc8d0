import type { Board } from '../../../shared/views/publicMatch.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { accuracyText } from '../../present/boardFormat.ts'
import { racingTeams } from '../../present/raceTeams.ts'
import './notes.css'

/** More teams than this leave no room under the table. */
const MOST_TEAMS = 9

const parText = (pars: readonly { readonly fieldAccuracy: number }[]): string => {
  const low = Math.min(...pars.map(({ fieldAccuracy }) => fieldAccuracy)).toFixed(1)
  const high = Math.max(...pars.map(({ fieldAccuracy }) => fieldAccuracy)).toFixed(1)
  return low === high ? `Par is ${low} %.` : `Par is ${low} to ${high} %.`
}

/** What the field came to against par and the PM's wish. */
export const PodiumNotes = ({ match, board }: { readonly match: MatchSnapshot; readonly board: Board }) => {
  const teams = racingTeams(match.teams).length
  if (board.type !== 'podium' || board.pars.length === 0 || teams > MOST_TEAMS) return null
  const best = Math.max(...board.standings.map(({ fieldAccuracy }) => fieldAccuracy ?? 0))
  return (
    <section class="column notes" style={{ top: `calc(0.17 * var(--height) + ${teams * 5 + 2.4} * var(--u))` }}>
      <p>
        {parText(board.pars)} The best delivered {accuracyText(best)}. The PM wanted 99 %.
      </p>
      <p class="notes-own">Your own lesson is on your screen.</p>
    </section>
  )
}
