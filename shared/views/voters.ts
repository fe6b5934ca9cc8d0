import type { MatchState, Seat } from '../sim/match/matchState.ts'

/** Whose predictions are the class's: students alone; bots in a rehearsal, and where no student sits. */
export const votersOf = ({ seats, settings }: Pick<MatchState, 'seats' | 'settings'>): readonly Seat[] => {
  const students = seats.filter(({ bot }) => !bot)
  return settings.rehearsal || students.length === 0 ? seats : students
}
