import type { MatchState, Seat } from './matchState.ts'

/** Seats whose predictions count for the class: students', or bots' in a rehearsal or when there are no students. */
export const votersOf = ({ seats, settings }: Pick<MatchState, 'seats' | 'settings'>): readonly Seat[] => {
  const students = seats.filter(({ bot }) => !bot)
  return settings.rehearsal || students.length === 0 ? seats : students
}
