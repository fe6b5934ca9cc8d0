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
/** Where a wrong value for each term can come from. */
export const TERM_MISREADINGS = {
  lost: ['ungated', 'linear', 'earlier'],
  available: ['unlost', 'heavy', 'single', 'unverified', 'earlier'],
  required: ['noiseless', 'heavy', 'bare', 'earlier'],
} as const satisfies Readonly<Record<(typeof PROOF_TERMS)[number], readonly (typeof MISREADINGS)[number][]>>
