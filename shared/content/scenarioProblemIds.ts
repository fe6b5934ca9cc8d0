/** What can be wrong between fields that are right by themselves. */
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
