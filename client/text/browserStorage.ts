/** Stores texts beyond the life of a page. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Where a page keeps texts when its browser gives it no storage: at its entry in the tab's history. */
const KEPT = 'iterationTax'

const keptTexts = (): Readonly<Record<string, string>> => {
  const state = globalThis.history?.state as { readonly [KEPT]?: Readonly<Record<string, string>> } | null | undefined
  return state?.[KEPT] ?? {}
}

// Private windows and frames may refuse storage. The texts then last as long as the tab: they survive a reload, and
// no request carries them.
const memory = new Map<string, string>(Object.entries(keptTexts()))

const keepWithPage = (): void => {
  try {
    history.replaceState({ ...history.state, [KEPT]: Object.fromEntries(memory) }, '')
  } catch {}
}
// Back and forward lead to entries that do not have the latest texts.
globalThis.addEventListener?.('popstate', () => {
  if (memory.size > 0) keepWithPage()
})

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
      keepWithPage()
    }
  },
  removeItem: (key) => {
    try {
      localStorage.removeItem(key)
    } catch {
      if (memory.delete(key)) keepWithPage()
    }
  },
}

/** Changes the page's address and keeps what is kept with its entry in the history. */
export const replaceAddress = (address: string): void => history.replaceState(history.state, '', address)
export const pushAddress = (address: string): void => history.pushState(history.state, '', address)
