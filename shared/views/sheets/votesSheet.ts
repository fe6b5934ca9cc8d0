import type { MatchResults } from '../resultsOf.ts'
import type { ArenaVote } from '../writtenArguments.ts'
import { QUESTIONS } from './argumentsSheet.ts'
import { seatName } from './seatName.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'

type Row = { readonly vote: ArenaVote; readonly results: MatchResults }

const COLUMNS: readonly Column<Row>[] = [
  {
    head: 'Student',
    about: 'The student who compared two sentences.',
    width: 24,
    cell: ({ results, vote }) => seatName(results, vote.seat),
  },
  { head: 'Question', about: 'What the sentences are about.', width: 22, cell: ({ vote }) => QUESTIONS[vote.phase] },
  { head: 'Sentence', about: 'No. of one sentence, in Arguments.', width: 18, cell: ({ vote }) => vote.left },
  { head: 'Other sentence', about: 'No. of the other.', width: 18, cell: ({ vote }) => vote.right },
  {
    head: 'Better',
    about: 'No. of the one that argues better. Empty if the student could not decide.',
    width: 18,
    cell: ({ vote }) => (vote.choice === 'neither' ? null : vote[vote.choice]),
  },
]

export const votesSheet = (results: MatchResults): Sheet =>
  sheetOf(
    'Votes',
    'One row per pair of sentences that a student compared.',
    COLUMNS,
    results.arenaVotes.map((vote) => ({ vote, results })),
  )
