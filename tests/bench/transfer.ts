import type { CDPSession, Page } from 'playwright-core'

/** What a page has received so far, as the browser counts it: compressed, with headers. */
export type Transfer = {
  readonly bytes: () => number
  /** The larger parts with their kB, largest first. */
  readonly parts: () => readonly string[]
}

/** Parts smaller than this are summed up. */
const SMALL_BYTES = 1000

const nameOf = (url: string): string => new URL(url).pathname.replace(/^\/assets\//, '').replace(/-[\w-]{8}\./, '.')

/** Counts what a page receives from now on, over HTTP and over its sockets. */
export const countTransfer = async (page: Page, cdp: CDPSession): Promise<Transfer> => {
  const names = new Map<string, string>()
  const sizes = new Map<string, number>()
  const add = (name: string, bytes: number): void => {
    sizes.set(name, (sizes.get(name) ?? 0) + bytes)
  }
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => add('over the socket', payload.length)))
  cdp.on('Network.responseReceived', ({ requestId, response }) => names.set(requestId, nameOf(response.url)))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    add(names.get(requestId) ?? 'unnamed', encodedDataLength),
  )
  await cdp.send('Network.enable')
  return {
    bytes: () => [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
    parts: () => {
      const large = [...sizes].filter(([, bytes]) => bytes >= SMALL_BYTES).sort((a, b) => b[1] - a[1])
      const small = [...sizes.values()].filter((bytes) => bytes < SMALL_BYTES)
      const told = large.map(([name, bytes]) => `${(bytes / 1000).toFixed(1)} kB  ${name}`)
      const rest = small.reduce((sum, bytes) => sum + bytes, 0)
      return small.length > 0 ? [...told, `${(rest / 1000).toFixed(1)} kB  ${small.length} smaller`] : told
    },
  }
}
