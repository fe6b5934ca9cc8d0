import { useState } from 'preact/hooks'
import type { TeamView } from '../../../shared/views/teamView.ts'
import { usePlay } from './play.ts'

type AuditDraft = TeamView['auditDraft']

/** How long a choice is kept after its reply, until the draft that contains it has arrived. */
const SETTLE_MS = 400

/** The team's audit draft, overlaid with what this student has just chosen, so that two quick choices both count. */
export const useAuditDraft = (): { draft: AuditDraft; choose: (change: Partial<AuditDraft>) => Promise<void> } => {
  const { team, act } = usePlay()
  const [own, setOwn] = useState<Partial<AuditDraft>>({})
  const draft = { ...team.value.auditDraft, ...own }
  const choose = async (change: Partial<AuditDraft>): Promise<void> => {
    setOwn((before) => ({ ...before, ...change }))
    await act('draftAudit', { ...draft, ...change })
    const names = Object.keys(change) as (keyof AuditDraft)[]
    setTimeout(() => {
      setOwn((now) => {
        const stale = names.filter((name) => now[name] === change[name])
        const kept = Object.entries(now).filter(([name]) => !stale.includes(name as keyof AuditDraft))
        return Object.fromEntries(kept)
      })
    }, SETTLE_MS)
  }
  return { draft, choose }
}
