/** What the bench of Part 3 has under the thumb. */
export const REVIEW_LEVERS = ['size', 'verify', 'iterations', 'automate', 'gates'] as const
export type ReviewLever = (typeof REVIEW_LEVERS)[number]

export const REVIEW_LEVER_NAMES: Readonly<Record<ReviewLever, string>> = {
  size: 'Size',
  verify: 'Verify',
  iterations: 'Iterate',
  automate: 'Automate',
  gates: 'Gates',
}
