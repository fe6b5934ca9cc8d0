/** The levers of the workbench in Part 3. */
export const REVIEW_LEVERS = ['size', 'verify', 'iterations', 'automate', 'gates'] as const
export type ReviewLever = (typeof REVIEW_LEVERS)[number]
