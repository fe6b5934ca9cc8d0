import { ROUNDS } from '../../../shared/content/constants.ts'
import { type Phase, partOf } from '../../../shared/sim/match/phases.ts'
import { MOVES_TO_FILE, TRIALS_TO_FLAG } from '../../../shared/sim/match/progress.ts'
import type { TeamView } from '../../../shared/views/teamView.ts'
import { words } from '../../text/words.ts'

/** What to do now, in words: the line under the team's name. */
export const nextStep = (phase: Phase, team: TeamView, answered: boolean): string => {
  const text = words().play.steps
  switch (phase) {
    case 'lobby':
      return text.lobby
    case 'auditLock':
    case 'frontierLock':
    case 'reviewLock':
      return answered ? text.locked(partOf(phase)) : text.predict(partOf(phase))
    case 'auditWork':
      if (team.audit) return text.auditFiled
      return team.moves.length >= MOVES_TO_FILE ? text.fileAudit : text.tryMoves
    case 'auditReflect':
      return answered ? text.sent(1) : text.pointAtTax
    case 'auditReveal':
    case 'frontierReveal':
      return text.truth(partOf(phase))
    case 'frontierWork':
      if (team.flag) return text.flagPlanted
      return team.trials.length >= TRIALS_TO_FLAG ? text.plantFlag : text.tryPlans
    case 'frontierRace':
      return text.race
    case 'frontierReflect':
      return answered ? text.sent(2) : text.convince
    case 'reviewWork':
      if (team.negotiation.agreed) return text.agreed
      return team.negotiation.offers.length >= ROUNDS ? text.tuneForRun : text.agreeTarget
    case 'finalRun':
      return text.finalRun
    case 'ledger':
      return team.ledger ? text.ledgerFiled : text.writeLedger
    case 'podium':
      return text.podium
    case 'debrief':
      return text.debrief
  }
}
