import { STAGE_NAMES, STAGES } from '../../content/stages.ts'
import type { MatchResults, TeamResult } from '../resultsOf.ts'
import { seatName } from './seatName.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = {
  readonly team: TeamResult
  readonly move: TeamResult['movesTried'][number]
  readonly number: number
  readonly results: MatchResults
}

const levelsOf = ({ move: { levels } }: Row): string =>
  STAGES.flatMap((stage) => (levels[stage] ? [`${STAGE_NAMES[stage]} ${levels[stage]}`] : [])).join(', ')

const COLUMNS: readonly Column<Row>[] = [
  ...teamColumns<Row>(),
  {
    head: 'Move',
    about: 'Number of the move, in the order in which the team tried them.',
    decimals: 0,
    cell: ({ number }) => number,
  },
  {
    head: 'Strategy',
    about: 'The strategy the team tried.',
    width: 34,
    cell: ({ move }) => move.name,
  },
  {
    head: 'Automates',
    about: 'The stages it automates, with the level: 1 assisted, 2 automatic.',
    width: 28,
    cell: levelsOf,
  },
  {
    head: 'Estimate, h',
    about: 'Hours the team estimated that it would save per cycle, before it saw the result.',
    decimals: 1,
    cell: ({ move }) => move.estimate,
  },
  {
    head: 'Credit',
    about: 'What the estimate earned: 1 within 15%, 0.5 within 35%.',
    decimals: 1,
    cell: ({ move }) => move.credit,
  },
  {
    head: 'Saved, h',
    about: 'Hours it saves per cycle of the pipeline without automation.',
    decimals: 1,
    cell: ({ move }) => move.savedHours,
  },
  { head: 'Cost, $k', about: 'One-time cost.', decimals: 0, cell: ({ move }) => move.costK },
  { head: 'Leverage, h per $k', about: 'Hours saved per $1k.', decimals: 3, cell: ({ move }) => move.leverage },
  {
    head: 'Tried by',
    about: 'The student or bot who tried it.',
    width: 22,
    cell: ({ results, move }) => seatName(results, move.by),
  },
  {
    head: 'Filed',
    about: 'Whether this is the strategy the team filed.',
    cell: ({ team, move }) => team.audit?.strategy === move.strategy,
  },
]

export const auditSheet = (results: MatchResults): Sheet =>
  sheetOf(
    'Audit',
    'Part 1: one row per move.',
    COLUMNS,
    results.teams.flatMap((team) => team.movesTried.map((move, i) => ({ team, move, number: i + 1, results }))),
  )
