import type { Board } from '../../../shared/views/board.ts'
import { words } from '../../text/words.ts'

export type FrontierReveal = Extract<Board, { type: 'frontierReveal' }>

/** What the class said about month 6, and from which week on it is true. */
export const frontierHeadline = ({ saidRival, saidFast, truth }: FrontierReveal): { title: string; sub: string } => {
  const text = words().show
  const all = saidRival + saidFast
  const weeks = truth.map(({ crossoverWeek }) => crossoverWeek)
  const sub = weeks.length === 0 ? '' : text.lightLeads(Math.round(Math.max(...weeks)))
  if (all === 0) return { title: text.nobodyPredicted, sub }
  const side = saidRival > saidFast ? text.heavy : text.light
  return { title: text.said(Math.max(saidRival, saidFast), all, side), sub }
}

/** Places flags by size and stacks those that would touch; each gets its level above the axis, counted from 0. */
export const flagStacks = <Flag extends { readonly shrinkDecades: number }>(
  flags: readonly Flag[],
  touching: number,
): { flag: Flag; level: number }[] => {
  const lastAt: number[] = []
  const sorted = [...flags].sort((a, b) => a.shrinkDecades - b.shrinkDecades)
  return sorted.map((flag) => {
    const free = lastAt.findIndex((at) => flag.shrinkDecades - at >= touching)
    const level = free < 0 ? lastAt.length : free
    lastAt[level] = flag.shrinkDecades
    return { flag, level }
  })
}
