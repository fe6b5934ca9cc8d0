import type { ClientAction } from '../protocol/clientMessages.ts'
import type { ServerAction } from '../sim/match/command.ts'
import { type MatchState, TICKS_PER_SECOND } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'

/** How long somebody took for an answer. */
export type AnswerTime = {
  readonly type: AnswerType
  readonly phase: Phase
  /** The line of the journal, counted from 1. */
  readonly line: number
  /** From the question while the clock ran, so that a break does not look like thought. */
  readonly seconds: number
  /** How long the student had stopped the clock meanwhile, with the question in view. */
  readonly paused: number
  /** Nobody reads, decides and types this fast, not even with the pauses, during which one can read and decide. */
  readonly isTooFast: boolean
}

/** The fewest seconds that a person takes, for answers that are given once in a phase and for those that follow one another. */
const LEAST_SECONDS = {
  lockPrediction: 2,
  reflect: 3,
  fileAudit: 2,
  plantFlag: 2,
  fileLedger: 3,
  tryStrategy: 1,
  logTrial: 0.5,
  dryRun: 0.5,
  offerProposal: 1,
} as const
type AnswerType = keyof typeof LEAST_SECONDS
/** Those whose question is the outcome of the one before. */
const IN_A_ROW: readonly AnswerType[] = ['tryStrategy', 'logTrial', 'dryRun', 'offerProposal']
/** No one types more letters in a second. */
const MOST_LETTERS_PER_SECOND = 25

type Moment = { readonly ran: number; readonly stopped: number }
const AT_FIRST: Moment = { ran: 0, stopped: 0 }

const isAnswer = (type: string): type is AnswerType => type in LEAST_SECONDS

/** Measures how long a student takes between each question and its answer. */
export const answerClock = () => {
  const answers: AnswerTime[] = []
  let waited = 0
  let since: { readonly phase: Phase; readonly began: number; readonly waited: number } | null = null
  /** When the last answer of a kind was given: on the clock, and how long it had been stopped by then. */
  let given = new Map<AnswerType, Moment>()
  return {
    answers: answers as readonly AnswerTime[],
    /** The student had stopped the clock for so long. */
    wait: (seconds: number): void => {
      waited += seconds
    },
    /** Hears what the student does in a state. */
    hear: ({ phase, tick, phaseTicks }: MatchState, action: ClientAction | ServerAction, line: number): void => {
      const began = tick - phaseTicks
      if (since?.phase !== phase || since.began !== began) {
        since = { phase, began, waited }
        given = new Map()
      }
      const { type } = action
      if (!isAnswer(type)) return
      const now: Moment = { ran: phaseTicks, stopped: waited - since.waited }
      const asked = (IN_A_ROW.includes(type) && given.get(type)) || AT_FIRST
      given.set(type, now)
      const seconds = (now.ran - asked.ran) / TICKS_PER_SECOND
      const paused = now.stopped - asked.stopped
      const letters = 'sentence' in action ? [...action.sentence].length : 0
      const least = Math.max(LEAST_SECONDS[type], letters / MOST_LETTERS_PER_SECOND)
      answers.push({ type, phase, line, seconds, paused, isTooFast: seconds + paused < least })
    },
  }
}
