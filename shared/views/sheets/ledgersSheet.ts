import type { Ledger } from '../../sim/match/matchState.ts'
import { play } from '../../text/en/play.ts'
import type { MatchResults, TeamResult } from '../resultsOf.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = { readonly team: TeamResult; readonly ledger: Ledger }

const COLUMNS: readonly Column<Row>[] = [
  ...teamColumns<Row>(),
  {
    head: 'Iterations per week',
    about: 'Engineering pace of the final run.',
    decimals: 2,
    cell: ({ ledger }) => ledger.iterationsPerWeek,
  },
  {
    head: 'Verification Gap, %',
    about: 'Chance that a release carried a defect.',
    decimals: 1,
    cell: ({ ledger }) => ledger.risk * 100,
  },
  {
    head: 'Why it was worth it',
    about: 'The reason the team chose.',
    width: 24,
    cell: ({ ledger }) => play.ledger.reasons[ledger.reason].name,
  },
  {
    head: 'In their own words',
    about: 'The sentence the team wrote.',
    width: 60,
    cell: ({ ledger }) => ledger.sentence || null,
  },
  { head: 'Target, %', about: 'Field accuracy the PM held the team to.', decimals: 1, cell: ({ team }) => team.target },
  {
    head: 'Delivered, %',
    about: 'Field accuracy of the final run.',
    decimals: 2,
    cell: ({ team }) => team.finalRun?.fieldAccuracy ?? null,
  },
]

export const ledgersSheet = (results: MatchResults): Sheet =>
  sheetOf(
    'Ledgers',
    'One row per team that filed its ledger.',
    COLUMNS,
    results.teams.flatMap((team) => (team.ledger ? [{ team, ledger: team.ledger }] : [])),
  )
