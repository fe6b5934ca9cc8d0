/** The bound that a figure should keep, in the figure's unit. */
export type Target = { readonly atMost: number } | { readonly atLeast: number }

/** One measured number. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** null when the number is only informative. */
  readonly target: Target | null
  /** What the value is the median of. */
  readonly spread?: readonly number[]
  /** Its parts, one per line. */
  readonly details?: readonly string[]
}

/** A group of figures that are measured together. */
export type Benchmark = {
  readonly name: string
  readonly run: () => Promise<readonly Figure[]>
  /** Takes so long that it runs only when it is named. */
  readonly onlyNamed?: boolean
}

/** Formats a value with three significant digits and thousands separators; whole numbers stay whole. */
export const valueText = (value: number): string => {
  if (!Number.isFinite(value)) return '?'
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2
  const small = value !== 0 && Math.abs(value) < 0.1
  return small ? value.toPrecision(2) : value.toLocaleString('en-US', { maximumFractionDigits: digits })
}

export const targetText = ({ target, unit }: Figure): string => {
  if (!target) return ''
  const [words, bound] = 'atMost' in target ? ['at most', target.atMost] : ['at least', target.atLeast]
  return `${words} ${valueText(bound)} ${unit}`.trim()
}

/** The smallest and the largest of the values whose median the figure is. */
export const spreadText = ({ spread }: Figure): string =>
  spread ? `${valueText(Math.min(...spread))} to ${valueText(Math.max(...spread))} in ${spread.length}` : ''

/** Whether a figure meets its target; null when it has none. */
export const isMet = ({ value, target }: Figure): boolean | null => {
  if (!target) return null
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast
}
