import type {
  AuditPrediction,
  FrontierPrediction,
  Reflection,
  ReviewPrediction,
  SeatId,
  Team,
  TeamId,
} from '../sim/match/matchState.ts'
import type { Plan } from '../sim/plan.ts'
import type { Standing } from './publicMatch.ts'

export type Mate = {
  readonly seat: SeatId
  readonly name: string
  readonly connected: boolean
  readonly bot: boolean
  /** Has answered the lock or the reflection of this phase. */
  readonly answered: boolean
}

/** What a team's own members see of their bench beyond the public state; sent to nobody else. */
export type TeamView = Omit<Team, 'race' | 'finalRun' | 'id' | 'name' | 'track' | 'joined' | 'bot'> & {
  readonly team: TeamId
  readonly mates: readonly Mate[]
  /** Seconds until the open filing files itself, null when an objection has stopped that clock. */
  readonly filingSeconds: number | null
  readonly agreesNeeded: number
  /** The plan the lane runs now and the one it takes up at the next iteration. */
  readonly racing: {
    readonly plan: Plan
    readonly pending: Plan | null
    readonly nextLandingHour: number | null
    readonly spentK: number
  } | null
  readonly facts: readonly Fact[]
  /** The team's line in the race of Part 2, hundredths of a point every LINE_SAMPLE_HOURS; empty until the final run is over. */
  readonly raceLine: readonly number[]
  readonly standing: Standing | null
}

/** A fact of the team's own race, to argue with. */
export type Fact = { readonly id: string; readonly text: string }

/** What one student sees of their own predictions. */
export type SeatView = {
  readonly seat: SeatId
  readonly name: string
  readonly team: TeamId
  readonly auditLock: AuditPrediction | null
  readonly frontierLock: FrontierPrediction | null
  readonly reviewLock: ReviewPrediction | null
  readonly auditReflection: Reflection | null
  readonly frontierReflection: Reflection | null
}

/** What the instructor's console sees beyond the public state. */
export type HostView = {
  readonly teams: readonly {
    readonly team: TeamId
    readonly seats: readonly {
      readonly seat: SeatId
      readonly name: string
      readonly connected: boolean
      readonly bot: boolean
    }[]
    readonly lastAction: string
    readonly lastActionSecondsAgo: number | null
  }[]
  /** What the class predicted in this part, as label and count. */
  readonly predictions: readonly { readonly label: string; readonly count: number }[]
}
