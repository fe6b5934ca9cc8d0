import { RIVAL_NAME } from '../../../shared/content/constants.ts'
import { type SecondVote, VOTE_ANSWERS, type VoteAnswer } from '../../../shared/views/secondVote.ts'
import { words } from '../../text/words.ts'

/** An answer as the class reads it. */
export const voteName = (answer: VoteAnswer): string => {
  const { ranges, light } = words().show.votes
  switch (answer) {
    case 'rival':
      return RIVAL_NAME
    case 'fast':
      return light
    case 'below':
    case 'holds':
    case 'above':
      return ranges[answer]
    default:
      return words().show.reveals.audit.stages[answer]
  }
}

/** How many changed their vote. */
export const movedCount = ({ moves }: SecondVote): number =>
  moves.reduce((sum, { from, to, count }) => sum + (from === to ? 0 : count), 0)

/** Who moved where: the first votes by row, the second by column. Answers that nobody gave are left out. */
export const votesGrid = ({ part, moves }: SecondVote) => {
  const answers: readonly VoteAnswer[] = VOTE_ANSWERS[part]
  const tos = answers.filter((answer) => moves.some(({ to }) => to === answer))
  const froms = answers.filter((answer) => moves.some(({ from }) => from === answer))
  const countOf = (from: VoteAnswer, to: VoteAnswer): number =>
    moves.find((move) => move.from === from && move.to === to)?.count ?? 0
  return { tos, rows: froms.map((from) => ({ from, counts: tos.map((to) => ({ to, count: countOf(from, to) })) })) }
}

/** The same as texts, for a table: its caption, which says who was right, its head and its rows. */
export const votesTable = (votes: SecondVote) => {
  const text = words().show.votes
  const { tos, rows } = votesGrid(votes)
  const { part, voters, right } = votes
  return {
    caption: text.both(part, movedCount(votes), voters, right.first, right.second),
    head: [text.first, ...tos.map((to) => text.second(voteName(to)))],
    rows: rows.map(({ from, counts }) => [voteName(from), ...counts.map(({ count }) => (count > 0 ? `${count}` : ''))]),
  }
}
