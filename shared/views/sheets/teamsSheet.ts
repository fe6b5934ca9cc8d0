import { PART_WORTH } from '../../content/constants.ts'
import { STAGE_NAMES } from '../../content/stages.ts'
import { WORTH } from '../../sim/match/points.ts'
import type { MatchResults, TeamResult } from '../resultsOf.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = { readonly team: TeamResult; readonly results: MatchResults }

/** The header and explanation of each points column (RULES.md, Points). */
const POINTS: Readonly<Record<keyof typeof WORTH, { readonly head: string; readonly about: string }>> = {
  auditLock: { head: 'Prediction 1', about: 'How well its members predicted the bottleneck, on average.' },
  estimates: {
    head: 'Estimates',
    about: 'Estimating the hours that strategies save: the best five of the first eight moves.',
  },
  bottleneck: { head: 'Bottleneck', about: 'Filing the right stage in the audit.' },
  leverage: {
    head: 'Leverage',
    about: 'Hours saved per $1k by the filed strategy, compared with the best possible, squared.',
  },
  frontierLock: {
    head: 'Prediction 2',
    about: 'How well its members predicted the leader and the week of the lead change.',
  },
  calls: {
    head: 'Calls',
    about: 'Calling trials right, from trial 2 to the last one that the flag needs, beyond what a coin would get.',
  },
  knee: { head: 'Knee', about: 'Planting the flag near the top of the frontier.' },
  race: { head: 'Race', about: 'How far the race got from the rival to par without automation, cubed.' },
  reviewLock: {
    head: 'Prediction 3',
    about: 'How well its members predicted the highest field accuracy the filed pipeline allows.',
  },
  proof: { head: 'Proof', about: 'Proving that 99% is out of reach.' },
  commitment: { head: 'Commitment', about: 'Running at the pace signed in the ledger.' },
  finalRun: {
    head: 'Final run',
    about: 'How far the final run got from the rival to par, cubed, if the team ships; a fraction of that if it busts.',
  },
}

const LINES = Object.keys(POINTS) as (keyof typeof WORTH)[]

const COLUMNS: readonly Column<Row>[] = [
  {
    head: 'Rank',
    about: 'Place by points. Ties go to the higher field accuracy, then to the lower cost.',
    decimals: 0,
    cell: ({ team }) => team.rank,
  },
  ...teamColumns<Row>(),
  {
    head: 'Played by',
    about: 'Students, or the bot that was playing the team at the end.',
    width: 12,
    cell: ({ team }) => team.bot ?? 'students',
  },
  { head: 'Students', about: 'Students with a seat on the team.', decimals: 0, cell: ({ team }) => team.students },
  { head: 'Points, of 100', about: 'All points so far.', decimals: 1, cell: ({ team }) => team.points.total },
  ...PART_WORTH.map(
    (worth, i): Column<Row> => ({
      head: `Part ${i + 1}, of ${worth}`,
      about: `Points for Part ${i + 1}.`,
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
    about: 'The stage that takes 65% of each cycle. Empty before the reveal.',
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
    about: 'Field accuracy the PM holds the team to, whether agreed or not.',
    decimals: 1,
    cell: ({ team }) => team.target,
  },
  { head: 'Agreed', about: 'Whether the PM agreed to the target.', cell: ({ team }) => team.agreed },
  {
    head: 'Delivered, %',
    about: 'Field accuracy of the final run, or of the race before that.',
    decimals: 2,
    cell: ({ team }) => team.fieldAccuracy,
  },
  {
    head: 'Outcome',
    about: 'shipped, or busted if it delivered less than the target.',
    width: 11,
    cell: ({ team }) => team.outcome || null,
  },
  {
    head: 'Reason',
    about: 'What the team did best, in its own numbers.',
    width: 60,
    cell: ({ team }) => team.reason || null,
  },
  {
    head: 'One thing to learn',
    about: 'Where the team missed the most points.',
    width: 60,
    cell: ({ team }) => team.lesson || null,
  },
]

export const teamsSheet = (results: MatchResults): Sheet =>
  sheetOf(
    'Teams',
    'One row per team, best first.',
    COLUMNS,
    results.teams.map((team) => ({ team, results })),
  )
