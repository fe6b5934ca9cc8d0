/** The three steps of the proof: hours lost to constraints and gates, iterations the calendar then holds, iterations 99% needs. */
export const PROOF_TERMS = ['lost', 'available', 'required'] as const
/** What a wrong value for a term was read from: the team's plan misread in a common way, or an earlier plan. */
export const MISREADINGS = [
  'heavy',
  'single',
  'ungated',
  'linear',
  'unlost',
  'noiseless',
  'bare',
  'unverified',
  'earlier',
] as const
