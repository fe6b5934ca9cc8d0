import { ROUNDS } from '../../content/constants.ts'
import { FACTS } from '../../content/facts.ts'
import { STAGES } from '../../content/stages.ts'
import type { Track } from '../../content/tracks.ts'
import { draftedLedger } from './ledger.ts'
import { connectedSeatsOf, seatsOf, trialsToFlag } from './lookup.ts'
import type { Answers, LeverName, MatchState, Prediction, Team } from './matchState.ts'
import { heldWithoutAgreement } from './negotiation.ts'
import { type Part, PHASES, type Phase } from './phases.ts'
import { FACTS_TO_PICK, MOVES_TO_FILE, type Progress } from './progress.ts'

/** What every student answers alone, and where the seat keeps the answer. */
type Question =
  | {
      readonly kind: 'prediction'
      readonly answer: Extract<keyof Answers, `${string}Lock`>
      readonly predicts: Prediction['kind']
      /** Where the first vote is kept while the students vote a second time. */
      readonly keeps?: Extract<keyof Answers, `${string}First`>
    }
  | {
      readonly kind: 'reflection'
      readonly answer: Extract<keyof Answers, `${string}Reflection`>
      /** How many things a student points at. */
      readonly choices: number
      /** What they can point at. */
      readonly from: readonly string[]
    }

type PhaseRules = {
  readonly asks?: Question
  /** The levers a team may move; the bench is closed without them. */
  readonly levers?: readonly LeverName[]
  /** The bench a team starts from: the default one, or the automation it filed in Part 1. Otherwise it stays as it was. */
  readonly startsFrom?: 'default' | 'filedAudit'
  /** How far a team is in what it has to do together. */
  readonly progress?: (team: Team, state: MatchState) => Progress
  /** What the clock files for a team that did not: what is on its bench. */
  readonly filedByClock?: (team: Team, track: Track, state: MatchState) => Partial<Team>
  /** The part whose points are known to all from this phase on. */
  readonly reveals?: Part
}

const upTo = (progress: number, goal: number, done: boolean): Progress => ({
  progress: Math.min(progress, goal),
  goal,
  done,
})

/** The rules of each phase; what the surfaces show of one is in a table of the same name in their folders. */
export const PHASE_RULES: Readonly<Record<Phase, PhaseRules>> = {
  lobby: {},
  auditLock: { asks: { kind: 'prediction', answer: 'auditLock', predicts: 'bottleneck' } },
  auditAgain: { asks: { kind: 'prediction', answer: 'auditLock', predicts: 'bottleneck', keeps: 'auditFirst' } },
  auditWork: {
    levers: ['changesPerRelease'],
    startsFrom: 'default',
    progress: ({ moves, audit }) => upTo(moves.length, MOVES_TO_FILE, audit !== null),
    filedByClock: ({ moves, audit, auditDraft }) => ({
      audit: audit ?? { ...auditDraft, complete: moves.length >= MOVES_TO_FILE },
    }),
  },
  auditReflect: { asks: { kind: 'reflection', answer: 'auditReflection', choices: 1, from: STAGES } },
  auditReveal: { reveals: 1 },
  frontierLock: { asks: { kind: 'prediction', answer: 'frontierLock', predicts: 'crossover' } },
  frontierAgain: {
    asks: {
      kind: 'prediction',
      answer: 'frontierLock',
      predicts: 'crossover',
      keeps: 'frontierFirst',
    },
  },
  frontierWork: {
    levers: ['shrinkDecades', 'verification', 'iterations'],
    startsFrom: 'default',
    progress: ({ trials, flag }, state) => upTo(trials.length, trialsToFlag(state), flag !== null),
    filedByClock: ({ trials, flag, flagDraft }, _track, state) => ({
      flag:
        flag ??
        (flagDraft === null ? null : { shrinkDecades: flagDraft, complete: trials.length >= trialsToFlag(state) }),
    }),
  },
  frontierRace: { levers: ['shrinkDecades', 'verification', 'iterations'] },
  frontierReflect: {
    asks: { kind: 'reflection', answer: 'frontierReflection', choices: FACTS_TO_PICK, from: FACTS },
  },
  frontierReveal: { reveals: 2 },
  reviewLock: { asks: { kind: 'prediction', answer: 'reviewLock', predicts: 'reach' } },
  reviewAgain: { asks: { kind: 'prediction', answer: 'reviewLock', predicts: 'reach', keeps: 'reviewFirst' } },
  reviewWork: {
    levers: ['shrinkDecades', 'verification', 'iterations', 'automation', 'gates'],
    startsFrom: 'filedAudit',
    progress: ({ negotiation: { offers, agreed } }) => upTo(offers.length, ROUNDS, agreed || offers.length >= ROUNDS),
    filedByClock: (team, track) => ({ negotiation: heldWithoutAgreement(track, team) }),
  },
  ledger: {
    progress: ({ ledger }) => upTo(ledger ? 1 : 0, 1, ledger !== null),
    filedByClock: (team, track) => ({
      ledger: team.ledger ?? draftedLedger(track, team),
    }),
  },
  finalRun: {},
  podium: { reveals: 3 },
  debrief: {},
}

/** The answer a phase wants of every student, if it wants one. */
export const answerOf = (seat: Answers, phase: Phase): object | null => {
  const { asks } = PHASE_RULES[phase]
  return asks ? seat[asks.answer] : null
}

/** The parts whose points are known to all in a phase; asked for a dozen times a team in each tick. */
const REVEALED = Object.fromEntries(
  PHASES.map((phase, index) => [phase, PHASES.slice(0, index + 1).map((passed) => PHASE_RULES[passed].reveals)]),
) as unknown as Readonly<Record<Phase, readonly (Part | undefined)[]>>

/** Whether the points of a part are known to all. */
export const isRevealed = (phase: Phase, part: Part): boolean => REVEALED[phase].includes(part)

const answered = (state: MatchState, team: Team): Progress => {
  const connected = connectedSeatsOf(state, team.id)
  const asked = connected.length > 0 ? connected : seatsOf(state, team.id)
  const count = asked.filter((seat) => answerOf(seat, state.phase) !== null).length
  return upTo(count, asked.length, count === asked.length)
}

/** How far a team is in the phase that runs. */
export const progressOf = (state: MatchState, team: Team): Progress => {
  const { asks, progress } = PHASE_RULES[state.phase]
  if (asks) return answered(state, team)
  return progress?.(team, state) ?? upTo(0, 0, false)
}
