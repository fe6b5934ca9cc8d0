import { z } from 'zod'
import { PHASES } from '../sim/match/phases.ts'

/** A host's wish to go to a later phase of a rehearsal, the bots playing all that is before it. */
export const rehearseTo = z.strictObject({
  phase: z.enum(PHASES),
  /** Pages stamp all that they ask for. */
  commandId: z.string().optional(),
})
