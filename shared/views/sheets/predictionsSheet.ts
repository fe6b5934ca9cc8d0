import { RIVAL_NAME } from '../../content/constants.ts'
import { STAGE_NAMES } from '../../content/stages.ts'
import type { MatchResults, TeamResult } from '../resultsOf.ts'
import { firstVotesOf, type LockScore, type ScoredSeat } from '../scoredSeat.ts'
import type { TrackTruth } from '../trackTruth.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = {
  readonly seat: ScoredSeat
  readonly team: TeamResult
  readonly question: string
  readonly vote: 1 | 2
  readonly counts: boolean
  readonly said: string
  readonly confidence: number | null
  readonly low: number | null
  readonly value: number | null
  readonly high: number | null
  readonly truth: string | number | null
  readonly score: LockScore | null
  readonly isBrier: boolean
}
type Answer = Omit<Row, 'seat' | 'team' | 'question' | 'vote' | 'counts'>

const NONE = { confidence: null, low: null, value: null, high: null }
const LEADERS = { fast: 'the smaller model', rival: RIVAL_NAME } as const

const bottleneck = ({ auditLock, scores }: ScoredSeat, truth: TrackTruth | undefined): Answer | null =>
  auditLock && {
    ...NONE,
    said: STAGE_NAMES[auditLock.stage],
    confidence: auditLock.confidence,
    truth: truth?.bottleneck ? STAGE_NAMES[truth.bottleneck] : null,
    score: scores.audit,
    isBrier: true,
  }

const leadChange = ({ frontierLock, scores }: ScoredSeat, truth: TrackTruth | undefined): Answer | null =>
  frontierLock && {
    ...NONE,
    said: LEADERS[frontierLock.leader],
    confidence: frontierLock.confidence,
    value: frontierLock.leader === 'fast' ? frontierLock.week : null,
    truth: truth?.crossoverWeek ?? null,
    score: scores.frontier,
    isBrier: true,
  }

const mostAccuracy = (
  { reviewLock, scores }: ScoredSeat,
  _truth: TrackTruth | undefined,
  team: TeamResult,
): Answer | null =>
  reviewLock && {
    said: 'a range',
    confidence: null,
    low: reviewLock.low,
    value: reviewLock.accuracy,
    high: reviewLock.high,
    truth: team.mostReachable,
    score: scores.review,
    isBrier: false,
  }

const QUESTIONS = [
  { question: '1: the bottleneck', answer: bottleneck },
  { question: '2: the leader in month 6', answer: leadChange },
  { question: '3: the most accuracy', answer: mostAccuracy },
] as const

const COLUMNS: readonly Column<Row>[] = [
  { head: 'Student', about: 'The student or bot who made the prediction.', width: 24, cell: ({ seat }) => seat.name },
  { head: 'Bot', about: 'Whether a bot made the prediction.', cell: ({ seat }) => seat.bot },
  ...teamColumns<Row>(),
  { head: 'Part and question', about: 'What was asked.', width: 26, cell: ({ question }) => question },
  {
    head: 'Vote',
    about: '1, or 2 for a second vote after a discussion, which then is the one that counts.',
    cell: ({ vote }) => vote,
  },
  {
    head: 'Prediction',
    about: 'Part 1: the stage. Part 2: who leads. Part 3: a range.',
    width: 16,
    cell: ({ said }) => said,
  },
  {
    head: 'Confidence, %',
    about: 'How sure they were. Empty in Part 3.',
    decimals: 0,
    cell: ({ confidence }) => (confidence === null ? null : confidence * 100),
  },
  { head: 'Low, %', about: 'Part 3: lower end of the range.', decimals: 1, cell: ({ low }) => low },
  {
    head: 'Week, or accuracy in %',
    about: 'Part 2: week of the lead change. Part 3: the highest accuracy.',
    decimals: 1,
    cell: ({ value }) => value,
  },
  { head: 'High, %', about: 'Part 3: upper end of the range.', decimals: 1, cell: ({ high }) => high },
  {
    head: 'Answer',
    about:
      'Part 1: the stage. Part 2: the week from which the smaller model leads. Part 3: the highest field accuracy with the filed pipeline, in %. Empty before the reveal.',
    decimals: 2,
    width: 14,
    cell: ({ truth }) => truth,
  },
  {
    head: 'Brier',
    about: 'Brier score. Part 1: over the six stages, 0 to 2. Part 2: for the leader, 0 to 1. Lower is better.',
    decimals: 3,
    cell: ({ score, isBrier }) => (isBrier ? (score?.score ?? null) : null),
  },
  {
    head: 'Interval score, points',
    about: 'Part 3: width of the range plus ten times the distance by which it misses the answer. Lower is better.',
    decimals: 2,
    cell: ({ score, isBrier }) => (isBrier ? null : (score?.score ?? null)),
  },
  {
    head: 'Points',
    about:
      'Points the prediction earned: of 4 in Part 1, of 6 in Part 2, of 5 in Part 3. Empty before the reveal, and for a first vote that a second one replaced.',
    decimals: 2,
    cell: ({ score, counts }) => (counts ? (score?.points ?? null) : null),
  },
]

export const predictionsSheet = (results: MatchResults): Sheet =>
  sheetOf(
    'Predictions',
    'One row per prediction, grouped by student; two where the class voted a second time.',
    COLUMNS,
    results.predictions.flatMap((seat): readonly Row[] => {
      const team = results.teams.find(({ id }) => id === seat.team)
      if (!team) return []
      const truth = results.tracks.find(({ track }) => track === team.track)
      return QUESTIONS.flatMap(({ question, answer }) => {
        const first = answer({ ...seat, ...firstVotesOf(seat), scores: seat.firstScores }, truth, team)
        const given = answer(seat, truth, team)
        return [
          ...(first ? [{ ...first, seat, team, question, vote: 1 as const, counts: false }] : []),
          ...(given
            ? [{ ...given, seat, team, question, vote: first ? (2 as const) : (1 as const), counts: true }]
            : []),
        ]
      })
    }),
  )
