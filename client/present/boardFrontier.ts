import type { Board } from '../../shared/views/publicMatch.ts'

export type FrontierReveal = Extract<Board, { type: 'frontierReveal' }>

/** What the class said about month 6, and what the model says. */
export const frontierHeadline = ({ saidRival, saidFast, truth }: FrontierReveal): { title: string; sub: string } => {
  const all = saidRival + saidFast
  const weeks = truth.map(({ crossoverWeek }) => crossoverWeek)
  const first = Math.floor(Math.min(...weeks))
  const last = Math.ceil(Math.max(...weeks))
  const sub = weeks.length === 0 ? '' : `The fast model passes between week ${first} and week ${last}.`
  if (all === 0) return { title: 'Nobody predicted', sub }
  const rival = saidRival > saidFast
  const title = `${rival ? saidRival : saidFast} of ${all} said the ${rival ? 'heavy' : 'fast'} model`
  return { title, sub }
}

/** Flags in a row by size, stacked where they would touch: each with its height above the axis, counted from 0. */
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
