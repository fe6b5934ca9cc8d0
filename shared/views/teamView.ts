import type { ConstraintStages } from '../content/constraints.ts'
import type { Text } from '../content/language.ts'
import type { LearningAnswers } from '../content/learningIds.ts'
import type { Stage } from '../content/stages.ts'
import type { TimedPhase } from '../content/timedPhases.ts'
import type { Lead } from '../sim/lesson/leadParts.ts'
import type {
  Answers,
  FrontierPrediction,
  LeverName,
  Negotiation,
  Offer,
  Persona,
  Seat,
  SeatId,
  Team,
  TeamId,
} from '../sim/match/matchState.ts'
import type { Part } from '../sim/match/phases.ts'
import type { Plan } from '../sim/plan.ts'
import type { Standing } from './board.ts'
import type { Correction } from './corrections/correction.ts'
import type { LearningView } from './learningView.ts'

export type Mate = {
  readonly seat: SeatId
  readonly name: string
  readonly connected: boolean
  readonly bot: boolean
  /** Whether this member has answered the prediction or reflection of this phase. */
  readonly answered: boolean
}

/** What a team's own members see beyond the public state; sent to nobody else except a host who looks in. */
export type TeamView = Omit<Team, 'negotiation' | 'race' | 'finalRun' | 'id' | 'name' | 'track' | 'joined' | 'bot'> & {
  readonly team: TeamId
  readonly negotiation: Omit<Negotiation, 'offers'> & {
    readonly offers: readonly Omit<Offer, 'proofShare' | 'misread'>[]
  }
  readonly mates: readonly Mate[]
  /** Seconds until the open filing is submitted automatically; null when an objection has stopped that clock. */
  readonly filingSeconds: number | null
  readonly agreesNeeded: number
  /** What the host says to this team alone. */
  readonly hint: { readonly id: number; readonly text: string } | null
  /** The plan the lane runs now and the one it switches to at the next iteration. */
  readonly racing: {
    readonly plan: Plan
    readonly pending: Plan | null
    readonly nextLandingHour: number | null
    readonly spentK: number
  } | null
  readonly facts: readonly Fact[]
  /** Stages at which the session's constraints become visible; null until the workbench of Part 3 opens. */
  readonly constraintStages: ConstraintStages | null
  /** The team's line in the race of Part 2, hundredths of a point every LINE_SAMPLE_HOURS; empty until the final run is over. */
  readonly raceLine: readonly number[]
  /** The lead over the rival in the race of Part 2, taken apart; null until its reveal. */
  readonly lead: Lead | null
  readonly standing: Standing | null
}

/** A fact from the team's own race, to use in an argument. */
export type Fact = { readonly id: string; readonly text: Text }

/** What one student sees of their own predictions. */
export type SeatView = Answers & {
  /** What this student has chosen so far in the phase that runs. */
  readonly draft: Seat['draft']
  readonly seat: SeatId
  readonly name: string
  readonly team: TeamId
  /** The ID that the host asked for; left out where the host asks for none. */
  readonly studentId?: string
  /** The question for consent, in the host's words, and the answer; left out where it is not asked. */
  readonly consent?: { readonly text: string; readonly given: boolean | null }
  /** Whether the student's data is out of every export; left out where it is in them. */
  readonly withdrawn?: true
  /** The student's own answers to the questions before and after; left out where none are asked. */
  readonly learning?: LearningAnswers
  /** What is wrong with the answers of the part that is being revealed; nothing before. */
  readonly corrections: readonly Correction[]
}

type Counts<T> = readonly { readonly answer: T; readonly count: number }[]
export type Predictions =
  | { readonly question: 'bottleneck'; readonly answers: Counts<Stage> }
  | { readonly question: 'leader'; readonly answers: Counts<FrontierPrediction['leader']> }
  /** Accuracies in whole points. */
  | { readonly question: 'reach'; readonly answers: Counts<number> }

/** The number is on the student's screen, too. */
export type SeatRequest = { readonly number: number; readonly seat: SeatId }
export type JoinBurst = { readonly seats: readonly SeatId[]; readonly seconds: number }

/** What the instructor's console sees beyond the public state. */
export type HostView = {
  readonly teams: readonly {
    readonly team: TeamId
    readonly seats: readonly {
      readonly seat: SeatId
      readonly name: string
      /** The ID that the student gave; left out where the host asks for none. */
      readonly studentId?: string
      /** Whether the student's data is out of every export; left out where it is in them. */
      readonly withdrawn?: true
      readonly connected: boolean
      readonly bot: boolean
      /** Whether the word filter has marked the name. */
      readonly rough: boolean
      /** A student who has done nothing yet. */
      readonly idle: boolean
      /** How long nobody has been connected to the seat; null while someone is. */
      readonly awaySeconds: number | null
    }[]
    readonly lastAction: {
      /** Who did it; empty if they have left since. */
      readonly by: string
      readonly bot: Persona | null
      readonly what: string
      /** The number of the move, trial or offer. */
      readonly count: number | null
      readonly lever: LeverName | null
      readonly secondsAgo: number
    } | null
  }[]
  /** What the class predicted in this part, most frequent first; null before the first part. */
  readonly predictions: Predictions | null
  /** Seconds each phase is planned for, and seconds it has taken besides the clock that is running. */
  readonly pace: {
    readonly planned: Readonly<Record<TimedPhase, number>>
    readonly spent: Readonly<Record<TimedPhase, number>>
  }
  /** The seed that the host typed; null where the session drew a secret. */
  readonly seed: number | null
  /** The parts whose prediction is followed by a second vote. */
  readonly secondVotes: readonly Part[]
  /** How many students have answered the question for consent; left out where it is not asked. */
  readonly consent?: { readonly yes: number; readonly no: number; readonly of: number }
  /** What the class learned; left out where no questions are asked. */
  readonly learning?: LearningView
  /** Students who ask for a seat from another device. */
  readonly seatRequests: readonly SeatRequest[]
  /** Groups of seats that were taken from one address within a few seconds, as far as nothing was done in them. */
  readonly joinBursts: readonly JoinBurst[]
  /** The messages shown now to everyone (null) or to one team. */
  readonly messages: readonly { readonly id: number; readonly team: TeamId | null; readonly text: string }[]
}
