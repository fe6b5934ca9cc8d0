import type { LinePoint } from './race/raceLine.ts'

/** The `d` of a path through the points of a race line. */
export const linePathOf = (
  points: readonly LinePoint[],
  x: (hour: number) => number,
  y: (accuracy: number) => number,
): string =>
  points.length === 0
    ? ''
    : `M${points.map(({ hour, accuracy }) => `${x(hour).toFixed(1)} ${y(accuracy).toFixed(1)}`).join('L')}`
