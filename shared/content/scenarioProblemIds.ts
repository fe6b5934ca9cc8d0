/** Problems between fields that are each valid on their own. */
export const SCENARIO_PROBLEMS = [
  'notOne',
  'taxTooSmall',
  'mustFall',
  'mustRise',
  'startAboveCeiling',
  'gateTooDear',
  'reworkTooDear',
  'tooFast',
  'budgetTooSmall',
  'sameId',
  'strategyMissing',
  'setsNothing',
  'runTooLong',
  'unknownBlank',
] as const
export type ScenarioProblemId = (typeof SCENARIO_PROBLEMS)[number]
