import { MAX_NAME_LENGTH } from '../sim/match/seating.ts'

/** More combining marks on one letter than any language needs. */
const STACKED_MARKS = /\p{M}{4,}/u
/** Control, zero-width and direction characters, unassigned ones, and line separators. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u
/** Letters that draw nothing. */
const BLANK_LETTERS = /[\u115F\u1160\u2800\u3164\uFFA0]/
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Normalizes a name to NFC and trims spaces; null when it is empty, too long or contains invisible characters. */
export const normaliseName = (typed: string): string | null => {
  // Input this long cannot fit in any normalization form, so it is rejected before the work of normalizing it.
  if (typed.length > 8 * MAX_NAME_LENGTH) return null
  const name = typed
    .normalize('NFC')
    .trim()
    .replace(/\p{Zs}+/gu, ' ')
  if ([...name].length > MAX_NAME_LENGTH || !SEEN.test(name)) return null
  return UNSEEN.test(name) || BLANK_LETTERS.test(name) || STACKED_MARKS.test(name) ? null : name
}
