const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * An id of 32 to 36 characters under which a command may be sent again.
 * `randomUUID` is missing on pages served over plain http, as in a lecture hall's own network.
 */
export const commandId = (): string =>
  typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : hex(crypto.getRandomValues(new Uint8Array(16)))
