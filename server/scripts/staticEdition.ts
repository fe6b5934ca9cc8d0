import { hash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What stands in for a file of the client where there is no server. */
const STAND_INS: Readonly<Record<string, string>> = {
  'net/roomClient.ts': 'net/local/localRooms.ts',
  'net/basePath.ts': 'net/local/fileAddresses.ts',
  'net/edition.ts': 'net/local/noServer.ts',
}

/** A static host sets no headers, so the policy is in each page: nothing from other sites, nothing inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')

const SERVICE_WORKER = 'service-worker.js'
const MANIFEST = 'manifest.webmanifest'
const REGISTER = 'register.js'
const ICONS = [192, 512]

const registerScript = `(function (own) {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return
  addEventListener('load', function () { navigator.serviceWorker.register(new URL('${SERVICE_WORKER}', own)) })
})(document.currentScript.src)
`

const manifest = JSON.stringify({
  name: 'Iteration Tax',
  short_name: 'Iteration Tax',
  description: 'A real-time classroom game about what slow iteration costs a machine-learning team.',
  start_url: './index.html',
  scope: './',
  display: 'standalone',
  background_color: '#0b0e13',
  theme_color: '#0b0e13',
  icons: ICONS.map((size) => ({
    src: `./icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  })),
})

/** Keeps all files of one build, so that the pages need no network; another build's are kept until its pages are closed. */
const serviceWorker = (version: string, files: readonly string[]): string => `'use strict'
const OWN = 'iterationTax ' + registration.scope + ' '
const CACHE = OWN + '${version}'
const FILES = ${JSON.stringify(files)}
addEventListener('install', (event) => event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES))))
addEventListener('activate', (event) => {
  const forget = (names) => Promise.all(names.filter((name) => name.startsWith(OWN) && name !== CACHE).map((name) => caches.delete(name)))
  event.waitUntil(caches.keys().then(forget).then(() => clients.claim()))
})
addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return
  const kept = caches.open(CACHE).then((cache) => cache.match(request, { ignoreSearch: true }))
  event.respondWith(kept.then((found) => found || fetch(request)))
})
`

/** The tags of a page, which finds the folder of the edition at `root`. */
const headTags = (root: string): HtmlTagDescriptor[] => [
  { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  { tag: 'link', attrs: { rel: 'manifest', href: `${root}${MANIFEST}` }, injectTo: 'head' },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `${root}icon-192.png` }, injectTo: 'head' },
  { tag: 'script', attrs: { src: `${root}${REGISTER}`, defer: true }, injectTo: 'head' },
]

/** Turns the build of the client into the static edition, which needs no server (docs/static.md). */
export const staticEdition = (client: string): Plugin => ({
  name: 'static-edition',
  enforce: 'pre',
  resolveId: (id, importer) => {
    if (!importer || !id.startsWith('.')) return null
    const file = join(dirname(importer), id)
    const standIn = Object.entries(STAND_INS).find(([name]) => file === join(client, name))?.[1]
    return standIn === undefined ? null : join(client, standIn)
  },
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path }) => headTags(path.lastIndexOf('/') > 0 ? '../' : './'),
  },
})

/** Adds what makes the static edition installable and lets it work without a network. */
export const finishStaticEdition = (client: string, folder: string): void => {
  for (const size of ICONS) copyFileSync(join(client, `ui/theme/icon-${size}.png`), join(folder, `icon-${size}.png`))
  writeFileSync(join(folder, REGISTER), registerScript)
  writeFileSync(join(folder, MANIFEST), manifest)
  // Browsers that can run the pages take the smaller kind of font, and no server reads the list of texts.
  const unused = /\.woff$|first-words\.json$/
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  for (const { name, parentPath } of all) if (unused.test(name)) rmSync(join(parentPath, name))
  const files = all
    .filter((entry) => entry.isFile() && !unused.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  const version = hash('sha256', files.map((name) => hash('sha256', readFileSync(join(folder, name)))).join(' '))
  writeFileSync(join(folder, SERVICE_WORKER), serviceWorker(version.slice(0, 16), ['./', ...files]))
}
