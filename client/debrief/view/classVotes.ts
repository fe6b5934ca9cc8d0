import { WEEKS } from '../../../shared/content/constants.ts'
import { STAGES } from '../../../shared/content/stages.ts'
import type { ScoredSeat } from '../../../shared/views/scoredSeat.ts'

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

const each = <T>(seats: readonly ScoredSeat[], read: (seat: ScoredSeat) => T | null | undefined): readonly T[] =>
  seats.flatMap((seat) => read(seat) ?? [])

/** The predictions of some students, counted, with their mean scores. */
export const classVotes = (seats: readonly ScoredSeat[]) => {
  const stages = each(seats, ({ auditLock }) => auditLock?.stage)
  const leads = each(seats, ({ frontierLock }) => frontierLock)
  const fast = leads.filter(({ leader }) => leader === 'fast')
  const ranges = each(seats, ({ reviewLock }) => reviewLock)
  return {
    stages: STAGES.map((stage) => ({ stage, count: stages.filter((one) => one === stage).length })),
    stageScore: mean(each(seats, ({ scores }) => scores.audit?.score)),
    weeks: Array.from({ length: WEEKS }, (_, i) => fast.filter(({ week }) => Math.round(week) === i + 1).length),
    fast: fast.length,
    meanWeek: mean(fast.map(({ week }) => week)),
    rival: leads.length - fast.length,
    leaderScore: mean(each(seats, ({ scores }) => scores.frontier?.score)),
    ranges,
    meanRange: ranges.length
      ? { low: mean(ranges.map(({ low }) => low)) ?? 0, high: mean(ranges.map(({ high }) => high)) ?? 0 }
      : null,
    rangeScore: mean(each(seats, ({ scores }) => scores.review?.score)),
  }
}
