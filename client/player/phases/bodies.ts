import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { PARTS, type Part, type Phase, partOf } from '../../../shared/sim/match/phases.ts'
import { reportFault } from '../../net/faults.ts'
import { AuditLock } from './AuditLock.tsx'
import { LobbyPhase } from './LobbyPhase.tsx'
import { LATER, type OPENING_PHASES } from './later.ts'

/** What fills a student's page in each phase. */
export type Bodies = Readonly<Partial<Record<Phase, ComponentType>>>

const OPENING: Readonly<Record<(typeof OPENING_PHASES)[number], ComponentType>> = {
  lobby: LobbyPhase,
  auditLock: AuditLock,
  auditAgain: AuditLock,
}
const loaded = signal<Bodies>(OPENING)

/** Loads all parts of the lesson, beginning with one of them; resolves to what fills the page in every phase. */
export const loadBodies = async (first: Part = 1): Promise<Bodies> => {
  for (const part of [first, ...PARTS.filter((one) => one !== first)]) {
    const { BODIES } = await LATER[part]()
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
    loadBodies(partOf(phase) || 1).catch(reportFault)
  }, [])
  return loaded.value[phase] ?? null
}
