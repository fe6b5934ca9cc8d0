import type { Persona } from '../../shared/sim/match/matchState.ts'

/** Teams somebody plays, or that already have a line. */
export const racingTeams = <
  Team extends { readonly seats: number; readonly bot: Persona | null; readonly line: readonly number[] },
>(
  teams: readonly Team[],
): Team[] => teams.filter(({ seats, bot, line }) => seats > 0 || bot !== null || line.length > 0)

/** Up to so many racing teams the page has a legend beside the race; with more, charts are named themselves. */
export const MOST_WITH_LEGEND = 6
