import { modelSizeLabel } from '../../content/modelSize.ts'
import type { Trial } from '../../sim/match/matchState.ts'
import type { MatchResults, TeamResult } from '../resultsOf.ts'
import { automationWords, gateWords } from './planWords.ts'
import { seatName } from './seatName.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = { readonly team: TeamResult; readonly run: Trial; readonly number: number; readonly results: MatchResults }

const COLUMNS: readonly Column<Row>[] = [
  ...teamColumns<Row>(),
  {
    head: 'Dry run',
    about: 'Number of the dry run, in the order in which the team ran them.',
    decimals: 0,
    cell: ({ number }) => number,
  },
  {
    head: 'Call',
    about:
      'What the team said about it compared with the run before: higher or lower in the field. The first has none.',
    width: 10,
    cell: ({ run }) => run.call,
  },
  {
    head: 'Call right',
    about: 'Whether the call was right. A difference under 0.05 points counts for either call.',
    cell: ({ run }) => run.right,
  },
  {
    head: 'Model, parameters',
    about: 'Size of the model, in parameters.',
    width: 18,
    cell: ({ team, run }) => modelSizeLabel(team, run.plan.shrinkDecades),
  },
  {
    head: 'Verification, %',
    about: 'Share of the iteration budget spent on verification.',
    decimals: 0,
    cell: ({ run }) => run.plan.verification * 100,
  },
  {
    head: 'Automated',
    about: 'Automated stages and their levels: 1 assisted, 2 automatic.',
    width: 34,
    cell: ({ run }) => automationWords(run.plan.automation),
  },
  {
    head: 'Gates',
    about: 'Stages at which constraints are checked.',
    width: 10,
    cell: ({ run }) => gateWords(run.plan.gates),
  },
  {
    head: 'Iterations',
    about: 'Iterations that the budget and the calendar allow in 26 weeks.',
    decimals: 1,
    cell: ({ run }) => run.iterations,
  },
  {
    head: 'Field accuracy, %',
    about: 'Accuracy in the field in week 26, after the Verification Gap.',
    decimals: 2,
    cell: ({ run }) => run.fieldAccuracy,
  },
  {
    head: 'Run by',
    about: 'The student or bot who ran it.',
    width: 22,
    cell: ({ results, run }) => seatName(results, run.by),
  },
]

export const dryRunsSheet = (results: MatchResults): Sheet =>
  sheetOf(
    'Dry runs',
    'Part 3: one row per plan that was run before the final run.',
    COLUMNS,
    results.teams.flatMap((team) => team.dryRuns.map((run, i) => ({ team, run, number: i + 1, results }))),
  )
