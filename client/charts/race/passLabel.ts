import type { Frame } from '../accuracyScale.ts'

/** Room that "week 12: you pass" takes with its distance from the crossing, px. */
const ROOM = 116
const AWAY = 7

/** Where the words beside a crossing at x begin or end: right of it if there is room, else left, else up to the edge. */
export const passLabel = (
  x: number,
  { left, right }: Frame,
): { readonly x: number; readonly anchor: 'start' | 'end' } => {
  if (x + ROOM <= right) return { x: x + AWAY, anchor: 'start' }
  return { x: x - ROOM >= left ? x - AWAY : right, anchor: 'end' }
}
