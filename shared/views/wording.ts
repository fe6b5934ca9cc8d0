import { HOURS_PER_WEEK } from '../content/constants.ts'

/** Accuracy as it is shown everywhere: one decimal and the unit. */
export const percent = (accuracy: number): string => `${accuracy.toFixed(1)} %`

/** The calendar week an hour lies in, 1 to 26. */
export const weekOf = (hour: number): number => Math.min(26, Math.floor(hour / HOURS_PER_WEEK) + 1)

export const weeks = (hours: number): string => {
  const value = hours / HOURS_PER_WEEK
  return `${value.toFixed(1)} week${value.toFixed(1) === '1.0' ? '' : 's'}`
}

export const STALL_NAMES: Readonly<Record<string, string>> = {
  rework: 'escaped defect',
  constraint: 'hidden constraint',
  gate: 'opening gates',
  pivot: 'new model size',
}

export const stallName = (reason: string): string => STALL_NAMES[reason] ?? reason
