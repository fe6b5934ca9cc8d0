import type { IncomingMessage, Server } from 'node:http'

/** The first parts of the server's own addresses. Below one of them, a proxy that strips the path and one that keeps it would differ. */
const OWN = [
  'api',
  'assets',
  'check',
  'healthz',
  'host',
  'join',
  'matchmake',
  'metrics',
  'p',
  'play',
  'print',
  'readyz',
  'replay',
  'screen',
  'teach',
]

/** Reads a path such as /game below which the server is, without a slash at its end; or says what is wrong with it. */
export const readBasePath = (text: string): { readonly path: string } | { readonly wrong: string } => {
  const path = text.replace(/\/$/, '')
  if (!/^(\/[\w~-][\w.~-]*)*$/.test(path))
    return {
      wrong: 'it must begin with a slash, such as /game, and contain only letters, digits, ".", "-", "_" and "~"',
    }
  if (OWN.includes(path.split('/')[1] ?? '')) return { wrong: 'addresses of the game itself begin so; choose another' }
  return { path }
}

/** Makes requests and sockets below a path look as if they were not, so that a proxy may strip the path or keep it. */
export const serveBelow = (http: Server, basePath: string): void => {
  if (basePath === '') return
  const strip = (request: IncomingMessage): void => {
    const { url = '' } = request
    const rest = url.slice(basePath.length)
    if (!url.startsWith(basePath) || !/^([/?]|$)/.test(rest)) return
    request.url = rest.startsWith('/') ? rest : `/${rest}`
  }
  http.prependListener('request', strip)
  http.prependListener('upgrade', strip)
}
