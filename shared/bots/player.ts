import type { Stage } from '../content/stages.ts'
import type { Strategy } from '../content/strategy.ts'
import type {
  AuditPrediction,
  Call,
  FrontierPrediction,
  LedgerTerms,
  Levers,
  Proof,
  Reflection,
  ReviewPrediction,
  StrategyId,
} from '../sim/match/matchState.ts'
import type { Plan } from '../sim/plan.ts'
import type { Desk } from './desk.ts'

/** The levers of Part 2. */
export type Bench = Pick<Levers, 'shrinkDecades' | 'verification' | 'iterations'>

/** What one persona decides in each phase. */
export type Player = {
  readonly bottleneck: (desk: Desk) => AuditPrediction
  /** The strategies it tries, in order; at least five. */
  readonly strategies: (desk: Desk) => readonly StrategyId[]
  /** Hours per cycle it says a strategy will save. */
  readonly estimate: (desk: Desk, strategy: Strategy) => number
  /** Release batching it looks at in Part 1. */
  readonly batch: number
  readonly audit: (desk: Desk) => { readonly bottleneck: Stage; readonly strategy: StrategyId }
  readonly hiddenTax: (desk: Desk) => Reflection
  readonly crossover: (desk: Desk) => FrontierPrediction
  /** The next plan to try; null when it has seen enough. */
  readonly trial: (desk: Desk) => Bench | null
  /** What it says of a plan against the one it ran before. */
  readonly call: (desk: Desk, plan: Plan, before: Plan) => Call
  readonly flag: (desk: Desk) => number
  readonly race: (desk: Desk) => Bench
  /** A lever change during the race; null to leave the levers alone. */
  readonly steer: (desk: Desk) => Partial<Bench> | null
  readonly argument: (desk: Desk) => Reflection
  readonly reach: (desk: Desk) => ReviewPrediction
  /** The next lever change in Part 3; null when it is ready to talk to the PM. */
  readonly improve: (desk: Desk) => Partial<Levers> | null
  /** Whether it runs the plan on its bench once more before it talks. */
  readonly wantsDryRun: (desk: Desk) => boolean
  /** What it offers the PM now; null to wait. */
  readonly offer: (desk: Desk) => { readonly target: number; readonly proof: Proof } | null
  readonly ledger: (desk: Desk) => LedgerTerms
}
