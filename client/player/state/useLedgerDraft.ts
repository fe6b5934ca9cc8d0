import { useState } from 'preact/hooks'
import type { LedgerDraft, LedgerTerms } from '../../../shared/sim/match/matchState.ts'
import { useDraftKeeper } from './draftKeeper.ts'
import { usePlay } from './play.ts'

type LedgerDrafting = {
  readonly draft: LedgerDraft
  /** The draft once it has all that a ledger needs. */
  readonly complete: LedgerTerms | null
  readonly change: (change: Partial<LedgerDraft>) => void
  /** Before signing: what has not been sent yet is in the ledger. */
  readonly drop: () => void
}

const NOTHING: LedgerDraft = { pace: null, reason: null, sentence: '' }

const completed = ({ pace, reason, sentence }: LedgerDraft): LedgerTerms | null =>
  pace === null || reason === null ? null : { pace, reason, sentence }

/** The team's draft of its ledger under what this student has changed; the server keeps it, so that it counts at 0:00. */
export const useLedgerDraft = (): LedgerDrafting => {
  const { connection, team } = usePlay()
  const [own, setOwn] = useState<Partial<LedgerDraft>>({})
  const { keep, drop } = useDraftKeeper((draft: LedgerDraft) => connection.request('draftLedger', draft))
  const draft: LedgerDraft = { ...NOTHING, ...team.value.ledgerDraft, ...own }
  const change = (changed: Partial<LedgerDraft>): void => {
    setOwn((before) => ({ ...before, ...changed }))
    keep({ ...draft, ...changed })
  }
  return { draft, complete: completed(draft), change, drop }
}
