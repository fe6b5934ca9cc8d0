import { MAX_MESSAGE_LENGTH } from '../sim/match/messages.ts'
import { MAX_SENTENCE_LENGTH } from '../sim/match/progress.ts'
import { MAX_ID_LENGTH } from '../sim/match/studentIds.ts'
import { normaliseName } from './displayName.ts'
import { readableText } from './readableText.ts'
import { z } from './zod.ts'

/** A person's name, normalized. */
export const nameText = z.string().transform((typed, context) => {
  const name = normaliseName(typed)
  if (name !== null) return name
  context.issues.push({ code: 'custom', message: 'not a name', input: typed })
  return z.NEVER
})

/** Free text on one line, in NFC, of at most `maxLength` characters; empty if nothing of it can be seen. */
export const lineText = (maxLength: number) =>
  z
    .string()
    .max(8 * maxLength)
    .transform(readableText)
    .refine((text) => [...text].length <= maxLength)

export const sentenceText = lineText(MAX_SENTENCE_LENGTH)
export const messageText = lineText(MAX_MESSAGE_LENGTH).refine((text) => text !== '')

/** What a student typed as their ID; whether it is one, the session's rule says. */
export const studentIdText = lineText(MAX_ID_LENGTH)

/** The id of a team, a seat, a strategy or a fact. */
export const idText = z.string().regex(/^[\w-]{1,40}$/)
