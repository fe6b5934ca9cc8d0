import { STAGE_NAMES, type Stage } from '../../content/stages.ts'
import type { ArenaPhase } from '../../sim/match/matchState.ts'
import type { MatchResults, TeamResult } from '../resultsOf.ts'
import type { WrittenArgument } from '../writtenArguments.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = { readonly argument: WrittenArgument; readonly team: TeamResult }

/** What was asked, as the sheets name it. */
export const QUESTIONS: Readonly<Record<ArenaPhase, string>> = {
  auditReveal: '1: the hidden tax',
  frontierReveal: '2: the case to the CFO',
  podium: '3: the ledger',
}

const STATUS = { open: 'compared', held: 'held back', hidden: 'hidden' } as const

const pickedWords = ({ phase, choices, facts }: WrittenArgument): string | null => {
  if (phase === 'auditReveal') return choices.map((stage) => STAGE_NAMES[stage as Stage]).join(', ') || null
  return facts.map(({ text }) => text).join(' ') || null
}

const COLUMNS: readonly Column<Row>[] = [
  { head: 'Question', about: 'What was asked.', width: 22, cell: ({ argument }) => QUESTIONS[argument.phase] },
  {
    head: 'Sentence no.',
    about: 'How the sheet Votes names the sentence. Empty for one that nobody was asked to compare.',
    width: 18,
    cell: ({ argument }) => argument.id,
  },
  ...teamColumns<Row>(),
  {
    head: 'Student',
    about: 'The student or bot who wrote it. Empty for a ledger, which is the whole team’s.',
    width: 24,
    cell: ({ argument }) => argument.name || null,
  },
  { head: 'Bot', about: 'Whether a bot wrote it.', cell: ({ argument }) => argument.bot },
  {
    head: 'Picked',
    about: 'Part 1: the stage they pointed at. Part 2: the facts of their case.',
    width: 60,
    cell: ({ argument }) => pickedWords(argument),
  },
  {
    head: 'Facts that prove it',
    about: 'Part 2: how many of these facts prove the case, by the team’s own race.',
    decimals: 0,
    cell: ({ argument }) => (argument.facts.length > 0 ? argument.facts.filter(({ proves }) => proves).length : null),
  },
  {
    head: 'Sentence',
    about: 'What they wrote.',
    width: 60,
    cell: ({ argument }) => argument.text || null,
  },
  {
    head: 'Rank',
    about: 'Place among the sentences on the same question, by the students’ choices. Empty where nobody compared it.',
    decimals: 0,
    cell: ({ argument }) => argument.rank,
  },
  {
    head: 'Pairs won',
    about: 'How often it was found better.',
    decimals: 0,
    cell: ({ argument }) => (argument.id === null ? null : argument.won),
  },
  {
    head: 'Pairs decided',
    about: 'How often it was compared and a choice was made.',
    decimals: 0,
    cell: ({ argument }) => (argument.id === null ? null : argument.of),
  },
  {
    head: 'Status',
    about: 'compared, held back by the word filter, or hidden by the host. Empty if it did not take part.',
    width: 12,
    cell: ({ argument }) => argument.status && STATUS[argument.status],
  },
  { head: 'Shown', about: 'Whether the projector showed it.', cell: ({ argument }) => argument.aired },
]

export const argumentsSheet = (results: MatchResults): Sheet =>
  sheetOf(
    'Arguments',
    'One row per reflection and ledger, the best of each question first.',
    COLUMNS,
    results.arguments.flatMap((argument) => {
      const team = results.teams.find(({ id }) => id === argument.team)
      return team ? [{ argument, team }] : []
    }),
  )
