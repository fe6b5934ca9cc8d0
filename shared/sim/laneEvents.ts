import type { Gate } from './plan.ts'

export type StallReason = 'rework' | 'constraint' | 'gate' | 'pivot'

/** What happened in one lane; hours are real-valued. */
export type LaneEvent =
  | {
      readonly type: 'iterationLanded'
      readonly hour: number
      /** Points added. */
      readonly learned: number
      /** Accuracy afterwards, points. */
      readonly accuracy: number
      /** Share of the iteration that was learning and not noise, 0 to 1. */
      readonly signal: number
    }
  | { readonly type: 'defectEscaped'; readonly hour: number; readonly stallHours: number }
  | {
      readonly type: 'constraintFound'
      readonly hour: number
      /** Index in the track's constraintStages. */
      readonly constraint: number
      /** Stage it was found at, 1 to 6. */
      readonly stage: number
      readonly stallHours: number
    }
  | { readonly type: 'gateOpened'; readonly hour: number; readonly gate: Gate; readonly stallHours: number }
  | {
      readonly type: 'pivoted'
      readonly hour: number
      readonly stallHours: number
      readonly fromShrink: number
      readonly toShrink: number
    }
  | { readonly type: 'moneyRanOut'; readonly hour: number }
