import { voteName, votesGrid } from '../../charts/votes/secondVotes.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import { secondVoteOn } from '../view/boardVotes.ts'
import './votesView.css'
import './tally.css'

/** Who moved where: the first votes by row, the second by column. Answers that nobody gave are left out. */
export const VotesView = ({ match }: { readonly match: MatchSnapshot }) => {
  const votes = secondVoteOn(match.board)
  if (!votes) return null
  const { voters, right } = votes
  const text = words().show.votes
  const { tos, rows } = votesGrid(votes)
  return (
    <>
      <section class="stage-field">
        <table class="votes-moves">
          <caption class="soft">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col" class="soft">
                {text.first}
              </th>
              {tos.map((to) => (
                <th key={to} scope="col">
                  {voteName(to)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ from, counts }) => (
              <tr key={from}>
                <th scope="row">{voteName(from)}</th>
                {counts.map(({ to, count }) => (
                  <td key={to} class={from === to ? 'votes-stayed soft' : count > 0 ? 'votes-moved' : ''}>
                    {count || ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section class="column tally">
        <p class="tally-number">
          {right.second} <span class="tally-of soft">{words().show.of(voters)}</span>
        </p>
        <p class="tally-word">{text.rightAfter}</p>
        <p class="tally-hint soft">{text.rightBefore(right.first)}</p>
        <p class="tally-hint soft">{text.diagonal}</p>
      </section>
    </>
  )
}
