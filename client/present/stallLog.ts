import type { TeamSnapshot } from '../net/matchSnapshot.ts'

export type SeenStall = { readonly hour: number; readonly untilHour: number; readonly reason: string }

/** Adds the stall a team stands in to those seen so far; a race that starts over starts an empty log. */
export const noteStall = (
  log: readonly SeenStall[],
  { stallReason, stallUntilHour }: Pick<TeamSnapshot, 'stallReason' | 'stallUntilHour'>,
  hour: number,
): readonly SeenStall[] => {
  const known = log.some((stall) => stall.hour > hour) ? [] : log
  if (stallReason === '') return known
  const last = known.at(-1)
  if (last?.reason === stallReason && last.untilHour >= hour) {
    return last.untilHour === stallUntilHour ? known : [...known.slice(0, -1), { ...last, untilHour: stallUntilHour }]
  }
  return [...known, { hour, untilHour: stallUntilHour, reason: stallReason }]
}
