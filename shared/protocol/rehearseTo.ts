import { z } from 'zod'
import { PHASES } from '../sim/match/phases.ts'

/** A host's request to jump to a later phase of a rehearsal; bots play everything before it. */
export const rehearseTo = z.strictObject({
  phase: z.enum(PHASES),
  /** Pages add an id to every request. */
  commandId: z.string().optional(),
})
