import { MAX_NAME_LENGTH } from '../sim/match/matchState.ts'
import { readableText } from './readableText.ts'

/** A typed name as it is stored: readable, with single spaces; null when nothing of it can be seen or it is too long. */
export const normaliseName = (typed: string): string | null => {
  // Input this long cannot fit in any normalization form, so it is rejected before the work of normalizing it.
  if (typed.length > 8 * MAX_NAME_LENGTH) return null
  const name = readableText(typed).replace(/\p{Zs}+/gu, ' ')
  return name === '' || [...name].length > MAX_NAME_LENGTH ? null : name
}
