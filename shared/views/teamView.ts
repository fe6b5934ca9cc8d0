import type { Text } from '../content/language.ts'
import type { TimedPhase } from '../content/presets.ts'
import type { Stage } from '../content/stages.ts'
import type {
  AuditPrediction,
  FrontierPrediction,
  LeverName,
  Persona,
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
  /** What the host says to this team alone. */
  readonly hint: { readonly id: number; readonly text: string } | null
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
export type Fact = { readonly id: string; readonly text: Text }

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

type Answers<T> = readonly { readonly answer: T; readonly count: number }[]
export type Predictions =
  | { readonly question: 'bottleneck'; readonly answers: Answers<Stage> }
  | { readonly question: 'leader'; readonly answers: Answers<FrontierPrediction['leader']> }
  /** Accuracies in whole points. */
  | { readonly question: 'reach'; readonly answers: Answers<number> }

/** What the instructor's console sees beyond the public state. */
export type HostView = {
  readonly teams: readonly {
    readonly team: TeamId
    readonly seats: readonly {
      readonly seat: SeatId
      readonly name: string
      readonly connected: boolean
      readonly bot: boolean
      /** How long nobody has been connected to the seat; null while somebody is. */
      readonly awaySeconds: number | null
    }[]
    readonly lastAction: {
      /** Who did it; empty for somebody who has left since. */
      readonly by: string
      readonly bot: Persona | null
      readonly what: string
      /** Which move, trial or offer it was. */
      readonly count: number | null
      readonly lever: LeverName | null
      readonly secondsAgo: number
    } | null
  }[]
  /** What the class predicted in this part, most frequent first; null before the first part. */
  readonly predictions: Predictions | null
  /** Seconds that each phase is planned for, and those it has taken beside the clock that runs. */
  readonly pace: {
    readonly planned: Readonly<Record<TimedPhase, number>>
    readonly spent: Readonly<Record<TimedPhase, number>>
  }
  /** What stands before everybody (null) or before a team now. */
  readonly messages: readonly { readonly id: number; readonly team: TeamId | null; readonly text: string }[]
}
