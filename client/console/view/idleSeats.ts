import type { HostView } from '../../../shared/views/teamView.ts'

/** The seats of the students who have never done anything. */
export const idleSeats = (host: HostView | null): readonly string[] =>
  host?.teams.flatMap(({ seats }) => seats.flatMap(({ seat, idle }) => (idle ? [seat] : []))) ?? []
