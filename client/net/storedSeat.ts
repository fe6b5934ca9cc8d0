export type StoredSeat = { readonly seatKey: string; readonly name: string }

// Private windows may refuse storage; the seat then lives as long as the page.
const memory = new Map<string, string>()

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return memory.get(key) ?? null
  }
}

const write = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    memory.set(key, value)
  }
}

const drop = (key: string): void => {
  memory.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {}
}

const seatName = (code: string): string => `iterationTax.seat.${code}`
const hostName = (code: string): string => `iterationTax.host.${code}`

/** The seat this browser holds in a session, null if it holds none. */
export const readSeat = (code: string): StoredSeat | null => {
  const text = read(seatName(code))
  if (text === null) return null
  try {
    const { seatKey, name } = JSON.parse(text) as Partial<StoredSeat>
    return typeof seatKey === 'string' && typeof name === 'string' ? { seatKey, name } : null
  } catch {
    return null
  }
}

export const writeSeat = (code: string, seat: StoredSeat): void => write(seatName(code), JSON.stringify(seat))

export const dropSeat = (code: string): void => drop(seatName(code))

export const readHostKey = (code: string): string | null => read(hostName(code))

export const writeHostKey = (code: string, key: string): void => write(hostName(code), key)
