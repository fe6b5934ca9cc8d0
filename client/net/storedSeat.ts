import { browserStorage } from '../text/browserStorage.ts'

/** A key nobody can guess: 256 bits in 43 characters, as the server makes them. */
const newSeatKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

type StoredSeat = { readonly seatKey: string; readonly name: string }

const seatName = (code: string): string => `iterationTax.seat.${code}`
const newSeatName = (code: string): string => `iterationTax.newSeat.${code}`
const hostName = (code: string): string => `iterationTax.host.${code}`

/** The seat this browser holds in a session, null if it holds none. */
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

/** The key of the seat this browser is asking for, the same until it has one: who asks again after a lost answer gets that seat. */
export const wantedSeatKey = (code: string, storage = browserStorage): string => {
  const known = storage.getItem(newSeatName(code))
  if (known !== null) return known
  const key = newSeatKey()
  storage.setItem(newSeatName(code), key)
  return key
}

export const readHostKey = (code: string, storage = browserStorage): string | null => storage.getItem(hostName(code))

export const writeHostKey = (code: string, key: string, storage = browserStorage): void =>
  storage.setItem(hostName(code), key)
