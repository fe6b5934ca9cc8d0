import { MAX_MESSAGE_LENGTH } from '../sim/match/messages.ts'
import { MAX_SENTENCE_LENGTH } from '../sim/match/progress.ts'
import { normaliseName } from './displayName.ts'
import { z } from './zod.ts'

/** Control characters and characters that change the direction of the text after them. */
const HARMFUL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu
/** Characters that nobody sees, except those that scripts and emoji join letters with. */
const UNSEEN = /(?![\u200C\u200D])[\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115F\u1160\u2800\u3164\uFFA0]+/gu
/** Marks stacked on one letter beyond what any language needs; they would cover the lines around it. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu
/** A text without any of these shows nothing. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u

const readable = (typed: string): string => {
  const text = typed.normalize('NFC').replace(HARMFUL, ' ').replace(UNSEEN, '').replace(STACKED_MARKS, '$1').trim()
  return SEEN.test(text) ? text : ''
}

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
    .transform(readable)
    .refine((text) => [...text].length <= maxLength)

export const sentenceText = lineText(MAX_SENTENCE_LENGTH)
export const messageText = lineText(MAX_MESSAGE_LENGTH).refine((text) => text !== '')

/** The id of a team, a seat, a strategy or a fact. */
export const idText = z.string().regex(/^[\w-]{1,40}$/)
