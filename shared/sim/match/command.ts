import type { LanguageChoice } from '../../content/language.ts'
import type { OptionId, QuestionId } from '../../content/learningIds.ts'
import type { Stage } from '../../content/stages.ts'
import type { TimedPhase } from '../../content/timedPhases.ts'
import type {
  Call,
  LedgerDraft,
  LedgerTerms,
  Levers,
  PairChoice,
  Persona,
  Prediction,
  Proof,
  Reflection,
  ReplayMoment,
  ScreenScene,
  SeatId,
  SentenceId,
  StrategyId,
  TeamId,
} from './matchState.ts'
import type { Part, Phase } from './phases.ts'

/** Who is acting; the room reads it from the connection, never from a payload. */
export type Actor =
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'host' }
  | { readonly kind: 'server' }

/** The phase that a host saw when pressing a button, and how often it had been begun again by then. */
export type SeenPhase = { readonly phase: Phase; readonly round: number }

/** The bench that a student saw when calling a run: how many runs there were, and the plan. */
export type SeenBench = { readonly runs: number; readonly levers: Levers }

/**
 * What a seated student or a bot can ask for. What refers to something that others may have changed says what was seen;
 * left out, it means whatever is there when the command arrives.
 */
export type SeatAction =
  | { readonly type: 'lockPrediction'; readonly prediction: Prediction }
  | { readonly type: 'setLevers'; readonly levers: Partial<Levers> }
  | { readonly type: 'draftAudit'; readonly bottleneck: Stage | null; readonly strategy: StrategyId | null }
  /** The estimate is the hours it will save per cycle. */
  | { readonly type: 'tryStrategy'; readonly strategy: StrategyId; readonly estimate: number }
  | { readonly type: 'fileAudit'; readonly bottleneck: Stage; readonly strategy: StrategyId }
  /** The call is null for the first only. */
  | { readonly type: 'logTrial'; readonly call: Call | null; readonly seen?: SeenBench }
  | { readonly type: 'dryRun'; readonly call: Call | null; readonly seen?: SeenBench }
  /** null takes the name away; trials count from 1. */
  | { readonly type: 'nameTrial'; readonly trial: number; readonly name: string | null }
  | { readonly type: 'draftFlag'; readonly shrinkDecades: number }
  | { readonly type: 'plantFlag'; readonly shrinkDecades: number }
  | { readonly type: 'reflect'; readonly choices: readonly string[]; readonly sentence: string }
  /** The round is the number of offers made before. */
  | { readonly type: 'offerProposal'; readonly target: number; readonly proof: Proof; readonly round?: number }
  | ({ readonly type: 'draftLedger' } & LedgerDraft)
  | ({ readonly type: 'fileLedger' } & LedgerTerms)
  /** What a student has chosen so far, alone; it counts if the clock ends the phase. null takes an earlier one back. */
  | { readonly type: 'draftAnswer'; readonly answer: Prediction | Reflection | null }
  /** Before the game in the lobby, after it in the debrief. */
  | { readonly type: 'answerQuestion'; readonly question: QuestionId; readonly option: OptionId }
  /** Whether the student's sentences may be used for research. */
  | { readonly type: 'answerConsent'; readonly given: boolean }
  /** Takes the student's data out of every export, or back in. */
  | { readonly type: 'withdraw'; readonly withdrawn: boolean }
  /** Which sentence of the pair dealt to the student argues better. */
  | { readonly type: 'vote'; readonly pair: number; readonly choice: PairChoice }
  /** To the filing that was opened at a tick. */
  | { readonly type: 'agree'; readonly opened?: number }
  | { readonly type: 'object'; readonly opened?: number }

/** What the instructor can ask for. In a solo session the student may goOn, pause and resume. */
export type HostAction =
  | { readonly type: 'goOn'; readonly seen?: SeenPhase }
  | { readonly type: 'backToPhaseStart'; readonly seen?: SeenPhase }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'addTime'; readonly seconds: number; readonly seen?: SeenPhase }
  | { readonly type: 'setPhaseLength'; readonly phase: TimedPhase; readonly seconds: number }
  /** Adds a discussion and a second vote to a part's prediction, or takes them away. */
  | { readonly type: 'setSecondVote'; readonly part: Part; readonly on: boolean }
  | { readonly type: 'sendMessage'; readonly text: string; readonly team: TeamId | null }
  | { readonly type: 'takeBackMessage'; readonly team: TeamId | null; readonly id?: number }
  | { readonly type: 'setFlow'; readonly autoAdvance: boolean; readonly advanceWhenDone: boolean }
  | { readonly type: 'lockDoor'; readonly locked: boolean }
  /** Whether new students must play under a name that was drawn for them. */
  | { readonly type: 'setNames'; readonly drawn: boolean }
  | { readonly type: 'setSpeed'; readonly speed: number }
  | { readonly type: 'setScreen'; readonly scene: ScreenScene; readonly team: TeamId | null }
  | { readonly type: 'setSound'; readonly on: boolean; readonly volume: number }
  | { readonly type: 'setLanguage'; readonly language: LanguageChoice }
  | { readonly type: 'shareReplay'; readonly shared: boolean }
  /** On the projector, in the debrief; null takes it away. */
  | { readonly type: 'showReplay'; readonly moment: ReplayMoment | null }
  | { readonly type: 'hideSentence'; readonly sentenceId: SentenceId; readonly hidden: boolean }
  /** Lets the phones have a sentence that the word filter has held back. */
  | { readonly type: 'allowSentence'; readonly sentenceId: SentenceId }
  /** Puts these on the projector, in place of those there. */
  | { readonly type: 'showSentences'; readonly sentenceIds: readonly SentenceId[] }
  | { readonly type: 'renameSeat'; readonly seat: SeatId; readonly name: string }
  /** Corrects the ID that a student gave. */
  | { readonly type: 'setStudentId'; readonly seat: SeatId; readonly studentId: string }
  /** Takes a student's data out of every export. */
  | { readonly type: 'withdrawSeat'; readonly seat: SeatId }
  | { readonly type: 'removeSeat'; readonly seat: SeatId }
  | { readonly type: 'moveSeat'; readonly seat: SeatId; readonly team: TeamId }
  | { readonly type: 'setTeamBot'; readonly team: TeamId; readonly persona: Persona | null }

/** What only the server itself records: who came, who went, what the word filter marked. */
export type ServerAction =
  | {
      readonly type: 'takeSeat'
      readonly seat: SeatId
      readonly name: string
      /** null puts the student into the smallest team. */
      readonly team: TeamId | null
      readonly keyHash: string
      /** The ID that the host asks for. */
      readonly studentId?: string
    }
  /** The student plays on another device from now on; the key of the earlier one no longer opens the seat. */
  | { readonly type: 'handOverSeat'; readonly seat: SeatId; readonly keyHash: string }
  /** Removes these students, who have never done anything, and locks joining. */
  | { readonly type: 'clearSeats'; readonly seats: readonly SeatId[] }
  /** The word filter has read the sentences of the latest arena and marked these. */
  | { readonly type: 'checkSentences'; readonly flagged: readonly SentenceId[] }
  | { readonly type: 'setConnected'; readonly seat: SeatId; readonly connected: boolean }
  /** The class has waited so long while the clock stood still. */
  | { readonly type: 'notePause'; readonly seconds: number }

export type Command = (SeatAction | HostAction | ServerAction) & { readonly by: Actor }

export const REFUSALS = [
  'wrongPhase',
  'phaseOver',
  'benchChanged',
  'notAllowed',
  'unknownSeat',
  'unknownTeam',
  'unknownStrategy',
  'notYourTeam',
  'nameTaken',
  'nameInvalid',
  'nameNotDrawn',
  'idMissing',
  'idInvalid',
  'idTaken',
  'teamFull',
  'sessionFull',
  'doorLocked',
  'wrongPrediction',
  'outOfRange',
  'leverLocked',
  'overBudget',
  'calendarTooShort',
  'alreadyTried',
  'unknownTrial',
  'trialNameTaken',
  'alreadyFiled',
  'fiveMoveRule',
  'tooFewTrials',
  'callMissing',
  'noRunsLeft',
  'filingOpen',
  'noFiling',
  'notTried',
  'unknownChoice',
  'unknownPair',
  'unknownSentence',
  'proofIncomplete',
  'noRoundsLeft',
  'alreadyAgreed',
  'paused',
  'alreadySeated',
] as const
export type Refusal = (typeof REFUSALS)[number]
