/** Length of a project. Source: published example. */
export const WEEKS = 26
/** Hours in a calendar week. Source: published example. */
export const HOURS_PER_WEEK = 168
/** Length of the project in hours. */
export const CALENDAR_HOURS = WEEKS * HOURS_PER_WEEK

/** Accuracies between which a race is drawn, and between which a prediction of the most accuracy lies. Source: ours. */
export const RACE_LOW = 88
export const RACE_HIGH = 100

/** Who every team races against; the same in every language. */
export const RIVAL_NAME = 'Big Model Inc.'
/** What the PM demands, in points. Source: ours. */
export const DEMANDED_ACCURACY = 99
/** Rounds that a team has with the PM. Source: ours. */
export const ROUNDS = 3
/** Points that the three parts of a session are worth. Source: ours. */
export const PART_WORTH = [20, 40, 40] as const

/** Largest release that the interface offers. Source: ours. */
export const MAX_CHANGES_PER_RELEASE = 400
/** Largest shrink, in powers of ten. Source: ours. */
export const MAX_SHRINK_DECADES = 2
/** Step of the shrink and verification levers. Source: ours. */
export const LEVER_STEP = 0.05

/** Factor on the cost of a repair found in Monitoring: 2^(6 - 1). Source: published. */
export const LATE_REPAIR_FACTOR = 32
