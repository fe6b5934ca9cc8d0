import type { ComponentType } from 'preact'
import type { Phase } from '../../shared/sim/match/phases.ts'
import { AuditLock } from './phases/AuditLock.tsx'
import { AuditReflect } from './phases/AuditReflect.tsx'
import { AuditReveal } from './phases/AuditReveal.tsx'
import { AuditWork } from './phases/AuditWork.tsx'
import { FinalRun } from './phases/FinalRun.tsx'
import { FrontierLock } from './phases/FrontierLock.tsx'
import { FrontierRace } from './phases/FrontierRace.tsx'
import { FrontierReflect } from './phases/FrontierReflect.tsx'
import { FrontierReveal } from './phases/FrontierReveal.tsx'
import { FrontierWork } from './phases/FrontierWork.tsx'
import { LedgerPhase } from './phases/LedgerPhase.tsx'
import { LobbyPhase } from './phases/LobbyPhase.tsx'
import { PodiumPhase } from './phases/PodiumPhase.tsx'
import { ReviewLock } from './phases/ReviewLock.tsx'
import { ReviewWork } from './phases/ReviewWork.tsx'
import { type Play, usePlay } from './state/play.ts'

const BODIES: Readonly<Record<Phase, ComponentType>> = {
  lobby: LobbyPhase,
  auditLock: AuditLock,
  auditWork: AuditWork,
  auditReflect: AuditReflect,
  auditReveal: AuditReveal,
  frontierLock: FrontierLock,
  frontierWork: FrontierWork,
  frontierRace: FrontierRace,
  frontierReflect: FrontierReflect,
  frontierReveal: FrontierReveal,
  reviewLock: ReviewLock,
  reviewWork: ReviewWork,
  finalRun: FinalRun,
  ledger: LedgerPhase,
  podium: PodiumPhase,
  debrief: PodiumPhase,
}

/** Whether this student has given the answer that the phase asks of everybody. */
export const answeredOf = ({ phase, seat }: Play): boolean => {
  const { auditLock, frontierLock, reviewLock, auditReflection, frontierReflection } = seat.value
  switch (phase.value) {
    case 'auditLock':
      return auditLock !== null
    case 'frontierLock':
      return frontierLock !== null
    case 'reviewLock':
      return reviewLock !== null
    case 'auditReflect':
      return auditReflection !== null
    case 'frontierReflect':
      return frontierReflection !== null
    default:
      return false
  }
}

/** The body of the phase that runs; a new phase starts from its own beginning. */
export const PhaseBody = () => {
  const { phase } = usePlay()
  const Body = BODIES[phase.value]
  return <Body key={phase.value} />
}
