import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Files of the folder deploy. */
const read = (name: string): string => readFileSync(join(import.meta.dirname, '../../../deploy', name), 'utf8')
/** What the groups of a pattern match, one line per match. */
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, ...groups]) => groups.join(' '))

it('[DEP11] the compose file starts the processes that nginx expects, with their names and ports', () => {
  const nginx = read('nginx.conf')
  const compose = read('compose.scale.yaml')
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
  const [room = 0] = found(read('compose.scale.yaml'), /worker_connections (\d+);/g).map(Number)
  expect(most).toBeGreaterThanOrEqual(3500)
  expect(room).toBeGreaterThan(2 * most)
  expect(found(read('nginx.conf'), /limit_conn_zone \$binary_remote_addr zone=(\w+):/g)).toEqual(['visitors'])
})

/** The names in the `environment` of a service, one per line. */
const settingsOf = (compose: string, service: string): string[] => {
  const [text = ''] = found(compose, new RegExp(`^  ${service}:\\n((?:    .*\\n|\\n)+)`, 'gm'))
  const [environment = ''] = found(text, /^ {4}environment:\n((?: {6}.*\n)+)/gm)
  return found(environment, /^ {6}([A-Z_]+):/gm)
}

it('[DEP17] compose files set only what the server and Caddy read', () => {
  const known = found(read('../docs/deploy.md'), /^\| `([A-Z_]+)` \|/gm)
  const one = settingsOf(read('../compose.yaml'), 'game')
  expect(one).toEqual(expect.arrayContaining(['PUBLIC_URL', 'TRUSTED_PROXIES', 'BASE_PATH']))
  const [shared = ''] = found(read('compose.scale.yaml'), /^x-settings: &settings\n((?: {2}.*\n)+)/gm)
  const several = found(shared, /^ {2}([A-Z_]+):/gm)
  expect(several).toEqual(expect.arrayContaining(['DATABASE_URL', 'REDIS_URL', 'TRUSTED_PROXIES']))
  expect([...one, ...several].filter((name) => !known.includes(name))).toEqual([])
  const caddy = settingsOf(read('../compose.yaml'), 'caddy')
  expect(found(read('Caddyfile'), /\{\$([A-Z]+)/g)).toEqual(caddy)
})

it('[DEP18] Caddy reaches the server at the port of its image, and only this computer reaches that port past Caddy', () => {
  const compose = read('../compose.yaml')
  const [port = ''] = found(read('Dockerfile'), /^EXPOSE (\d+)$/gm)
  expect(found(compose, /^ {6}GAME: (\S+)$/gm)).toEqual([`game:${port}`])
  expect(compose).toContain(`ports: ['\${DOMAIN:+127.0.0.1:}\${PUBLIC_PORT:-${port}}:${port}']`)
})
