import type { Board } from '../../../shared/views/board.ts'
import type { SecondVote } from '../../../shared/views/secondVote.ts'

/** The two votes that a board reveals; null where there was no second one. */
export const secondVoteOn = (board: Board): SecondVote | null => ('secondVote' in board ? board.secondVote : null)
