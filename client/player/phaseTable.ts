import { ROUNDS } from '../../shared/content/constants.ts'
import { type Phase, partOf } from '../../shared/sim/match/phases.ts'
import { MOVES_TO_FILE } from '../../shared/sim/match/progress.ts'
import type { TeamView } from '../../shared/views/teamView.ts'
import { ordinal } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import type { TermId } from '../ui/glossary/Term.tsx'
import type { Play } from './state/play.ts'

type Progress = { readonly says: string; readonly more?: string; readonly done?: number; readonly of?: number }

type PhasePage = {
  /** What to do now: the line under the team's name. */
  readonly step: (team: TeamView, answered: boolean, trialsToFlag: number) => string
  /** The same for somebody who plays alone, where it differs: there is no instructor to wait for, and no screen to look at. */
  readonly soloStep?: () => string
  /** How far the team is, in the strip. */
  readonly progress: (play: Play) => Progress
  /** Words of the game that this phase uses, explained by a tap. */
  readonly terms?: readonly TermId[]
  /** The projector shows what this page does not. */
  readonly worthALook?: true
}

const steps = () => words().play.steps
const strip = () => words().play.strip

const place = ({ own, match }: Play): string => {
  const playing = match.value.teams.filter(({ rank }) => rank > 0).length
  return own.value.rank > 0 ? strip().place(ordinal(own.value.rank), playing) : ''
}

const raceLead = ({ own, rival }: Play): string => {
  if (!rival.value || own.value.accuracy === 0) return ''
  return strip().inRace(own.value.accuracy, rival.value.accuracy)
}

const inRace = (play: Play): Progress => ({ says: place(play), more: raceLead(play) })
const inPoints = (play: Play): Progress => ({ says: place(play), more: strip().points(play.own.value.points) })

const predicting = (phase: Phase): PhasePage => ({
  step: (_, answered) => (answered ? steps().locked(partOf(phase)) : steps().predict(partOf(phase))),
  progress: ({ own: { value: own } }) => ({
    says: strip().locked(own.progress, own.goal),
    done: own.progress,
    of: own.goal,
  }),
})

const votingAgain = (phase: Phase): PhasePage => ({
  ...predicting(phase),
  step: (_, answered) => (answered ? steps().locked(partOf(phase)) : steps().voteAgain(partOf(phase))),
})

const reflecting = (phase: Phase, step: () => string): PhasePage => ({
  step: (_, answered) => (answered ? steps().sent(partOf(phase)) : step()),
  progress: ({ own: { value: own } }) => ({
    says: strip().answered(own.progress, own.goal),
    done: own.progress,
    of: own.goal,
  }),
})

const revealing = (phase: Phase): PhasePage => ({
  step: () => steps().truth(partOf(phase)),
  progress: inPoints,
})

/** What a student's page says in each phase; what fills it is in phases/bodies.ts. */
export const PHASE_PAGES: Readonly<Record<Phase, PhasePage>> = {
  lobby: {
    step: () => steps().lobby,
    soloStep: () => steps().soloLobby,
    progress: ({ own }) => ({ says: strip().atBench(own.value.seats) }),
    worthALook: true,
  },
  auditLock: predicting('auditLock'),
  auditAgain: votingAgain('auditAgain'),
  auditWork: {
    terms: ['constraint'],
    step: ({ audit, moves }) => {
      if (audit) return steps().auditFiled
      return moves.length >= MOVES_TO_FILE ? steps().fileAudit : steps().tryMoves
    },
    progress: ({ team }) => {
      const { audit, moves } = team.value
      const bar = { done: audit ? MOVES_TO_FILE : Math.min(moves.length, MOVES_TO_FILE), of: MOVES_TO_FILE }
      if (audit) return { says: strip().auditFiled, ...bar }
      if (moves.length > MOVES_TO_FILE) return { says: strip().moves(moves.length), ...bar }
      return { says: strip().movesOf(moves.length, MOVES_TO_FILE), ...bar }
    },
  },
  auditReflect: { ...reflecting('auditReflect', () => steps().pointAtTax) },
  auditReveal: { ...revealing('auditReveal'), terms: ['taxStage'] },
  frontierLock: predicting('frontierLock'),
  frontierAgain: votingAgain('frontierAgain'),
  frontierWork: {
    terms: ['signal', 'ceiling', 'knee'],
    step: ({ flag, trials }, _, trialsToFlag) => {
      if (flag) return steps().flagPlanted
      return trials.length >= trialsToFlag ? steps().plantFlag : steps().tryPlans(trialsToFlag)
    },
    progress: ({ team, trialsToFlag }) => {
      const { flag, trials } = team.value
      const bar = { done: Math.min(trials.length, trialsToFlag.value), of: trialsToFlag.value }
      if (flag) return { says: strip().flagPlanted, ...bar }
      if (trials.length > trialsToFlag.value) return { says: strip().trials(trials.length), ...bar }
      return { says: strip().trialsOf(trials.length, trialsToFlag.value), ...bar }
    },
  },
  frontierRace: { step: () => steps().race, progress: inRace, terms: ['stall'], worthALook: true },
  frontierReflect: { ...reflecting('frontierReflect', () => steps().convince) },
  frontierReveal: { ...revealing('frontierReveal'), terms: ['knee'] },
  reviewLock: predicting('reviewLock'),
  reviewAgain: votingAgain('reviewAgain'),
  reviewWork: {
    terms: ['constraint', 'gate', 'ceiling'],
    step: ({ negotiation: { agreed, offers } }) => {
      if (agreed) return steps().agreed
      return offers.length >= ROUNDS ? steps().tuneForRun : steps().agreeTarget
    },
    progress: ({ team }) => {
      const { agreed, offers, pmTarget } = team.value.negotiation
      const refused = offers.filter(({ answer }) => answer.type !== 'accepted').length
      if (agreed) return { says: strip().agreed(pmTarget) }
      if (refused >= ROUNDS) return { says: strip().heldTo(pmTarget) }
      return { says: strip().round(refused + 1, ROUNDS), more: strip().patience(ROUNDS - refused, ROUNDS) }
    },
  },
  finalRun: { step: () => steps().finalRun, progress: inRace, terms: ['stall'], worthALook: true },
  ledger: {
    terms: ['gap'],
    step: ({ ledger }) => (ledger ? steps().ledgerFiled : steps().writeLedger),
    progress: ({ team }) => ({ says: team.value.ledger ? strip().ledgerFiled : strip().ledgerOpen }),
  },
  podium: {
    step: () => steps().podium,
    progress: inPoints,
    terms: ['par'],
    worthALook: true,
  },
  debrief: {
    step: () => steps().debrief,
    soloStep: () => steps().soloDebrief,
    progress: inPoints,
  },
}
