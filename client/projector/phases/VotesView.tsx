import { VOTE_ANSWERS, type VoteAnswer } from '../../../shared/views/secondVote.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import { secondVoteOn, voteName } from '../view/boardVotes.ts'
import './votesView.css'
import './tally.css'

/** Who moved where: the first votes by row, the second by column. Answers that nobody gave are left out. */
export const VotesView = ({ match }: { readonly match: MatchSnapshot }) => {
  const votes = secondVoteOn(match.board)
  if (!votes) return null
  const { part, moves, voters, right } = votes
  const text = words().show.votes
  const answers: readonly VoteAnswer[] = VOTE_ANSWERS[part]
  const froms = answers.filter((answer) => moves.some(({ from }) => from === answer))
  const tos = answers.filter((answer) => moves.some(({ to }) => to === answer))
  const countOf = (from: VoteAnswer, to: VoteAnswer) =>
    moves.find((move) => move.from === from && move.to === to)?.count ?? 0
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
            {froms.map((from) => (
              <tr key={from}>
                <th scope="row">{voteName(from)}</th>
                {tos.map((to) => (
                  <td key={to} class={from === to ? 'votes-stayed soft' : countOf(from, to) > 0 ? 'votes-moved' : ''}>
                    {countOf(from, to) || ''}
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
