import type { HostView } from '../../../shared/views/teamView.ts'

/** A team as the console sees it beyond the public state: its seats and what they did last. */
export type TeamRoster = HostView['teams'][number]
