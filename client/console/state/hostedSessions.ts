const PREFIX = 'iterationTax.host.'

const stored = (): Storage | null => {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** Codes of the sessions this browser holds the host key of, in no order. */
export const hostedCodes = (): string[] =>
  Object.keys(stored() ?? {})
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length))

/** Lets go of a session's host key; whoever has the link can still open it. */
export const forgetHosted = (code: string): void => stored()?.removeItem(`${PREFIX}${code}`)
