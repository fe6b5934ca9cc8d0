import type { Stage } from '../../content/stages.ts'
import type { AuditPrediction, FrontierPrediction, ReviewPrediction } from './matchState.ts'

const STAGE_COUNT = 6
/** What the prediction of each part is worth. */
export const LOCK_POINTS = { audit: 4, frontier: 6, review: 5 } as const
/** Of the lock of Part 2: for the leader, and for the week. */
const LEADER_POINTS = 3.5
const WEEK_POINTS = LOCK_POINTS.frontier - LEADER_POINTS
/** Weeks off at which the week earns nothing. */
const WEEKS_OFF = 8
/** Share of intervals that should miss: the student gives an 80% range. */
const MISS_SHARE = 0.2
/** Points of width that each point costs by which a range misses. */
export const MISS_COST = 2 / MISS_SHARE
/** Interval score, in points of accuracy, at which the lock of Part 3 earns nothing. */
export const WORST_INTERVAL = 5

/** Brier score over the six stages, 0 to 2: confidence on one, the rest spread evenly on the others. */
export const brierScore = (prediction: AuditPrediction, truth: Stage): number => {
  const rest = (1 - prediction.confidence) / (STAGE_COUNT - 1)
  const right = prediction.stage === truth
  const onTruth = right ? prediction.confidence : rest
  const onOthers = right ? (STAGE_COUNT - 1) * rest ** 2 : prediction.confidence ** 2 + (STAGE_COUNT - 2) * rest ** 2
  return (1 - onTruth) ** 2 + onOthers
}

/** Points of the bottleneck lock: 4 (1 - Brier / 2). */
export const auditLockPoints = (prediction: AuditPrediction, truth: Stage): number =>
  LOCK_POINTS.audit * (1 - brierScore(prediction, truth) / 2)

/** Brier score of who leads in month 6, 0 to 1; it is the fast team. */
export const leaderBrier = ({ leader, confidence }: FrontierPrediction): number =>
  (1 - (leader === 'fast' ? confidence : 1 - confidence)) ** 2

/** Points of the crossover lock: 3.5 for the leader by a Brier score, 2.5 for the week, falling to 0 at eight weeks off. */
export const frontierLockPoints = (prediction: FrontierPrediction, crossover: number): number => {
  const leader = LEADER_POINTS * (1 - leaderBrier(prediction))
  if (prediction.leader === 'rival') return leader
  return leader + WEEK_POINTS * Math.max(0, 1 - Math.abs(prediction.week - crossover) / WEEKS_OFF)
}

/** Interval score of an 80% range: its width, plus ten times what the truth lies outside. Lower is better; proper. */
export const intervalScore = ({ low, high }: ReviewPrediction, truth: number): number =>
  high - low + MISS_COST * (Math.max(0, low - truth) + Math.max(0, truth - high))

/** Points of the reach lock. */
export const reviewLockPoints = (prediction: ReviewPrediction, truth: number): number =>
  LOCK_POINTS.review * Math.max(0, 1 - intervalScore(prediction, truth) / WORST_INTERVAL)
