/** Capital letters and digits that cannot be taken for one another; no vowels, so that no code is a word. */
export const CODE_ALPHABET = 'CDFGHJKMNPQRTVWXY34679'
export const CODE_LENGTH = 5

/** A code as typed, in the form sessions are kept under; null where it cannot be one. */
export const normaliseCode = (typed: string): string | null => {
  const code = typed.trim().toUpperCase()
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter)) ? code : null
}
