/** The path below which the server has its pages, such as /game, which it writes into each page; empty for none. */
const basePath = (): string => globalThis.document?.documentElement?.dataset.base ?? ''

/** The address of one of the server's paths, such as /join/KT7QM. */
export const atBase = (path: string): string => basePath() + path

/** The server's path that this page was opened at. */
export const pagePath = (): string => {
  const base = basePath()
  return location.pathname.startsWith(`${base}/`) ? location.pathname.slice(base.length) : location.pathname
}

/** Where this page's server is, as people type it: without the protocol. */
export const typedAddress = (path = ''): string => location.host + atBase(path)
