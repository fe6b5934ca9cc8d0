export type LinearScale = {
  (value: number): number
  /** About as many round values of the domain as asked for. */
  readonly ticks: (count: number) => readonly number[]
}

type Span = readonly [from: number, to: number]

type LinearOptions = {
  /** Keeps what lies outside the domain at the end of the range. */
  readonly clamp?: boolean
  /** Widens the domain to round values, as this many ticks need them. */
  readonly nice?: number
}

/** Rounding, in steps, may not cost the first or the last tick. */
const TINY = 1e-9

/** The distance of 1, 2 or 5 times a power of ten that divides a width into about so many parts. */
const roundStep = (width: number, parts: number): number => {
  const power = 10 ** Math.floor(Math.log10(width / parts))
  const rest = width / parts / power
  // Halfway between two steps, measured as a ratio.
  const factor = rest < Math.SQRT2 ? 1 : rest < Math.sqrt(10) ? 2 : rest < Math.sqrt(50) ? 5 : 10
  return factor * power
}

/** Where the values of a domain lie in a range, in px; a domain without width lies at the middle, without ticks. */
export const linearScale = ([from, to]: Span, [start, end]: Span, { clamp, nice }: LinearOptions = {}): LinearScale => {
  const step = nice !== undefined && to > from ? roundStep(to - from, nice) : 0
  const [low, high] = step > 0 ? [Math.floor(from / step) * step, Math.ceil(to / step) * step] : [from, to]
  const scale = (value: number): number => {
    const along = high === low ? 0.5 : (value - low) / (high - low)
    const share = clamp ? Math.min(1, Math.max(0, along)) : along
    return start * (1 - share) + end * share
  }
  const ticks = (count: number): readonly number[] => {
    if (!(high > low)) return []
    const between = roundStep(high - low, count)
    const first = Math.ceil(low / between - TINY)
    const last = Math.floor(high / between + TINY)
    // Three times 0.2 is not 0.6 in binary fractions; three fifths are.
    const at = (n: number): number => (between < 1 ? n / Math.round(1 / between) : n * between)
    return Array.from({ length: last - first + 1 }, (_, i) => at(first + i))
  }
  return Object.assign(scale, { ticks })
}
