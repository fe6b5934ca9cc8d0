import type { LinePoint } from '../../../shared/sim/projectionLine.ts'

/** Accuracy of a projected line at a week, between its points in a straight line; at a jump, after it. */
export const lineAt = (line: readonly LinePoint[], week: number): number => {
  const after = line.findIndex((point) => point.week > week)
  const next = line[after]
  const last = after === -1 ? line.at(-1) : line[after - 1]
  if (!last) return next?.accuracy ?? 0
  if (!next || next.week === last.week) return last.accuracy
  return last.accuracy + ((next.accuracy - last.accuracy) * (week - last.week)) / (next.week - last.week)
}

/** A long line by every second, third... of its points and its last. */
export const thinned = (line: readonly LinePoint[], most: number): readonly LinePoint[] => {
  const stride = Math.ceil(line.length / most)
  return stride < 2 ? line : line.filter((_, i) => i % stride === 0 || i === line.length - 1)
}

/** A sawtooth without its teeth: the accuracy after each landing. */
export const smoothLine = (line: readonly LinePoint[]): readonly LinePoint[] =>
  line.filter((point, i) => i === 0 || line[i + 1]?.week !== point.week)
