import { MAX_SEATS_PER_TEAM } from './matchState.ts'

/** Whether one more student can join a team of so many: unless it is full, or a bot has played it from the start. */
export const hasRoomFor = (students: number, hasBot: boolean): boolean =>
  students < MAX_SEATS_PER_TEAM && (!hasBot || students > 0)
