import type { IncomingHttpHeaders } from 'node:http'
import { networkInterfaces } from 'node:os'

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/
const WELL_FORMED = /^[\w.\-[\]:]+$/
/** A laptop that changes networks gets other addresses; reading them takes a moment, so not for every stranger. */
const READ_AGAIN_MS = 1000

const machineAddresses = (): readonly string[] =>
  Object.values(networkInterfaces()).flatMap((all = []) =>
    all.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address)),
  )

const hostnameOf = (host: string): string | null =>
  (WELL_FORMED.test(host) && URL.parse(`http://${host}`)?.hostname) || null

/**
 * The names under which this server may be reached: loopback, the computer's own addresses and those it was told. Any
 * other name may belong to a site that has pointed it here (DNS rebinding), so that its pages would count as ours.
 */
export class OwnHosts {
  readonly #publicUrls: readonly URL[]
  readonly #addresses: () => readonly string[]
  #known: ReadonlySet<string> = new Set()
  #readAt = Number.NEGATIVE_INFINITY

  constructor(publicUrls: readonly string[] = [], addresses = machineAddresses) {
    this.#publicUrls = publicUrls.map((url) => new URL(url))
    this.#addresses = addresses
  }

  /** Whether a Host header names this server. */
  isOwn(host = '', now = performance.now()): boolean {
    const name = hostnameOf(host)
    if (name === null) return false
    return LOOPBACK.test(name) || this.#publicUrls.some(({ hostname }) => hostname === name) || this.#isHere(name, now)
  }

  /** Whether the headers of a request say that a page of another site has sent it. Scripts send neither header. */
  isFromElsewhere({ host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
    if (origin === undefined) return false
    const from = URL.parse(origin)
    return !from || !(from.host === host || this.#publicUrls.some((url) => url.origin === from.origin))
  }

  #isHere(name: string, now: number): boolean {
    if (!this.#known.has(name) && now - this.#readAt >= READ_AGAIN_MS) {
      this.#known = new Set(this.#addresses().flatMap((address) => hostnameOf(address) ?? []))
      this.#readAt = now
    }
    return this.#known.has(name)
  }
}
