import { z } from 'zod'
import { idText } from './wireText.ts'

/** A host's wish to look into a team's bench, or (null) into none any more. It changes no session, so it is no command. */
export const watchTeam = z.strictObject({
  team: idText.nullable(),
  /** Pages stamp all that they ask for. */
  commandId: z.string().optional(),
})
