import { ROUNDS } from '../../shared/content/constants.ts'
import { DISCUSSION } from '../../shared/content/discussion.ts'
import type { Preset } from '../../shared/content/presets.ts'
import type { LessonNumbers } from '../../shared/sim/lesson/lessonNumbers.ts'
import type { Part, Phase } from '../../shared/sim/match/phases.ts'
import { MOVES_TO_FILE } from '../../shared/sim/match/progress.ts'
import { inPageLanguage, words } from '../text/words.ts'

type Question = {
  readonly text: string
  /** What a student who has answered has done. */
  readonly done: string
  readonly hints: readonly string[]
  /** What to talk about before answering. */
  readonly prompts?: readonly string[]
}

type PhaseSheet = {
  /** What stands small beside the title. */
  readonly sub?: (preset: Preset) => string
  /** What everybody is asked. */
  readonly question?: (numbers: LessonNumbers) => Question
  /** Whether the six stages are listed under the question. */
  readonly listsStages?: true
}

const show = () => words().show

const predicting = (text: string): Question => ({ text, done: show().locked, hints: show().alone })

const votingAgain = (part: Part, text: string): Question => ({
  text,
  done: show().votedAgain,
  hints: show().together,
  prompts: DISCUSSION[part].map(inPageLanguage),
})

/** What the projector says in each phase; its titles and its clock's labels are in the catalog, by phase. */
export const PHASE_SHEETS: Readonly<Record<Phase, PhaseSheet>> = {
  lobby: {},
  auditLock: {
    sub: () => show().predictAlone,
    question: () => predicting(show().questions.auditLock),
    listsStages: true,
  },
  auditAgain: {
    sub: () => show().talkThenVote,
    question: () => votingAgain(1, show().questions.auditLock),
  },
  auditWork: {
    sub: () => show().movesThenFile(MOVES_TO_FILE),
  },
  auditReflect: {
    sub: () => show().oneSentence,
    question: ({ fell }) => ({
      text: show().questions.auditReflect(fell),
      done: show().sent,
      hints: show().hints.auditReflect,
    }),
  },
  auditReveal: {},
  frontierLock: {
    sub: () => show().predictAlone,
    question: ({ behind, times }) => predicting(show().questions.frontierLock(behind, times)),
  },
  frontierAgain: {
    sub: () => show().talkThenVote,
    question: ({ behind, times }) => votingAgain(2, show().questions.frontierLock(behind, times)),
  },
  frontierWork: {
    sub: ({ trialsToFlag }) => show().trialsThenFlag(trialsToFlag),
  },
  frontierRace: {},
  frontierReflect: {
    sub: () => show().threeFacts,
    question: () => ({
      text: show().questions.frontierReflect,
      done: show().sent,
      hints: show().hints.frontierReflect,
    }),
  },
  frontierReveal: {},
  reviewLock: {
    sub: () => show().predictAlone,
    question: () => predicting(show().questions.reviewLock),
  },
  reviewAgain: {
    sub: () => show().talkThenVote,
    question: () => votingAgain(3, show().questions.reviewLock),
  },
  reviewWork: {
    sub: () => show().roundsWithPm(ROUNDS),
  },
  finalRun: { sub: () => show().noMoreLevers },
  ledger: {
    sub: () => show().fileLedger,
    question: () => ({ text: show().questions.ledger, done: show().filed, hints: show().hints.ledger }),
  },
  podium: {},
  debrief: {},
}
