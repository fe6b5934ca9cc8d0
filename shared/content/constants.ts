/** Length of a project. Source: published example. */
export const WEEKS = 26
/** Hours in a calendar week. Source: published example. */
export const HOURS_PER_WEEK = 168
/** The whole calendar in hours. */
export const CALENDAR_HOURS = WEEKS * HOURS_PER_WEEK

/** Largest release the interface offers. Source: ours. */
export const MAX_CHANGES_PER_RELEASE = 400
/** Largest shrink, in powers of ten. Source: ours. */
export const MAX_SHRINK_DECADES = 2
/** Step of the shrink and verification levers. Source: ours. */
export const LEVER_STEP = 0.05

/** Accuracy of the full-size model on day one, in points. Source: published example. */
export const START_ACCURACY = 95
/** Points lost at the start for each decade of shrink. Source: published example (95 against 90). */
export const START_LOSS_PER_DECADE = 5
/** Ceiling of the full-size model, in points. Source: published cap. */
export const CEILING = 99.5
/** Linear and quadratic fall of the ceiling per decade of shrink, in points. Source: ours. */
export const CEILING_FALL = { linear: 0.2, quadratic: 0.8 } as const
/** Factor on the gain per iteration for each decade of shrink. Source: ours; a published pair gives 0.83. */
export const GAIN_PER_DECADE = 0.8
/** Factor on the noise amplitude for each decade of shrink. Source: ours. */
export const NOISE_PER_DECADE = 1.8
/** Noise variance added by each change batched into a release, as a share. Source: ours. */
export const NOISE_PER_BATCHED_CHANGE = 0.1
/** Noise divisor without verification and its rise with full verification. Source: ours. */
export const NOISE_DIVISOR = { bare: 0.7, verified: 0.6 } as const

/** Share of a release train that the tax stage takes at full size, one change a release. Source: published (over 60 %). */
export const TAX_SHARE = 0.65
/** Hours left in an ordinary stage by automation level. Source: ours; Training at level 2 then saves 5 % of the cycle. */
export const STAGE_TIME_LEFT = [1, 0.7, 0.4] as const
/** Hours and money left in the tax stage by automation level. Source: ours. */
export const TAX_TIME_LEFT = [1, 0.7, 0.45] as const
/** Hands-on time without verification, as a share; full verification adds 1. Source: ours. */
export const HANDS_ON_BASE = 0.75

/** Pipeline quality by automation level. Source: ours. */
export const STAGE_QUALITY = [0.7, 0.8, 0.9] as const
/** What iterations are caused by: data, model, infrastructure. Source: published. */
export const CAUSE_SHARES = { data: 0.6, model: 0.25, infrastructure: 0.15 } as const
/** Drift in points a week by Monitoring level. Source: fitted to published ranges. */
export const DRIFT_PER_WEEK = [0.2, 0.14, 0.1] as const

/** Chance that one unverified change carries a defect that escapes. Source: ours. */
export const DEFECT_PER_CHANGE = 0.1
/** Share of defects that full verification catches. Source: ours; the published range is 70 to 80 %. */
export const DEFECTS_CAUGHT = 0.75
/** Cost of repairing a defect where it was made, as a share of a release train. Source: ours. */
export const REWORK_BASE = 0.01
/** Factor on a repair found in Monitoring: 2^(6 - 1). Source: published. */
export const LATE_REPAIR_FACTOR = 32

/** Money an automation level of an ordinary stage costs once, in k$. Source: ours. */
export const STAGE_CAPEX_K = [0, 40, 100] as const
/** Money an automation level of the tax stage costs once, in k$. Source: ours. */
export const TAX_CAPEX_K = [0, 90, 220] as const
/** Money a lost hour burns, in k$. Source: ours. */
export const BURN_PER_LOST_HOUR_K = 0.15

/** Hours a constraint costs when found at stage 1: one working day of a five-day week. Source: ours, from a published 5 person-days for a team of five. */
export const CONSTRAINT_BASE_HOURS = 33.6
/** Hours an open gate costs once. Source: ours, from the same figure. */
export const GATE_HOURS = 16.8

/** Field accuracy that scores 0, and points of field accuracy that score 100. Source: ours. */
export const SCORE_ZERO = 90
export const SCORE_SPAN = 7
/** Range in which a score is shown. Source: ours. */
export const SHOWN_SCORE = { min: 0, max: 110 } as const
