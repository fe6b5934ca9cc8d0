/* The addresses of the static edition, in place of `basePath.ts`: its pages are files side by side, below any path of
   any host, so what the server's paths say stands in the query. */

const PAGES = ['join', 'play', 'host', 'screen', 'replay', 'print'] as const

const FILES: Readonly<Record<string, string>> = { '': 'index', join: 'index', play: 'index', teach: 'teach/index' }

/** The address of a page, or of another file of the edition. */
export const atBase = (path: string): string => {
  const [, name = '', code = '', query = '', hash = ''] =
    /^\/?([^/?#]*)\/?([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(path) ?? []
  if (path === '' || name.includes('.')) return path.replace(/^\//, './')
  if (name === 'teach' && code !== '') return `./teach/${code}.html${hash}`
  const asked = [...(code === '' ? [] : [`${name}=${code}`]), ...(query === '' ? [] : [query])].join('&')
  return `./${FILES[name] ?? name}.html${asked === '' ? '' : `?${asked}`}${hash}`
}

/** The path at which a server would have this page. */
export const pagePath = (): string => {
  const query = new URLSearchParams(location.search)
  const page = PAGES.find((one) => query.has(one))
  if (page) return `/${page}/${query.get(page)}`
  const name = /([^/]*?)(?:\.html)?$/.exec(location.pathname)?.[1] ?? ''
  return name === 'index' ? '/' : `/${name}`
}

/** A page's address as people type it. */
export const typedAddress = (path = ''): string => {
  const { host, pathname, search } = new URL(atBase(path), location.href)
  return host + pathname + search
}
