/** One value for each automation level of a stage: by hand, assisted, automatic. */
type ByLevel = readonly [number, number, number]

/** The constants of the model that all tracks of a scenario share (docs/simulation.md, 8). */
export type Model = {
  /** Accuracy of the full-size model on day one, in points. */
  readonly startAccuracy: number
  /** Points lost at the start for each decade of shrink. */
  readonly startLossPerDecade: number
  /** Ceiling of the full-size model, in points. */
  readonly ceiling: number
  /** Fall of the ceiling with the decades of shrink, in points. */
  readonly ceilingFall: { readonly linear: number; readonly quadratic: number }
  /** Factor on the gain per iteration for each decade of shrink. */
  readonly gainPerDecade: number
  /** Factor on the noise amplitude for each decade of shrink. */
  readonly noisePerDecade: number
  /** Noise variance added by each change batched into a release, as a share. */
  readonly noisePerBatchedChange: number
  /** Noise divisor without verification, and how much full verification adds. */
  readonly noiseDivisor: { readonly bare: number; readonly verified: number }
  /** Share of hours left in an ordinary stage. */
  readonly stageTimeLeft: ByLevel
  /** Share of hours and money left in the tax stage. */
  readonly taxTimeLeft: ByLevel
  /** Share of hands-on time without verification; full verification adds 1. */
  readonly handsOnBase: number
  /** Pipeline quality. */
  readonly stageQuality: ByLevel
  /** Shares of the causes of iterations; they sum to 1. */
  readonly causeShares: { readonly data: number; readonly model: number; readonly infrastructure: number }
  /** Drift in points a week by the level of Monitoring. */
  readonly driftPerWeek: ByLevel
  /** Chance that one unverified change carries a defect that escapes. */
  readonly defectPerChange: number
  /** Share of defects that full verification catches. */
  readonly defectsCaught: number
  /** Cost of repairing a defect where it was made, as a share of a release train. */
  readonly reworkBase: number
  /** One-time cost of an ordinary stage's level, in k$. */
  readonly stageCapexK: ByLevel
  /** One-time cost of the tax stage's level, in k$. */
  readonly taxCapexK: ByLevel
  /** Money burned per lost hour, in k$. */
  readonly burnPerLostHourK: number
  /** Hours that a constraint costs when found at stage 1. */
  readonly constraintBaseHours: number
  /** Hours that an open gate costs, once. */
  readonly gateHours: number
  /** The field accuracy that scores 0, and how many more points score 100. */
  readonly score: { readonly zero: number; readonly span: number }
}

export const STANDARD_MODEL: Model = {
  // Source: published example (95 against 90).
  startAccuracy: 95,
  startLossPerDecade: 5,
  // Source: published cap; its fall is ours.
  ceiling: 99.5,
  ceilingFall: { linear: 0.2, quadratic: 0.5 },
  // Source: ours; a published pair gives 0.83.
  gainPerDecade: 0.85,
  // Source: ours.
  noisePerDecade: 1.4,
  noisePerBatchedChange: 0.05,
  noiseDivisor: { bare: 0.7, verified: 0.6 },
  // Source: ours; Training at level 2 then saves 5% of the cycle.
  stageTimeLeft: [1, 0.7, 0.4],
  // Source: ours.
  taxTimeLeft: [1, 0.7, 0.45],
  handsOnBase: 0.75,
  stageQuality: [0.7, 0.8, 0.9],
  // Source: published.
  causeShares: { data: 0.6, model: 0.25, infrastructure: 0.15 },
  // Source: ours; 1.6 points in 26 weeks without monitoring, so that the heavy model about holds its level.
  driftPerWeek: [0.06, 0.042, 0.03],
  // Source: ours; the published range of defects caught is 70 to 80 %.
  defectPerChange: 0.06,
  defectsCaught: 0.75,
  // Source: ours.
  reworkBase: 0.01,
  stageCapexK: [0, 40, 100],
  taxCapexK: [0, 90, 220],
  burnPerLostHourK: 0.15,
  // Source: ours: one working day of a five-day week, from a published 5 person-days for a team of five.
  constraintBaseHours: 33.6,
  gateHours: 84,
  // Source: ours.
  score: { zero: 94, span: 3.3 },
}
