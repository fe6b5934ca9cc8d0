import { modelSizeLabel } from '../../content/modelSize.ts'
import type { Trial } from '../../sim/match/matchState.ts'
import type { MatchResults, TeamResult } from '../resultsOf.ts'
import { seatName } from './seatName.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = { readonly team: TeamResult; readonly trial: Trial; readonly number: number; readonly results: MatchResults }

const COLUMNS: readonly Column<Row>[] = [
  ...teamColumns<Row>(),
  {
    head: 'Trial',
    about: 'Number of the trial, in the order in which the team ran them.',
    decimals: 0,
    cell: ({ number }) => number,
  },
  {
    head: 'Model, parameters',
    about: 'Size of the model, in parameters.',
    width: 18,
    cell: ({ team, trial }) => modelSizeLabel(team, trial.plan.shrinkDecades),
  },
  {
    head: 'Shrink, decades',
    about: 'How many powers of ten smaller than the full-size model.',
    decimals: 2,
    cell: ({ trial }) => trial.plan.shrinkDecades,
  },
  {
    head: 'Verification, %',
    about: 'Share of the iteration budget spent on verification.',
    decimals: 0,
    cell: ({ trial }) => trial.plan.verification * 100,
  },
  {
    head: 'Changes per release',
    about: 'Changes that share one release.',
    decimals: 0,
    cell: ({ trial }) => trial.plan.changesPerRelease,
  },
  {
    head: 'Iterations',
    about: 'Iterations that the budget and the calendar allow in 26 weeks.',
    decimals: 1,
    cell: ({ trial }) => trial.iterations,
  },
  {
    head: 'Learned from',
    about: 'Iterations weighted by their signal.',
    decimals: 1,
    cell: ({ trial }) => trial.learnedIterations,
  },
  {
    head: 'Call',
    about:
      'What the team said about it compared with the trial before: higher or lower in the field. The first has none.',
    width: 10,
    cell: ({ trial }) => trial.call,
  },
  {
    head: 'Call right',
    about: 'Whether the call was right. A difference under 0.05 points counts for either call.',
    cell: ({ trial }) => trial.right,
  },
  {
    head: 'Test accuracy, %',
    about: 'Accuracy in tests in week 26.',
    decimals: 2,
    cell: ({ trial }) => trial.accuracy,
  },
  {
    head: 'Field accuracy, %',
    about: 'Accuracy in the field in week 26, after the Verification Gap.',
    decimals: 2,
    cell: ({ trial }) => trial.fieldAccuracy,
  },
  {
    head: 'Tried by',
    about: 'The student or bot who ran the trial.',
    width: 22,
    cell: ({ results, trial }) => seatName(results, trial.by),
  },
  {
    head: 'Flag',
    about: 'Whether the team planted its flag at this model size.',
    cell: ({ team, trial }) => team.flag?.shrinkDecades === trial.plan.shrinkDecades,
  },
]

export const frontierSheet = (results: MatchResults): Sheet =>
  sheetOf(
    'Frontier',
    'Part 2: one row per trial.',
    COLUMNS,
    results.teams.flatMap((team) => team.trialsTried.map((trial, i) => ({ team, trial, number: i + 1, results }))),
  )
