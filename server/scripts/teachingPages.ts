import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { BUILD_ROOT } from './buildRoot.ts'
import { escaped, type TeachingPage, teachingPage, teachingSlides } from './teachingMarkup.ts'

const PACK = join(BUILD_ROOT, 'docs/teaching')
/** The page that all documents share, and the one of the slides. */
const SHARED = 'teach/page.html'
const SLIDES = 'slides'

const read = (name: string): string => readFileSync(join(PACK, `${name}.md`), 'utf8')
const documents = (): readonly string[] =>
  readdirSync(PACK)
    .filter((file) => file.endsWith('.md'))
    .map((file) => basename(file, '.md'))
    .filter((name) => name !== SLIDES)
const fileOf = (name: string): string => (name === 'README' ? 'index' : name)

const filled = (template: string, { title, html }: TeachingPage): string =>
  template.replace('<!-- title -->', () => escaped(title)).replace('<!-- page -->', () => html)

/** The HTML files that the pages are made from. */
export const TEACHING_TEMPLATES = [SHARED, `teach/${SLIDES}.html`]
export const isTeachingTemplate = (file: string): boolean => TEACHING_TEMPLATES.some((one) => file.endsWith(`/${one}`))

/** Makes a page of every document in docs/teaching, below /teach, so that nothing is written twice. */
export const teachingPages = (): Plugin => ({
  name: 'teaching-pages',
  enforce: 'post',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      const [, name] = /^\/teach(?:\/([\w-]*?)(?:\.html)?)?(?:\?|$)/.exec(request.url ?? '') ?? []
      if (name !== undefined) request.url = name === SLIDES ? `/teach/${SLIDES}.html` : `/${SHARED}`
      next()
    })
  },
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { path, originalUrl }) => {
      if (path === `/teach/${SLIDES}.html`) return filled(html, teachingSlides(read(SLIDES)))
      if (path !== `/${SHARED}` || originalUrl === undefined) return html
      const name = basename(originalUrl.split('?')[0] ?? '', '.html')
      return filled(html, teachingPage(read(documents().includes(name) ? name : 'README')))
    },
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const shared = bundle[SHARED]
      if (shared?.type !== 'asset') return this.error('The page of the teaching pack was not built.')
      for (const name of documents()) {
        const source = filled(String(shared.source), teachingPage(read(name)))
        this.emitFile({ type: 'asset', fileName: `teach/${fileOf(name)}.html`, source })
      }
      delete bundle[SHARED]
    },
  },
})
