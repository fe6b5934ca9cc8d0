import type { DisruptionKind } from '../../content/disruptions.ts'
import type { FilingContent, PmAnswer, SeatId, TeamId } from './matchState.ts'
import type { Phase } from './phases.ts'

/** What happened, in the past tense; the projector's commentary is made from these. */
export type MatchEvent =
  | { readonly type: 'phaseBegan'; readonly phase: Phase }
  | { readonly type: 'seatTaken'; readonly seat: SeatId; readonly team: TeamId }
  | { readonly type: 'seatLeft'; readonly seat: SeatId; readonly team: TeamId }
  | { readonly type: 'predictionLocked'; readonly team: TeamId; readonly seat: SeatId }
  | { readonly type: 'leversMoved'; readonly team: TeamId }
  | { readonly type: 'strategyTried'; readonly team: TeamId; readonly moves: number }
  | { readonly type: 'trialLogged'; readonly team: TeamId; readonly trials: number }
  | { readonly type: 'filingOpened'; readonly team: TeamId; readonly filing: FilingContent['type'] }
  | { readonly type: 'filingWithdrawn'; readonly team: TeamId }
  | { readonly type: 'auditFiled'; readonly team: TeamId }
  | { readonly type: 'flagPlanted'; readonly team: TeamId }
  | { readonly type: 'reflected'; readonly team: TeamId; readonly seat: SeatId }
  | {
      readonly type: 'pmAnswered'
      readonly team: TeamId
      readonly round: number
      readonly target: number
      readonly answer: PmAnswer
    }
  | { readonly type: 'ledgerFiled'; readonly team: TeamId }
  | { readonly type: 'rivalPassed'; readonly team: TeamId; readonly hour: number }
  | { readonly type: 'earlierPassed'; readonly team: TeamId; readonly hour: number }
  | { readonly type: 'rivalPassedBack'; readonly team: TeamId; readonly hour: number }
  | {
      readonly type: 'teamStalled'
      readonly team: TeamId
      readonly hour: number
      readonly reason: string
      readonly hours: number
    }
  | { readonly type: 'moneyRanOut'; readonly team: TeamId; readonly hour: number }
  | {
      readonly type: 'disruptionAnnounced'
      readonly kind: DisruptionKind
      readonly hour: number
      readonly fromHour: number
    }
  | { readonly type: 'disruptionBegan'; readonly kind: DisruptionKind; readonly hour: number }
  | { readonly type: 'raceFinished'; readonly team: TeamId; readonly fieldAccuracy: number }
  | { readonly type: 'shipped'; readonly team: TeamId; readonly fieldAccuracy: number; readonly target: number }
  | { readonly type: 'busted'; readonly team: TeamId; readonly fieldAccuracy: number; readonly target: number }
  | { readonly type: 'settingsChanged' }
  | { readonly type: 'rosterChanged' }
