import type { TrackId } from '../../../shared/content/tracks.ts'

/** One line of the balance table: a figure the lesson depends on, and whether it is within its bounds. */
export type BalanceLine = {
  readonly rule: string
  readonly track: TrackId | 'all'
  readonly what: string
  readonly value: number
  /** The condition on the value, as a reader would write it. */
  readonly bound: string
  readonly holds: boolean
}

type Figure = Omit<BalanceLine, 'bound' | 'holds'>

export const atLeast = (figure: Figure, min: number): BalanceLine => ({
  ...figure,
  bound: `>= ${min}`,
  holds: figure.value >= min,
})

export const below = (figure: Figure, max: number): BalanceLine => ({
  ...figure,
  bound: `< ${max}`,
  holds: figure.value < max,
})

export const within = (figure: Figure, min: number, max: number): BalanceLine => ({
  ...figure,
  bound: `${min} to ${max}`,
  holds: figure.value >= min && figure.value <= max,
})
