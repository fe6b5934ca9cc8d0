/** Capital letters and digits that cannot be mistaken for one another; without vowels, so that no code is a word. */
export const CODE_ALPHABET = 'CDFGHJKMNPQRTVWXY34679'
export const CODE_LENGTH = 5

/** Normalizes a typed code to the form sessions are stored under; null when it cannot be a code. */
export const normaliseCode = (typed: string): string | null => {
  const code = typed.trim().toUpperCase()
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter)) ? code : null
}
