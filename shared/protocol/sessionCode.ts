/** Capital letters and digits that cannot be mistaken for one another; without vowels, so that no code is a word. */
export const CODE_ALPHABET = 'CDFGHJKMNPQRTVWXY34679'
export const CODE_LENGTH = 5
/** The first letter of the codes of sessions that are played in one browser; no server gives one out. */
export const LOCAL_CODE = 'L'

export const isLocalCode = (code: string): boolean => code.length === CODE_LENGTH && code.startsWith(LOCAL_CODE)

const isInAlphabet = (text: string): boolean => [...text].every((letter) => CODE_ALPHABET.includes(letter))

/** Normalizes a typed code to the form sessions are stored under; null when it cannot be a code. */
export const normaliseCode = (typed: string): string | null => {
  const code = typed.trim().toUpperCase()
  return code.length === CODE_LENGTH && isInAlphabet(isLocalCode(code) ? code.slice(1) : code) ? code : null
}

/** The last part of an address that leads to a session. */
const IN_LINK = /\/(?:join|play|screen|host)\/([^/?#]+)/i

/** What was typed or pasted as a code, at most its length: without spaces, and without the address around it. */
export const typedCode = (typed: string): string => {
  const text = IN_LINK.exec(typed)?.[1] ?? typed
  const letters = text.normalize('NFKC').toUpperCase()
  return letters.replace(/[^A-Z0-9]/g, '').slice(0, CODE_LENGTH)
}
