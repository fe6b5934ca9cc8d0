import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Response, Router } from 'express'
import { LANGUAGES } from '../../shared/content/language.ts'
import { normaliseCode } from '../../shared/protocol/sessionCode.ts'
import { linksToWords, readFirstWords } from './firstWords.ts'

const JOIN_PAGE = 'index.html'

/** The addresses that people open and the HTML file that answers each. */
const PAGES: readonly { readonly path: string; readonly file: string }[] = [
  { path: '/', file: JOIN_PAGE },
  { path: '/join{/:code}', file: JOIN_PAGE },
  { path: '/play/:code', file: JOIN_PAGE },
  { path: '/screen/:code', file: 'screen.html' },
  { path: '/host{/:code}', file: 'host.html' },
  { path: '/print/:code', file: 'print.html' },
  { path: '/check', file: 'check.html' },
  { path: '/replay/:code', file: 'replay.html' },
]

/** Preloads the session of a join link while the page itself is still loading. */
const linksToSession = (path: string, typed: string | string[] | undefined, basePath: string): readonly string[] => {
  const code = path.startsWith('/join') ? normaliseCode(String(typed ?? '')) : null
  return code ? [`<${basePath}/api/sessions/${code}>; rel=preload; as=fetch; crossorigin=anonymous`] : []
}

/** A built page with its assets' addresses below the path, which is also written down for its scripts. */
const pageBelow = (basePath: string, html: string): string =>
  html.replaceAll('"./assets/', `"${basePath}/assets/`).replace('<html ', `<html data-base="${basePath}" `)

/** Kept by browsers, but only used after the server was asked whether it is the newest. */
const ASKED_AGAIN = {
  cacheControl: false,
  setHeaders: (response: Response) => response.set('cache-control', 'no-cache'),
}

/** A small page that says one thing. */
export const sentencePage = (title: string, sentence: string, basePath: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<h1>${title}</h1>
<p>${sentence}</p>
<p><a href="${basePath}/">To the start page</a></p>
</html>
`
const notFound = (basePath: string): string =>
  sentencePage(
    'Nothing here',
    'This address leads nowhere. If you have a session code, type it on the start page.',
    basePath,
  )
const notBuilt = (basePath: string): string =>
  sentencePage(
    'Not built',
    'The pages have not been built yet: run "npm run build" and load this page again.',
    basePath,
  )

/** Serves the pages of the built client at their addresses, below a path if there is one. */
export const pages = (distDir: string, basePath: string): Router => {
  const router = Router()
  const words = readFirstWords(distDir)
  for (const { path, file } of PAGES) {
    router.get(path, (request, response, next) => {
      const page = join(distDir, file)
      const texts = file === JOIN_PAGE ? linksToWords(words, request.acceptsLanguages(...LANGUAGES), basePath) : []
      const links = [...linksToSession(path, request.params.code, basePath), ...texts]
      if (links.length > 0) response.set('link', links.join(', ')).vary('accept-language')
      if (existsSync(page))
        response
          .set('cache-control', 'no-cache')
          .type('html')
          .send(pageBelow(basePath, readFileSync(page, 'utf8')))
      else if (existsSync(join(distDir, 'index.html'))) next()
      else response.status(503).send(notBuilt(basePath))
    })
  }
  router.get('/teach', ({ path }, response, next) => {
    // The pages of the teaching pack find their files and one another from where they are.
    if (path.endsWith('/')) next()
    else response.redirect(`${basePath}/teach/`)
  })
  router.use(
    '/teach',
    express.static(join(distDir, 'teach'), { extensions: ['html'], redirect: false, ...ASKED_AGAIN }),
  )
  router.use(express.static(distDir, { index: false, maxAge: '1h' }))
  router.use((_request, response) => {
    response.status(404).send(notFound(basePath))
  })
  return router
}
