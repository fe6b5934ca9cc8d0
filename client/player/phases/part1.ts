import { withArena } from '../arena/withArena.tsx'
import { AuditReflect } from './AuditReflect.tsx'
import { AuditReveal } from './AuditReveal.tsx'
import { AuditWork } from './AuditWork.tsx'

/** Part 1 after its prediction. */
export const BODIES = { auditWork: AuditWork, auditReflect: AuditReflect, auditReveal: withArena(AuditReveal) }
