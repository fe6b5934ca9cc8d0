import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const read = (name: string): string => readFileSync(join(import.meta.dirname, '../../../deploy', name), 'utf8')
/** What the groups of a pattern match, one line per match. */
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, ...groups]) => groups.join(' '))

it('[DEP11] the compose file starts the processes that nginx expects, with their names and ports', () => {
  const nginx = read('nginx.conf')
  const compose = read('compose.yaml')
  const upstreams = found(nginx, /upstream ([a-z0-9-]+) \{\s+server 127\.0\.0\.1:(\d+);/g)
  expect(upstreams.length).toBeGreaterThan(1)
  expect(found(compose, /PROCESS_NAME: ([a-z0-9-]+), PORT: '(\d+)'/g)).toEqual(upstreams)
  // Every address in the file for one machine becomes the process on the same port.
  const addresses = found(compose, /PORT: '(\d+)' \}\s+networks:\s+game: \{ ipv4_address: ([\d.]+) \}/g)
  expect(found(compose, /s\/127\.0\.0\.1:(\d+)\/([\d.]+):\1\//g)).toEqual(addresses)
  expect(new Set(found(nginx, /server 127\.0\.0\.1:(\d+)/g))).toEqual(
    new Set(addresses.map((one) => one.split(' ')[0])),
  )
})

it('[DEP14] one address cannot take all the connections of nginx', () => {
  const [most = 0] = found(read('nginx.conf'), /limit_conn visitors (\d+);/g).map(Number)
  const [room = 0] = found(read('compose.yaml'), /worker_connections (\d+);/g).map(Number)
  expect(most).toBeGreaterThanOrEqual(3500)
  expect(room).toBeGreaterThan(2 * most)
  expect(found(read('nginx.conf'), /limit_conn_zone \$binary_remote_addr zone=(\w+):/g)).toEqual(['visitors'])
})
