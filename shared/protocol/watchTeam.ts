import { z } from 'zod'
import { idText } from './wireText.ts'

/** A host's request to see a team's view; null for none. It does not change the session, so it is not a command. */
export const watchTeam = z.strictObject({
  team: idText.nullable(),
  /** Pages add an id to every request. */
  commandId: z.string().optional(),
})
