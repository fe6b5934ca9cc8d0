import { MAX_SEATS_PER_TEAM, MAX_TEAMS } from '../../../shared/sim/match/matchState.ts'

/** The best team size: everyone has a say, and nobody waits. */
const BEST_SIZE = 5
/** The minimum number of teams, because a single team has nobody to race. */
const FEWEST = 2

export const MOST_STUDENTS = MAX_TEAMS * MAX_SEATS_PER_TEAM

/** How many teams a class of this size makes. */
export const teamCount = (students: number): number =>
  Math.min(MAX_TEAMS, Math.max(FEWEST, Math.ceil(students / BEST_SIZE)))

/** A typed whole number between two bounds; null for anything else. */
export const wholeNumber = (text: string, low: number, high: number): number | null => {
  const value = Number(text)
  return text.trim() !== '' && Number.isInteger(value) && value >= low && value <= high ? value : null
}

/** The form's fields as typed; an empty number of teams lets the number of students decide. */
type ClassFields = { readonly students: string; readonly teams: string; readonly bots: string }

/** How a class is divided into teams, or the field that says nothing usable. */
export type ClassSize =
  | { readonly students: number | null; readonly studentTeams: number; readonly botTeams: number }
  | { readonly wrong: 'students' | 'teams' }
  | { readonly wrong: 'bots'; readonly mostBots: number }

/** Divides a class into teams; teams of bots come on top of those for the students. */
export const classSize = ({ students, teams, bots }: ClassFields): ClassSize => {
  const size = wholeNumber(students, 1, MOST_STUDENTS)
  const isAuto = teams.trim() === ''
  const studentTeams = isAuto ? size && teamCount(size) : wholeNumber(teams, 1, MAX_TEAMS)
  if (studentTeams === null) return { wrong: isAuto ? 'students' : 'teams' }
  const mostBots = MAX_TEAMS - studentTeams
  const botTeams = wholeNumber(bots, 0, mostBots)
  return botTeams === null ? { wrong: 'bots', mostBots } : { students: size, studentTeams, botTeams }
}
