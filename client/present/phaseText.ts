import type { Phase } from '../../shared/sim/match/phases.ts'
import { MOVES_TO_FILE, ROUNDS, TRIALS_TO_FLAG } from '../../shared/sim/match/progress.ts'
import type { TeamView } from '../../shared/views/teamView.ts'

/** What to do now, in words: the line under the team's name. */
export const nextStep = (phase: Phase, team: TeamView, answered: boolean): string => {
  switch (phase) {
    case 'lobby':
      return 'You are in. Wait for the start'
    case 'auditLock':
      return answered ? 'Part 1 · Locked' : 'Part 1 · Predict, alone'
    case 'auditWork':
      if (team.audit) return 'Part 1 · Filed. Explore on'
      return team.moves.length >= MOVES_TO_FILE ? 'Part 1 · File your audit' : 'Part 1 · Try 5 moves, then file'
    case 'auditReflect':
      return answered ? 'Part 1 · Sent' : 'Part 1 · Point at the hidden tax'
    case 'auditReveal':
      return 'Part 1 · The truth'
    case 'frontierLock':
      return answered ? 'Part 2 · Locked' : 'Part 2 · Predict, alone'
    case 'frontierWork':
      if (team.flag) return 'Part 2 · Flag planted. Tune for the race'
      return team.trials.length >= TRIALS_TO_FLAG
        ? 'Part 2 · Plant your flag on the knee'
        : 'Part 2 · Try 15 plans, then flag the knee'
    case 'frontierRace':
      return 'Part 2 · Race'
    case 'frontierReflect':
      return answered ? 'Part 2 · Sent' : 'Part 2 · Convince the CFO'
    case 'frontierReveal':
      return 'Part 2 · The truth'
    case 'reviewLock':
      return answered ? 'Part 3 · Locked' : 'Part 3 · Predict, alone'
    case 'reviewWork':
      if (team.negotiation.agreed) return 'Part 3 · The PM agreed'
      return team.negotiation.offers.length >= ROUNDS
        ? 'Part 3 · Tune for the run'
        : 'Part 3 · Agree a target with the PM'
    case 'finalRun':
      return 'Part 3 · Final run'
    case 'ledger':
      return team.ledger ? 'Part 3 · Ledger filed' : 'Part 3 · Write the ledger'
    case 'podium':
      return 'The podium'
    case 'debrief':
      return 'Debrief: look at the screen'
  }
}
