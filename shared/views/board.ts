import type { Text } from '../content/language.ts'
import type { Stage } from '../content/stages.ts'
import type { TrackId } from '../content/tracks.ts'
import type { Calibration } from '../sim/match/calibration.ts'
import type { Conclusion, PmAnswer, ProofTerm, StrategyId, TeamId } from '../sim/match/matchState.ts'
import type { Gate } from '../sim/plan.ts'
import type { commentary } from '../text/en/commentary.ts'
import type { remarks } from '../text/en/figures/remarks.ts'
import type { Message } from '../text/message.ts'
import type { BestArgument } from './bestArgument.ts'
import type { PmRefusal } from './pmRefusals.ts'
import type { SecondVote } from './secondVote.ts'

/** What the commentator says, as data; the reader's page puts it into words. */
export type CommentMessage = Message<typeof commentary>
export type Reason = Message<typeof remarks.reasons>
export type Lesson = Message<typeof remarks.lessons>

export type Standing = {
  readonly rank: number
  readonly team: TeamId
  readonly points: number
  readonly parts: readonly [number, number, number]
  readonly fieldAccuracy: number | null
  readonly outcome: '' | 'shipped' | 'busted'
  readonly target: number | null
  /** Why this team placed where it did, based on its own numbers. */
  readonly reason: Reason | null
  /** One thing to learn from its own run. */
  readonly lesson: Lesson | null
}

/** An offer to the PM as the class sees it. */
export type OfferOnStage = {
  readonly team: TeamId
  readonly conclusion: Conclusion
  /** What the team put into each step of its proof; null is "no number". */
  readonly terms: Readonly<Partial<Record<ProofTerm, number | null>>>
  readonly iterationsPerWeek: number
  readonly gates: readonly Gate[]
}

/** What the projector shows of a phase besides teams and lines. Nothing is included before its reveal. */
export type Board =
  | { readonly type: 'none' }
  | {
      readonly type: 'auditReveal'
      readonly secondVote: SecondVote | null
      readonly votes: readonly {
        readonly track: TrackId
        readonly counts: readonly number[]
        readonly truth: Stage
        readonly share: number
      }[]
      readonly leverage: {
        readonly team: TeamId
        readonly strategy: StrategyId
        readonly savedHours: number
        readonly savedShare: number
        readonly costK: number
      } | null
      readonly standings: readonly Standing[]
    }
  | {
      readonly type: 'frontierReveal'
      readonly secondVote: SecondVote | null
      readonly saidRival: number
      readonly saidFast: number
      /** Votes for weeks 1 to 26 by those who predicted the fast team. */
      readonly weeks: readonly number[]
      readonly truth: readonly {
        readonly track: TrackId
        readonly crossoverWeek: number
        readonly kneeShrink: number
      }[]
      readonly knees: readonly { readonly team: TeamId; readonly shrinkDecades: number; readonly short: number }[]
      readonly standings: readonly Standing[]
    }
  | {
      readonly type: 'negotiations'
      readonly teams: readonly {
        readonly team: TeamId
        readonly round: number
        readonly patience: number
        readonly pmTarget: number
        readonly agreed: boolean
        readonly offered: number | null
        readonly answer: PmAnswer | null
        readonly line: Text
      }[]
      /** How many offers the PM has refused for each reason, over all teams. */
      readonly refused: Readonly<Record<PmRefusal, number>>
      /** The last offer, with its numbers, of the team that the host has put on the projector. */
      readonly onStage: OfferOnStage | null
    }
  | {
      readonly type: 'podium'
      readonly secondVote: SecondVote | null
      readonly standings: readonly Standing[]
      readonly pars: readonly { readonly track: TrackId; readonly fieldAccuracy: number }[]
      /** The team that wrote the best argument that the host has shown. */
      readonly argued: BestArgument | null
      /** The team whose predictions earned the most points. */
      readonly calibrated: Calibration | null
    }
