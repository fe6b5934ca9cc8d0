/** What the bench of Part 3 has under the thumb. */
export const REVIEW_LEVERS = ['size', 'verify', 'iterations', 'automate', 'gates'] as const
export type ReviewLever = (typeof REVIEW_LEVERS)[number]
