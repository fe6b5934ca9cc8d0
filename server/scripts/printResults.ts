import { textIn } from '../../shared/content/language.ts'
import { TRACKS } from '../../shared/content/tracks.ts'
import { exportedResults } from '../../shared/session/exportedResults.ts'
import type { MatchState } from '../../shared/sim/match/matchState.ts'
import type { TeamResult } from '../../shared/views/resultsOf.ts'

const COLUMNS: readonly { readonly title: string; readonly cell: (team: TeamResult) => string }[] = [
  { title: '', cell: ({ rank }) => String(rank) },
  { title: 'team', cell: ({ name }) => name },
  { title: 'track', cell: ({ track }) => textIn(TRACKS[track].name, 'en') },
  { title: 'played by', cell: ({ bot }) => bot ?? 'students' },
  { title: 'points', cell: ({ points }) => points.total.toFixed(1) },
  { title: 'part 1', cell: ({ points }) => points.parts[0].toFixed(1) },
  { title: 'part 2', cell: ({ points }) => points.parts[1].toFixed(1) },
  { title: 'part 3', cell: ({ points }) => points.parts[2].toFixed(1) },
  { title: 'field', cell: ({ fieldAccuracy }) => (fieldAccuracy === null ? '' : `${fieldAccuracy.toFixed(1)}%`) },
  { title: 'target', cell: ({ target }) => (target === null ? '' : `${target.toFixed(1)}%`) },
  { title: 'outcome', cell: ({ outcome }) => outcome },
]

const table = (teams: readonly TeamResult[]): string => {
  const rows = [COLUMNS.map(({ title }) => title), ...teams.map((team) => COLUMNS.map(({ cell }) => cell(team)))]
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Indented JSON that keeps each list of numbers on one line, because a race line has hundreds. */
export const readableJson = (value: object): string =>
  JSON.stringify(value, null, 2).replace(/\[[\d\s,.-]+\]/g, (list) => list.replace(/\s+/g, ' '))

/** Formats a session's results with the hash of its state: as the JSON a host gets, or as a table for people. */
export const printedResults = (state: MatchState, as: 'json' | 'table'): string => {
  const results = exportedResults(state)
  if (as === 'json') return readableJson(results)
  const { code, preset, seed, phase, teams, stateHash } = results
  return [
    `Session ${code}, preset ${preset}, seed ${seed ?? 'secret'}, phase ${phase}`,
    table(teams),
    `state ${stateHash}`,
  ].join('\n')
}
