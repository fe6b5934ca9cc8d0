import type { ScenarioProblemId } from '../../../content/scenarioProblemIds.ts'

/** What is wrong with a field, and what would be right. */
export const problems = {
  number: (least: string, most: string) => `Enter a number from ${least} to ${most}.`,
  text: (most: number) => `Enter one line of 1 to ${most} characters.`,
  id: 'Start with a letter from a to z, then use letters and digits, up to 40 in total.',
  count: (least: string, most: string) => `There must be ${least} to ${most} of them.`,
  other: 'This value is not valid.',
  between: {
    notOne: 'These shares must add up to 1.',
    taxTooSmall: 'The tax stage must take at least 0.4 of a release.',
    mustFall: 'The three numbers must fall, because automation helps.',
    mustRise: 'The three numbers must rise.',
    startAboveCeiling: 'At some model size, accuracy on day one is less than half a point below the ceiling.',
    gateTooDear: 'A gate may cost at most as much as three constraints found at stage 1.',
    reworkTooDear: 'Rework costs so much that batching no longer pays off on some track.',
    tooFast: 'The calendar and the budget allow more than 6,000 iterations. Raise the tax hours or lower the budget.',
    budgetTooSmall: 'The budget must cover the most expensive strategy.',
    sameId: 'Another strategy already has this id.',
    strategyMissing: 'Every stage needs its own strategy at level 1 and at level 2.',
    setsNothing: 'A strategy must set at least one stage.',
    runTooLong: 'The 26 weeks must end before the phase does.',
    unknownBlank: 'This sentence contains an unknown placeholder.',
  } satisfies Record<ScenarioProblemId, string>,
}
