import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../net/raceTeams.ts'
import { words } from '../../text/words.ts'
import { MOST_WITH_NOTES, namedText } from '../view/boardPodium.ts'
import './podiumNotes.css'

/** With more teams than this there is no space below the table for the last line. */
const MOST_WITH_LESSON = 6

/** The field's results compared with par and with what the PM wanted, and the teams that argued and predicted best. */
export const PodiumNotes = ({ match }: { readonly match: MatchSnapshot }) => {
  const { board } = match
  const teams = racingTeams(match.teams).length
  if (board.type !== 'podium' || board.pars.length === 0 || teams > MOST_WITH_NOTES) return null
  const named = namedText(match, true)
  const pars = board.pars.map(({ fieldAccuracy }) => fieldAccuracy)
  const best = Math.max(...board.standings.map(({ fieldAccuracy }) => fieldAccuracy ?? 0))
  return (
    <section class="column notes" style={{ top: `calc(0.17 * var(--height) + ${teams * 5 + 2.4} * var(--u))` }}>
      <p>
        {words().show.par(Math.min(...pars), Math.max(...pars))} {words().show.bestDelivered(best)}
      </p>
      {named && <p>{named}</p>}
      {teams <= MOST_WITH_LESSON && <p class="soft">{words().show.ownLesson}</p>}
    </section>
  )
}
