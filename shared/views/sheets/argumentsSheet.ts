import type { ArenaPhase } from '../../sim/match/matchState.ts'
import type { ArgumentResult, MatchResults, TeamResult } from '../resultsOf.ts'
import { seatName } from './seatName.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = { readonly argument: ArgumentResult; readonly team: TeamResult; readonly writer: string | null }

const QUESTIONS: Readonly<Record<ArenaPhase, string>> = {
  auditReveal: '1: the hidden tax',
  frontierReveal: '2: the CFO',
  podium: '3: the ledger',
}
const STATUS = { open: 'compared', held: 'held back', hidden: 'hidden by the host' } as const

const COLUMNS: readonly Column<Row>[] = [
  {
    head: 'Part and question',
    about: 'What the sentence answers.',
    width: 18,
    cell: ({ argument }) => QUESTIONS[argument.phase],
  },
  {
    head: 'Rank',
    about:
      'Place among the sentences about the same question, from the pairs students compared. Empty if it took no part.',
    decimals: 0,
    cell: ({ argument }) => argument.rank,
  },
  {
    head: 'Sentence',
    about: 'What the student wrote, or the team in its ledger.',
    width: 80,
    cell: ({ argument }) => argument.text,
  },
  ...teamColumns<Row>(),
  { head: 'Student', about: 'Who wrote it. Empty for a ledger.', width: 24, cell: ({ writer }) => writer },
  { head: 'Bot', about: 'Whether a bot wrote it.', cell: ({ argument }) => argument.bot },
  {
    head: 'Picked',
    about: 'The stage or the facts that the student pointed at.',
    width: 40,
    cell: ({ argument }) => argument.choices.join(', ') || null,
  },
  {
    head: 'Pairs won',
    about: 'Pairs in which a student found it better.',
    decimals: 0,
    cell: ({ argument }) => argument.won,
  },
  { head: 'Pairs decided', about: 'Pairs that a student decided.', decimals: 0, cell: ({ argument }) => argument.of },
  { head: 'Shown', about: 'Whether the host showed it on the projector.', cell: ({ argument }) => argument.aired },
  {
    head: 'Status',
    about: 'Compared by students, held back by the word filter, or hidden by the host.',
    width: 18,
    cell: ({ argument }) => STATUS[argument.status],
  },
  {
    head: 'Votes of the student',
    about: 'Pairs about the same question that this student compared. Empty for a ledger.',
    decimals: 0,
    cell: ({ argument }) => argument.writerVotes,
  },
]

export const argumentsSheet = (results: MatchResults): Sheet =>
  sheetOf(
    'Arguments',
    'One row per sentence that the class could compare, by question, best first.',
    COLUMNS,
    results.arguments.flatMap((argument): readonly Row[] => {
      const team = results.teams.find(({ id }) => id === argument.team)
      const writer = argument.seat === null ? null : seatName(results, argument.seat)
      return team ? [{ argument, team, writer }] : []
    }),
  )
