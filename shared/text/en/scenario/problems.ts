import type { ScenarioProblemId } from '../../../content/scenarioProblemIds.ts'

/** What is wrong with a field, and what would be right. */
export const problems = {
  number: (least: string, most: string) => `A number from ${least} to ${most}.`,
  text: (most: number) => `One line of 1 to ${most} characters.`,
  id: 'A letter a to z, then letters and digits, 40 at most.',
  count: (least: string, most: string) => `From ${least} to ${most} of them.`,
  other: 'This is not as it should be.',
  between: {
    notOne: 'These shares have to add up to 1.',
    taxTooSmall: 'The tax stage needs at least 0.4 of the release train.',
    mustFall: 'The three numbers have to fall: automation helps.',
    mustRise: 'The three numbers have to rise.',
    startAboveCeiling: 'At some model size day one is not half a point under the ceiling.',
    gateTooDear: 'A gate may cost three constraints found at stage 1 at most.',
    reworkTooDear: 'Repairs cost so much that batching would no longer pay on some track.',
    tooFast: 'Calendar and money hold more than 6,000 iterations: more tax hours, or less money.',
    budgetTooSmall: 'The budget has to pay for the dearest strategy.',
    sameId: 'Another strategy has this id.',
    strategyMissing: 'Every stage needs a strategy of its own at levels 1 and 2.',
    setsNothing: 'A strategy has to set a stage.',
    runTooLong: 'The 26 weeks have to end before the phase does.',
    unknownBlank: 'This sentence holds a blank that nobody fills.',
  } satisfies Record<ScenarioProblemId, string>,
}
