import { MAX_SEATS_PER_TEAM, MAX_TEAMS } from '../../../shared/sim/match/matchState.ts'

/** A team of so many works best: everybody has a say, nobody waits. */
const BEST_SIZE = 5
/** Without a race there is nothing to win. */
const FEWEST = 2

export const MOST_STUDENTS = MAX_TEAMS * MAX_SEATS_PER_TEAM

/** How many teams a class of so many students makes. */
export const teamCount = (students: number): number =>
  Math.min(MAX_TEAMS, Math.max(FEWEST, Math.ceil(students / BEST_SIZE)))
