import { MAX_SEATS_PER_TEAM, MAX_TEAMS } from '../sim/match/matchState.ts'
import { PHASES } from '../sim/match/phases.ts'
import { idText } from './wireText.ts'
import { z } from './zod.ts'

/** Pages add an id to every request. */
const commandId = z.string().optional()

/** Requests of a host to the room itself, by name; they are not commands and are in no journal. */
export const roomRequests = {
  /** Jumps to a later phase of a rehearsal; bots play everything before it. */
  rehearseTo: z.strictObject({ phase: z.enum(PHASES), commandId }),
  /** Shows a team's view; null for none. */
  watchTeam: z.strictObject({ team: idText.nullable(), commandId }),
  /** Makes a link that opens a student's seat on another device, once. */
  offerSeat: z.strictObject({ seat: idText, commandId }),
  /** Answers a student who asked for their seat from another device. */
  answerSeatRequest: z.strictObject({ number: z.int(), granted: z.boolean(), commandId }),
  /** Removes those of these students who have never done anything, and locks joining. */
  clearSeats: z.strictObject({ seats: z.array(idText).max(MAX_TEAMS * MAX_SEATS_PER_TEAM), commandId }),
}
