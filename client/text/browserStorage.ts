/** Stores texts beyond the life of a page. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

// Private windows may refuse storage; a seat key then lasts as long as the page.
const memory = new Map<string, string>()

/** The browser's own storage. */
export const browserStorage: TextStorage = {
  getItem: (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return memory.get(key) ?? null
    }
  },
  setItem: (key, value) => {
    try {
      localStorage.setItem(key, value)
    } catch {
      memory.set(key, value)
    }
  },
  removeItem: (key) => {
    memory.delete(key)
    try {
      localStorage.removeItem(key)
    } catch {}
  },
}
