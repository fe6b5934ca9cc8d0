import { RIVAL_NAME } from '../../../shared/content/constants.ts'
import type { Board } from '../../../shared/views/board.ts'
import type { SecondVote, VoteAnswer } from '../../../shared/views/secondVote.ts'
import { words } from '../../text/words.ts'

/** The two votes that a board reveals; null where there was no second one. */
export const secondVoteOn = (board: Board): SecondVote | null => ('secondVote' in board ? board.secondVote : null)

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
