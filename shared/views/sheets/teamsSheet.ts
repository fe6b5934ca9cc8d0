import { PART_WORTH } from '../../content/constants.ts'
import { STAGE_NAMES } from '../../content/stages.ts'
import { WORTH } from '../../sim/match/points.ts'
import type { MatchResults, TeamResult } from '../resultsOf.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = { readonly team: TeamResult; readonly results: MatchResults }

/** The header and explanation of each points column (RULES.md, Points). */
const POINTS: Readonly<Record<keyof typeof WORTH, { readonly head: string; readonly about: string }>> = {
  auditLock: { head: 'Lock 1', about: 'How well its members predicted the bottleneck, on average.' },
  bottleneck: { head: 'Bottleneck', about: 'The right stage in the audit.' },
  leverage: { head: 'Leverage', about: 'Hours saved per k$ by the filed strategy, as a share of the best there is.' },
  frontierLock: { head: 'Lock 2', about: 'How well its members predicted the leader and the week of the lead change.' },
  knee: { head: 'Knee', about: 'A flag near the top of the frontier.' },
  race: { head: 'Race', about: 'Score of the race over the par of the bare pipeline.' },
  reviewLock: { head: 'Lock 3', about: 'A range for the most accuracy the track allows.' },
  proof: { head: 'Proof', about: 'The argument that 99 % is out of reach.' },
  finalRun: { head: 'Final run', about: 'Score over par if it ships; a fraction of that if it busts.' },
}

const LINES = Object.keys(POINTS) as (keyof typeof WORTH)[]

const COLUMNS: readonly Column<Row>[] = [
  {
    head: 'Rank',
    about: 'Place by points; ties go to field accuracy, then to fewer k$.',
    decimals: 0,
    cell: ({ team }) => team.rank,
  },
  ...teamColumns<Row>(),
  {
    head: 'Played by',
    about: 'Students, or the bot that played the team at the end.',
    width: 12,
    cell: ({ team }) => team.bot ?? 'students',
  },
  { head: 'Students', about: 'Students with a seat in the team.', decimals: 0, cell: ({ team }) => team.students },
  { head: 'Points, of 100', about: 'All points so far.', decimals: 1, cell: ({ team }) => team.points.total },
  ...PART_WORTH.map(
    (worth, i): Column<Row> => ({
      head: `Part ${i + 1}, of ${worth}`,
      about: `Points of Part ${i + 1}.`,
      decimals: 1,
      cell: ({ team }) => team.points.parts[i] ?? 0,
    }),
  ),
  ...LINES.map(
    (line): Column<Row> => ({
      head: `${POINTS[line].head}, of ${WORTH[line]}`,
      about: `${POINTS[line].about} Empty before its part is revealed.`,
      decimals: 1,
      cell: ({ team }) => team.points[line],
    }),
  ),
  {
    head: 'Filed bottleneck',
    about: 'The stage the team filed in its audit.',
    width: 17,
    cell: ({ team }) => (team.audit?.bottleneck ? STAGE_NAMES[team.audit.bottleneck] : null),
  },
  {
    head: 'True bottleneck',
    about: 'The stage that takes 65 % of each cycle. Empty before the reveal.',
    width: 17,
    cell: ({ team, results }) => {
      const truth = results.tracks.find(({ track }) => track === team.track)?.bottleneck
      return truth ? STAGE_NAMES[truth] : null
    },
  },
  {
    head: 'Filed strategy',
    about: 'The strategy the team filed in its audit.',
    width: 34,
    cell: ({ team }) => team.audit?.strategyName ?? null,
  },
  {
    head: 'Target, %',
    about: 'Field accuracy the PM holds the team to, agreed or not.',
    decimals: 1,
    cell: ({ team }) => team.target,
  },
  { head: 'Agreed', about: 'Whether the PM agreed to the target.', cell: ({ team }) => team.agreed },
  {
    head: 'Delivered, %',
    about: 'Field accuracy of the final run; of the race before it.',
    decimals: 2,
    cell: ({ team }) => team.fieldAccuracy,
  },
  {
    head: 'Outcome',
    about: 'shipped, or busted: delivered less than the target.',
    width: 11,
    cell: ({ team }) => team.outcome || null,
  },
  {
    head: 'Why here',
    about: 'What the team did best, in its own numbers.',
    width: 60,
    cell: ({ team }) => team.reason || null,
  },
  {
    head: 'One thing to learn',
    about: 'Where the team left most points.',
    width: 60,
    cell: ({ team }) => team.lesson || null,
  },
]

export const teamsSheet = (results: MatchResults): Sheet =>
  sheetOf(
    'Teams',
    'A line a team, best first.',
    COLUMNS,
    results.teams.map((team) => ({ team, results })),
  )
