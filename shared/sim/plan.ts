/** How far a stage is automated: by hand, assisted, automatic. */
export type AutomationLevel = 0 | 1 | 2
/** One level for each lifecycle stage, in the order of STAGES. */
export type Automation = readonly [
  AutomationLevel,
  AutomationLevel,
  AutomationLevel,
  AutomationLevel,
  AutomationLevel,
  AutomationLevel,
]
/** The number of a stage at which constraints are checked. */
export type Gate = 1 | 2 | 3 | 4 | 5

/** What a team decides (simulation.md, 1). */
export type Plan = {
  /** z: 0 is the full-size model, each 1 makes it ten times smaller; 0 to 2. */
  readonly shrinkDecades: number
  /** k: iterations that share one release; a whole number from 1. */
  readonly changesPerRelease: number
  /** v: 0 to 1. */
  readonly verification: number
  readonly automation: Automation
  /** Open gates; null leaves constraints out altogether. */
  readonly gates: readonly Gate[] | null
  /** N, the iterations asked for; null takes all that money and calendar allow. */
  readonly maxIterations: number | null
}

/** A plan whose release size is still to be found. */
export type PlanWithoutReleaseSize = Omit<Plan, 'changesPerRelease'>

export const BARE_AUTOMATION: Automation = [0, 0, 0, 0, 0, 0]

/** The state-of-the-art-first plan that the rival races in every track. */
export const HEAVY_PLAN: Plan = {
  shrinkDecades: 0,
  changesPerRelease: 1,
  verification: 0.5,
  automation: BARE_AUTOMATION,
  gates: null,
  maxIterations: null,
}

/** The small model the heavy plan is measured against: ten times smaller, ten changes a release. */
export const LIGHT_PLAN: Plan = { ...HEAVY_PLAN, shrinkDecades: 1, changesPerRelease: 10 }

/** Whether two plans are set the same, so that the second run would teach nothing. */
export const samePlan = (a: Plan, b: Plan): boolean =>
  a.shrinkDecades === b.shrinkDecades &&
  a.verification === b.verification &&
  a.maxIterations === b.maxIterations &&
  a.automation.join() === b.automation.join() &&
  a.gates?.join() === b.gates?.join()
