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

/** What the first minutes need, which nobody should wait for, comes with the workbench. */
const loaded = signal<Bodies>({ lobby: LobbyPhase, auditLock: AuditLock, auditAgain: AuditLock })

/** Loads all parts of the lesson, beginning with the one with this index; resolves to what fills the page in every phase. */
export const loadBodies = async (from = 0): Promise<Bodies> => {
  for (const part of [...LATER.slice(from), ...LATER.slice(0, from)]) {
    const { BODIES } = await part()
    loaded.value = { ...loaded.value, ...BODIES }
  }
  return loaded.value
}

/**
 * What fills the page in a phase, or null while it is being loaded. The part of the lesson that the phase belongs to
 * is loaded first, and then all others, so that each is there before its phase begins, even if the network is gone by then.
 */
export const useBody = (phase: Phase): ComponentType | null => {
  useEffect(() => {
    loadBodies(PARTS.findIndex((part) => part === (partOf(phase) || 1))).catch(reportFault)
  }, [])
  return loaded.value[phase] ?? null
}
