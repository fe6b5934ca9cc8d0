import type { LedgerReason } from '../../shared/sim/match/matchState.ts'

/** Why a pace was worth the risk it carried. */
export const LEDGER_REASON_TEXT: Readonly<Record<LedgerReason, { readonly name: string; readonly gloss: string }>> = {
  fasterLearning: { name: 'Learning beats caution', gloss: 'more iterations, more learned' },
  riskBought: { name: 'We paid the risk down', gloss: 'verification and gates cost pace' },
  marginKept: { name: 'We kept a margin', gloss: 'promised less than we could' },
  calendarBound: { name: 'The calendar forced it', gloss: 'no more hours to iterate in' },
  moneyBound: { name: 'The budget forced it', gloss: 'no more money to iterate with' },
}
