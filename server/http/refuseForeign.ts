import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { HttpRefusal } from './httpError.ts'
import type { OwnHosts } from './ownHosts.ts'
import { sentencePage } from './pages.ts'

const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS']
const FOR_PROGRAMS = /^\/(api|matchmake)\//

const unknownHost = (basePath: string): string =>
  sentencePage(
    'Unknown host',
    'This server is not known under the host name in this address. Whoever runs it can add the name: PUBLIC_URL in docs/deploy.md.',
    basePath,
  )

/** Refuses requests for any other host than this server, and whatever a page of another site wants to change. */
export const refuseForeign = (hosts: OwnHosts, log: Logger, basePath: string): RequestHandler => {
  let isTold = false
  return (request, response, next) => {
    const { headers, method, path } = request
    if (!hosts.isOwn(headers.host)) {
      if (!isTold) log.warn({ host: headers.host }, 'refused a request for a host that is not in PUBLIC_URL')
      isTold = true
      if (FOR_PROGRAMS.test(path)) throw new HttpRefusal('unknownHost')
      response.status(421).send(unknownHost(basePath))
      return
    }
    if (!READING.includes(method) && hosts.isFromElsewhere(headers)) throw new HttpRefusal('otherSite')
    next()
  }
}

/** Refuses bodies that are not declared as JSON: a form or a plain text can be sent from the page of any site. */
export const jsonOnly: RequestHandler = ({ method, headers }, _response, next) => {
  const isJson = /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')
  next(method === 'POST' && !isJson ? new HttpRefusal('notJson') : undefined)
}
