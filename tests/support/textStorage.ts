import type { TextStorage } from '../../client/text/browserStorage.ts'

/** A browser's storage that keeps its texts in memory. */
export const textStorage = (): TextStorage => {
  const texts = new Map<string, string>()
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  }
}
