import { browserStorage } from '../text/browserStorage.ts'

/** Creates a key that nobody can guess: 256 bits in 43 characters, in the server's format. */
const newSeatKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

type StoredSeat = { readonly seatKey: string; readonly name: string }

const seatName = (code: string): string => `iterationTax.seat.${code}`
const newSeatName = (code: string): string => `iterationTax.newSeat.${code}`
const hostName = (code: string): string => `iterationTax.host.${code}`

/** The seat that this browser has in a session; null if it has none. */
export const readSeat = (code: string, storage = browserStorage): StoredSeat | null => {
  const text = storage.getItem(seatName(code))
  if (text === null) return null
  try {
    const { seatKey, name } = JSON.parse(text) as Partial<StoredSeat>
    return typeof seatKey === 'string' && typeof name === 'string' ? { seatKey, name } : null
  } catch {
    return null
  }
}

export const writeSeat = (code: string, seat: StoredSeat, storage = browserStorage): void => {
  storage.setItem(seatName(code), JSON.stringify(seat))
  storage.removeItem(newSeatName(code))
}

export const dropSeat = (code: string, storage = browserStorage): void => {
  storage.removeItem(seatName(code))
  storage.removeItem(newSeatName(code))
}

/**
 * The key of the seat that this browser is asking for. It stays the same until the seat is granted, so that asking
 * again after a lost answer returns the same seat. Each ticket from the host has a key of its own.
 */
export const wantedSeatKey = (code: string, storage = browserStorage, ticket = ''): string => {
  const [known, knownTicket = ''] = storage.getItem(newSeatName(code))?.split(' ') ?? []
  if (known !== undefined && knownTicket === ticket) return known
  const key = newSeatKey()
  storage.setItem(newSeatName(code), ticket === '' ? key : `${key} ${ticket}`)
  return key
}

export const readHostKey = (code: string, storage = browserStorage): string | null => storage.getItem(hostName(code))

export const writeHostKey = (code: string, key: string, storage = browserStorage): void =>
  storage.setItem(hostName(code), key)
