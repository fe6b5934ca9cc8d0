import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { PARTS, type Phase, partOf } from '../../../shared/sim/match/phases.ts'
import { reportFault } from '../../net/faults.ts'
import { AuditLock } from './AuditLock.tsx'
import { LobbyPhase } from './LobbyPhase.tsx'

/** What fills a student's page in each phase. */
export type Bodies = Readonly<Partial<Record<Phase, ComponentType>>>

const LATER = [() => import('./part1.ts'), () => import('./part2.ts'), () => import('./part3.ts')] as const

/** Nobody waits for what the first minutes need: it comes with the workbench. */
const loaded = signal<Bodies>({ lobby: LobbyPhase, auditLock: AuditLock, auditAgain: AuditLock })

const load = async (from: number): Promise<void> => {
  for (const part of [...LATER.slice(from), ...LATER.slice(0, from)]) {
    const { BODIES } = await part()
    loaded.value = { ...loaded.value, ...BODIES }
  }
}

/**
 * What fills the page in a phase, or null while it is being loaded. The part of the lesson that the phase belongs to
 * is loaded first, and then all others, so that each is there before its phase begins, even if the network is gone by then.
 */
export const useBody = (phase: Phase): ComponentType | null => {
  useEffect(() => {
    load(PARTS.findIndex((part) => part === (partOf(phase) || 1))).catch(reportFault)
  }, [])
  return loaded.value[phase] ?? null
}
