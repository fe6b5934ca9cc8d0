import { MAX_NAME_LENGTH } from '../sim/match/seating.ts'

/** Marks stacked on one letter beyond what any language needs. */
const STACKED_MARKS = /\p{M}{4,}/u
/** Controls, zero-width and direction characters, unassigned ones, line separators. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u
/** Letters that draw nothing. */
const BLANK_LETTERS = /[\u115F\u1160\u2800\u3164\uFFA0]/
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u

/** A name as typed, in NFC and without spaces to spare; null where it is empty, too long or holds what cannot be seen. */
export const normaliseName = (typed: string): string | null => {
  // No name that fits is longer than this, whatever its form; longer ones are not worth normalising.
  if (typed.length > 8 * MAX_NAME_LENGTH) return null
  const name = typed
    .normalize('NFC')
    .trim()
    .replace(/\p{Zs}+/gu, ' ')
  if ([...name].length > MAX_NAME_LENGTH || !SEEN.test(name)) return null
  return UNSEEN.test(name) || BLANK_LETTERS.test(name) || STACKED_MARKS.test(name) ? null : name
}
