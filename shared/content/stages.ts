/** The six lifecycle stages in order; stage N of a formula is the entry at index N - 1. */
export const STAGES = ['dataPrep', 'labeling', 'training', 'evaluation', 'deployment', 'monitoring'] as const
export type Stage = (typeof STAGES)[number]

export const STAGE_NAMES: Record<Stage, string> = {
  dataPrep: 'Data Prep',
  labeling: 'Labeling',
  training: 'Training',
  evaluation: 'Evaluation',
  deployment: 'Deployment',
  monitoring: 'Monitoring',
}
