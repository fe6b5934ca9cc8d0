import { RIVAL_NAME } from '../../content/constants.ts'
import type { RaceResult } from '../../sim/match/matchState.ts'
import type { MatchResults } from '../resultsOf.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'

type Row = {
  readonly racer: string
  readonly track: string
  readonly race: 'Race, Part 2' | 'Final run, Part 3'
  readonly result: RaceResult
  readonly par: number | null
}

const COLUMNS: readonly Column<Row>[] = [
  { head: 'Racer', about: 'Name of the team, or Big Model Inc. on its track.', width: 26, cell: ({ racer }) => racer },
  { head: 'Track', about: 'Track of the racer.', width: 16, cell: ({ track }) => track },
  { head: 'Race', about: 'Which of the two 26-week races.', width: 18, cell: ({ race }) => race },
  {
    head: 'Test accuracy, %',
    about: 'Accuracy in tests in week 26.',
    decimals: 2,
    cell: ({ result }) => result.accuracy,
  },
  {
    head: 'Field accuracy, %',
    about: 'Accuracy in the field in week 26, after the Verification Gap.',
    decimals: 2,
    cell: ({ result }) => result.fieldAccuracy,
  },
  {
    head: 'Verification Gap, %',
    about: 'Chance that a release carried a defect, averaged over all iterations.',
    decimals: 1,
    cell: ({ result }) => result.risk * 100,
  },
  {
    head: 'Score',
    about: 'Field accuracy on a scale where, in the standard scenario, 94% is 0 and 97.3% is 100.',
    decimals: 1,
    cell: ({ result }) => result.score,
  },
  {
    head: 'Par',
    about: 'The score of the best possible plan. Empty before the reveal.',
    decimals: 1,
    cell: ({ par }) => par,
  },
  {
    head: 'Iterations',
    about: 'Iterations completed in 26 weeks.',
    decimals: 1,
    cell: ({ result }) => result.iterations,
  },
  {
    head: 'Spent, $k',
    about: 'Cost of automation and iterations.',
    decimals: 0,
    cell: ({ result }) => result.spendK,
  },
  {
    head: 'Passed Big Model Inc., week',
    about: 'Week from which it stayed ahead of Big Model Inc. Empty if it never did.',
    decimals: 1,
    cell: ({ result }) => result.passedWeek,
  },
  {
    head: 'Stalled, h',
    about: 'Hours lost to escaped defects, constraints, gates and pivots.',
    decimals: 0,
    cell: ({ result }) => result.stalledHours,
  },
]

const rowsOf = ({ teams, tracks }: MatchResults): readonly Row[] =>
  (['Race, Part 2', 'Final run, Part 3'] as const).flatMap((race, i) => [
    ...teams.flatMap(({ name, track, trackName, race: first, finalRun }): readonly Row[] => {
      const result = i === 0 ? first : finalRun
      const truth = tracks.find((one) => one.track === track)
      const par = (i === 0 ? truth?.racePar : truth?.finalRunPar) ?? null
      return result ? [{ racer: name, track: trackName, race, result, par }] : []
    }),
    ...tracks.flatMap(({ name, rivalRace, rivalFinalRun }): readonly Row[] => {
      const result = (i === 0 ? rivalRace : rivalFinalRun)?.result
      return result ? [{ racer: RIVAL_NAME, track: name, race, result, par: null }] : []
    }),
  ])

export const racesSheet = (results: MatchResults): Sheet =>
  sheetOf('Races', 'Both races: one row per team and one for Big Model Inc. on each track.', COLUMNS, rowsOf(results))
