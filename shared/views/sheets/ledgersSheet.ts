import { WEEKS } from '../../content/constants.ts'
import type { Ledger } from '../../sim/match/matchState.ts'
import { play } from '../../text/en/play.ts'
import type { MatchResults, TeamResult } from '../resultsOf.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = { readonly team: TeamResult; readonly ledger: Ledger }

const COLUMNS: readonly Column<Row>[] = [
  ...teamColumns<Row>(),
  {
    head: 'Committed, iterations per week',
    about: 'Engineering pace the team signed before the final run.',
    decimals: 1,
    cell: ({ ledger }) => ledger.pace,
  },
  {
    head: 'Run, iterations per week',
    about: 'Engineering pace of the final run.',
    decimals: 2,
    cell: ({ team }) => (team.finalRun ? team.finalRun.iterations / WEEKS : null),
  },
  {
    head: 'Verification Gap, %',
    about: 'Chance that a release of the agreed plan carries a defect, accepted by signing.',
    decimals: 1,
    cell: ({ ledger }) => ledger.risk * 100,
  },
  {
    head: 'Why it was worth it',
    about: 'The reason the team chose. Empty if it chose none in time.',
    width: 24,
    cell: ({ ledger }) => (ledger.reason ? play.ledger.reasons[ledger.reason].name : null),
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
    'One row per team that signed its ledger.',
    COLUMNS,
    results.teams.flatMap((team) => (team.ledger ? [{ team, ledger: team.ledger }] : [])),
  )
