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
}
