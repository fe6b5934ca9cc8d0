import type { LinePoint } from '../../../shared/sim/projectionLine.ts'

/** Accuracy of a projected line at a week, interpolated linearly; at a jump, the value after it. */
export const lineAt = (line: readonly LinePoint[], week: number): number => {
  const after = line.findIndex((point) => point.week > week)
  const next = line[after]
  const last = after === -1 ? line.at(-1) : line[after - 1]
  if (!last) return next?.accuracy ?? 0
  if (!next || next.week === last.week) return last.accuracy
  return last.accuracy + ((next.accuracy - last.accuracy) * (week - last.week)) / (next.week - last.week)
}

/** Reduces a long line to every second, third... point and its last one. */
export const thinned = (line: readonly LinePoint[], most: number): readonly LinePoint[] => {
  const stride = Math.ceil(line.length / most)
  return stride < 2 ? line : line.filter((_, i) => i % stride === 0 || i === line.length - 1)
}

/** Smooths a sawtooth to the accuracy after each landing. */
export const smoothLine = (line: readonly LinePoint[]): readonly LinePoint[] =>
  line.filter((point, i) => i === 0 || line[i + 1]?.week !== point.week)
