import type { Connection } from '../../net/connection.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { duelToShow } from '../../present/boardDuel.ts'
import { accuracyText } from '../../present/boardFormat.ts'
import { readStandings } from '../../present/boardStandings.ts'
import { pointsBoardView, raceBoardView } from '../../present/boardView.ts'
import { racingTeams } from '../../present/raceTeams.ts'
import { stallText } from '../../present/saidText.ts'
import { readBoard } from '../../state/board.ts'
import { trackName } from '../../state/scenario.ts'
import { useCalm } from './useCalm.ts'

type TwinProps = { readonly match: MatchSnapshot }
type MovingProps = { readonly source: Connection['match'] }

/** Nobody listens to a table more often than this. */
const TWIN_MS = 1000

/** The race as a table, for screen readers. */
export const RaceTwin = ({ source }: MovingProps) => {
  const match = useCalm(source, TWIN_MS)
  if (!match) return null
  return (
    <table class="visually-hidden" data-twin="race">
      <caption>Race: accuracy of every team and of the rival</caption>
      <thead>
        <tr>
          <th scope="col">Team</th>
          <th scope="col">Track</th>
          <th scope="col">Accuracy</th>
          <th scope="col">Iterations</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {[...racingTeams(match.teams)]
          .sort((a, b) => a.rank - b.rank)
          .map((team) => (
            <tr key={team.id}>
              <th scope="row">{team.name}</th>
              <td>{trackName(team.track)}</td>
              <td>{accuracyText(team.accuracy)}</td>
              <td>{team.iterations}</td>
              <td>
                {team.stallReason === '' ? 'racing' : `stalled: ${stallText(team.stallReason)}`}
                {team.passedHour >= 0 ? ', ahead of the rival' : ''}
              </td>
            </tr>
          ))}
        {match.rivals.map((rival) => (
          <tr key={rival.track}>
            <th scope="row">Big Model Inc.</th>
            <td>{trackName(rival.track)}</td>
            <td>{accuracyText(rival.accuracy)}</td>
            <td>{rival.iterations}</td>
            <td>the rival</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The leaderboard as a list, for screen readers. */
export const BoardTwin = ({ source, race }: MovingProps & { readonly race: boolean }) => {
  const match = useCalm(source, TWIN_MS)
  if (!match) return null
  const view = race ? raceBoardView(match) : pointsBoardView(match)
  return (
    <div class="visually-hidden" data-twin="board">
      <h2>
        {view.title} {view.since}
      </h2>
      <ol>
        {view.rows.map((row) => (
          <li key={row.id} value={row.rank}>
            {row.name}, {view.valueText(row)}
          </li>
        ))}
      </ol>
      {view.climber && (
        <p>
          Biggest climber: {view.climber.name}, place {view.climber.rank}
        </p>
      )}
    </div>
  )
}

/** The podium as a list, for screen readers. */
export const PodiumTwin = ({ match }: TwinProps) => (
  <ol class="visually-hidden" data-twin="podium" aria-label="Podium">
    {readStandings(match.board)
      .standings.slice(0, 3)
      .map(({ rank, team, points, reason }) => (
        <li key={team} value={rank}>
          {match.teams.find(({ id }) => id === team)?.name}, {points.toFixed(1)} points. {reason}.
        </li>
      ))}
  </ol>
)

/** The duel in words, for screen readers. */
export const DuelTwin = ({ match }: TwinProps) => {
  const board = readBoard(match.board)
  if (board.type !== 'negotiations') return null
  const duel = duelToShow(board.teams, match.sceneTeam)
  if (!duel) return null
  return (
    <dl class="visually-hidden" data-twin="duel">
      <dt>Team</dt>
      <dd>{match.teams.find(({ id }) => id === duel.team)?.name}</dd>
      <dt>Round</dt>
      <dd>{duel.round}</dd>
      <dt>Patience left</dt>
      <dd>{duel.patience}</dd>
      <dt>The PM wants</dt>
      <dd>{accuracyText(duel.pmTarget)}</dd>
      <dt>Offered</dt>
      <dd>{duel.offered === null ? 'nothing yet' : accuracyText(duel.offered)}</dd>
    </dl>
  )
}
