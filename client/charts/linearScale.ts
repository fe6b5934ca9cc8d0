import { nice, ticks } from 'd3-array'

export type LinearScale = {
  (value: number): number
  /** About as many round values of the domain as asked for. */
  readonly ticks: (count: number) => number[]
}

type Span = readonly [from: number, to: number]

type LinearOptions = {
  /** Keeps what lies outside the domain at the end of the range. */
  readonly clamp?: boolean
  /** Widens the domain to round values, as this many ticks need them. */
  readonly nice?: number
}

/** Where the values of a domain lie in a range, in px; a domain without width lies at the middle. */
export const linearScale = (domain: Span, [start, end]: Span, options: LinearOptions = {}): LinearScale => {
  const [low, high] = options.nice === undefined ? domain : nice(...domain, options.nice)
  const scale = (value: number): number => {
    const along = high === low ? 0.5 : (value - low) / (high - low)
    const share = options.clamp ? Math.min(1, Math.max(0, along)) : along
    return start * (1 - share) + end * share
  }
  return Object.assign(scale, { ticks: (count: number) => ticks(low, high, count) })
}
