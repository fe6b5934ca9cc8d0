import type { Track } from '../../content/tracks.ts'
import { escapeRisk } from '../cycle.ts'
import { type Ledger, type LedgerDraft, MOST_PACE, type Team } from './matchState.ts'
import { MAX_SENTENCE_LENGTH } from './progress.ts'
import { benchPlan } from './teamPlan.ts'

/** How far the pace of the final run may be off the one signed, as a share, for all the points and for none. */
export const PACE_BANDS = { whole: 0.05, none: 0.4 } as const

export const fitsLedger = ({ pace, sentence }: LedgerDraft): boolean =>
  (pace === null || (pace > 0 && pace <= MOST_PACE)) && [...sentence].length <= MAX_SENTENCE_LENGTH

/** The ledger as signed: the pace committed to, and the Verification Gap of the plan, accepted by signing. */
export const signedLedger = (track: Track, team: Team, { pace, reason, sentence }: Omit<Ledger, 'risk'>): Ledger => ({
  pace,
  reason,
  sentence: sentence.trim(),
  risk: escapeRisk(track, benchPlan(track, team.levers, 3)),
})

/** The ledger as the clock files it: the pace alone makes one. */
export const draftedLedger = (track: Track, team: Team): Ledger | null => {
  const { ledgerDraft: draft } = team
  return draft === null || draft.pace === null ? null : signedLedger(track, team, { ...draft, pace: draft.pace })
}
