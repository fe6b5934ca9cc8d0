import type { MarkShape } from './trackTheme.ts'

type Point = readonly [x: number, y: number]

// Every shape has the area of a circle of radius 1, so that none looks heavier than another.
const TRIANGLE = Math.sqrt((4 * Math.PI) / (3 * Math.sqrt(3)))
const SQUARE = Math.sqrt(Math.PI / 2)
const HEXAGON = Math.sqrt((2 * Math.PI) / (3 * Math.sqrt(3)))

const ring = (corners: number, radius: number, turn: number): Point[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners + turn
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })

/** Corners of a mark around the origin, with the area of a circle of radius 1; none for the circle itself. */
export const MARK_CORNERS: Readonly<Record<MarkShape, readonly Point[]>> = {
  circle: [],
  triangle: ring(3, TRIANGLE, -Math.PI / 2),
  square: ring(4, SQUARE, Math.PI / 4),
  diamond: ring(4, SQUARE, 0),
  hexagon: ring(6, HEXAGON, 0),
}

const round = (value: number): number => Math.round(value * 100) / 100

/** SVG path of a mark at (x, y) with the area of a circle of that radius. */
export const markPath = (shape: MarkShape, x: number, y: number, radius: number): string => {
  if (shape === 'circle') {
    const r = round(radius)
    return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
  }
  const corners = MARK_CORNERS[shape].map(([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`)
  return `M${corners.join('L')}Z`
}
