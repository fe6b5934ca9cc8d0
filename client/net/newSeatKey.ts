/** A key nobody can guess: 256 bits in 43 characters, as the server makes them. */
export const newSeatKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
