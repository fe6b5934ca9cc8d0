import { PRESET_IDS } from '../content/presets.ts'
import { TRACK_IDS } from '../content/tracks.ts'
import { MAX_SEED } from '../sim/random.ts'
import { MAX_TITLE_LENGTH } from './newSession.ts'
import { scenarioDocument } from './scenarioDocument.ts'
import { lineText } from './wireText.ts'
import { z } from './zod.ts'

/** Version of assignment files. */
export const ASSIGNMENT_FORMAT = 1
const MAX_DEADLINE_LENGTH = 80

const seen = (text: string): boolean => text !== ''

/** A homework as its instructor hands it out (docs/homework.md). */
export const assignment = z.strictObject({
  assignment: z.literal(ASSIGNMENT_FORMAT),
  title: lineText(MAX_TITLE_LENGTH).refine(seen),
  preset: z.enum(PRESET_IDS),
  /** Each student plays one of them. */
  tracks: z.array(z.enum(TRACK_IDS)).min(1).max(TRACK_IDS.length),
  /** One seed gives everybody the same luck; otherwise each student's follows from the assignment and the ID. */
  seeds: z.discriminatedUnion('policy', [
    z.strictObject({ policy: z.literal('one'), seed: z.int().min(0).max(MAX_SEED) }),
    z.strictObject({ policy: z.literal('each') }),
  ]),
  /** As students read it; nothing checks it. */
  deadline: lineText(MAX_DEADLINE_LENGTH).default(''),
  /** The scenario to play, if not the standard one. */
  scenario: scenarioDocument.exactOptional(),
})
export type Assignment = z.output<typeof assignment>

/** Reads an assignment file; null if it is none. */
export const readAssignment = (text: string): Assignment | null => {
  try {
    return assignment.parse(JSON.parse(text))
  } catch {
    return null
  }
}

export const assignmentFile = (given: Assignment): string => `${JSON.stringify(given, null, 2)}\n`

/** An assignment as the last part of a link. */
export const assignmentToLink = (given: Assignment): string => {
  let bytes = ''
  for (const byte of new TextEncoder().encode(JSON.stringify(given))) bytes += String.fromCharCode(byte)
  return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

export const assignmentFromLink = (part: string): Assignment | null => {
  try {
    const bytes = atob(part.replace(/-/g, '+').replace(/_/g, '/'))
    return readAssignment(new TextDecoder().decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0))))
  } catch {
    return null
  }
}
