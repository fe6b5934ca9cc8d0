import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'
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
const linksToSession = (path: string, typed: string | string[] | undefined): readonly string[] => {
  const code = path.startsWith('/join') ? normaliseCode(String(typed ?? '')) : null
  return code ? [`</api/sessions/${code}>; rel=preload; as=fetch; crossorigin=anonymous`] : []
}

/** A small page that says one thing. */
export const sentencePage = (title: string, sentence: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<h1>${title}</h1>
<p>${sentence}</p>
<p><a href="/">To the start page</a></p>
</html>
`
const NOT_FOUND = sentencePage(
  'Nothing here',
  'This address leads nowhere. If you have a session code, type it on the start page.',
)
const NOT_BUILT = sentencePage(
  'Not built',
  'The pages have not been built yet: run "npm run build" and load this page again.',
)

/** Serves the pages of the built client at their addresses. */
export const pages = (distDir: string): Router => {
  const router = Router()
  const words = readFirstWords(distDir)
  for (const { path, file } of PAGES) {
    router.get(path, (request, response, next) => {
      const page = join(distDir, file)
      const texts = file === JOIN_PAGE ? linksToWords(words, request.acceptsLanguages(...LANGUAGES)) : []
      const links = [...linksToSession(path, request.params.code), ...texts]
      if (links.length > 0) response.set('link', links.join(', ')).vary('accept-language')
      if (existsSync(page)) response.set('cache-control', 'no-cache').sendFile(page)
      else if (existsSync(join(distDir, 'index.html'))) next()
      else response.status(503).send(NOT_BUILT)
    })
  }
  router.use(express.static(distDir, { index: false, maxAge: '1h' }))
  router.use((_request, response) => {
    response.status(404).send(NOT_FOUND)
  })
  return router
}
