import type { Persona } from '../../shared/sim/match/matchState.ts'

/** Teams somebody plays, or that already have a line. */
export const racingTeams = <
  Team extends { readonly seats: number; readonly bot: Persona | null; readonly line: readonly number[] },
>(
  teams: readonly Team[],
): Team[] => teams.filter(({ seats, bot, line }) => seats > 0 || bot !== null || line.length > 0)
