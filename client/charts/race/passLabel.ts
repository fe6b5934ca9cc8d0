import type { Frame } from './racePlot.ts'

/** Width of "week 12: you pass" including its distance from the crossing, px. */
const ROOM = 116
const AWAY = 7

/** Where a crossing's label begins or ends: to the right if there is space, else to the left, else at the edge. */
export const passLabel = (
  x: number,
  { left, right }: Frame,
): { readonly x: number; readonly anchor: 'start' | 'end' } => {
  if (x + ROOM <= right) return { x: x + AWAY, anchor: 'start' }
  return { x: x - ROOM >= left ? x - AWAY : right, anchor: 'end' }
}
