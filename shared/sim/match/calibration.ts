import { LOCK_POINTS } from './lockPoints.ts'
import type { TeamId } from './matchState.ts'
import type { RankedTeam } from './points.ts'

export type Calibration = {
  readonly team: TeamId
  /** What its predictions earned, out of `of`. */
  readonly points: number
  readonly of: number
}

/** The team whose three predictions earned the most, the better placed of equals; null where none earned anything. */
export const bestCalibrated = (ranked: readonly RankedTeam[]): Calibration | null => {
  const of = LOCK_POINTS.audit + LOCK_POINTS.frontier + LOCK_POINTS.review
  return ranked.reduce<Calibration | null>((best, { team, points: sheet }) => {
    const points = (sheet.auditLock ?? 0) + (sheet.frontierLock ?? 0) + (sheet.reviewLock ?? 0)
    return points > (best?.points ?? 0) ? { team: team.id, points, of } : best
  }, null)
}
