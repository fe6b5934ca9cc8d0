import type { NetworkInterfaceInfo } from 'node:os'

/** Name prefixes of interfaces added by virtual machines, containers and tunnels on Linux, macOS and Windows. */
const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vnic|bridge|tun|tap|utun|wg|tailscale|zt|ppp|cni|lxc)|vEthernet|VMware|VirtualBox|Loopback/i
const WIRELESS = /^(wl|ath|ra\d|wifi|wi-fi|wireless)/i
/** On Apple laptops the first interface is the Wi-Fi. */
const FIRST_OF_APPLE = 'en0'
const PRIVATE = /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./
/** Link-local addresses that a device gives itself when no server assigns one. */
const SELF_GIVEN = /^169\.254\./

const likelihood = (name: string, address: string): number =>
  (VIRTUAL.test(name) ? 0 : 4) +
  (PRIVATE.test(address) ? 2 : 0) +
  (WIRELESS.test(name) || name === FIRST_OF_APPLE ? 1 : 0)

/**
 * Returns the address at which devices in the classroom can most likely reach this computer: that of its Wi-Fi or else
 * its cable; null when there is none.
 */
export const roomAddress = (interfaces: NodeJS.Dict<readonly NetworkInterfaceInfo[]>): string | null => {
  const candidates = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !SELF_GIVEN.test(address))
      .map(({ address }) => ({ address, likelihood: likelihood(name, address) })),
  )
  return candidates.sort((a, b) => b.likelihood - a.likelihood)[0]?.address ?? null
}
