import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { LANGUAGES, type Language } from '../../shared/content/language.ts'
import { common } from '../../shared/text/en/first/common.ts'
import { teach as english } from '../../shared/text/en/teach.ts'
import { teach as spanish } from '../../shared/text/es/teach.ts'
import { BUILD_ROOT } from './buildRoot.ts'
import { escaped, pageFile, teachingPage, teachingSlides } from './teachingMarkup.ts'

const PACK = join(BUILD_ROOT, 'docs/teaching')
/** The pages that all documents and the slides of all languages share. */
const SHARED = 'teach/page.html'
const SHARED_SLIDES = 'teach/slides.html'
const SLIDES = 'slides'
const TEXTS = { en: english, es: spanish } as const

type Document = { readonly name: string; readonly language: Language }

const folderOf = (language: Language): string => (language === LANGUAGES[0] ? PACK : join(PACK, language))
const documents = (): readonly Document[] =>
  LANGUAGES.flatMap((language) =>
    readdirSync(folderOf(language))
      .filter((file) => file.endsWith('.md'))
      .map((file) => ({ name: basename(file, '.md'), language })),
  )

const templateOf = ({ name }: Document): string => (name === SLIDES ? SHARED_SLIDES : SHARED)

/** The links from a page to itself in the other languages. */
const linksToOthers = ({ name, language }: Document): string =>
  LANGUAGES.filter((other) => other !== language)
    .map(
      (other) =>
        `<a class="teach-link" href="${pageFile(name, other)}" lang="${other}" hreflang="${other}">${common.inLanguage[other]}</a>`,
    )
    .join('\n')

/** A template with a document in it. */
const filled = (template: string, document: Document): string => {
  const { name, language } = document
  const markdown = readFileSync(join(folderOf(language), `${name}.md`), 'utf8')
  const { title, html } = name === SLIDES ? teachingSlides(markdown, language) : teachingPage(markdown, language)
  const { pack, slides, footer } = TEXTS[language]
  const parts: Readonly<Record<string, string>> = {
    title: escaped(title),
    pack,
    packFile: pageFile('README', language),
    slides,
    slidesFile: pageFile(SLIDES, language),
    others: linksToOthers(document),
    page: html,
    footer,
  }
  return template
    .replace('<html lang="en"', `<html lang="${language}"`)
    .replace(/<!-- (\w+) -->|%(\w+)%/g, (all, block, word) => parts[block ?? word] ?? all)
}

/** The HTML files that the pages are made from. */
export const TEACHING_TEMPLATES = [SHARED, SHARED_SLIDES]
export const isTeachingTemplate = (file: string): boolean => TEACHING_TEMPLATES.some((one) => file.endsWith(`/${one}`))

/** The document of a page's address: "/teach/lesson-45-es". */
const documentAt = (address: string): Document | undefined => {
  const name = /^\/teach(?:\/([\w-]*?)(?:\.html)?)?(?:[?#]|$)/.exec(address)?.[1] ?? 'index'
  return documents().find((one) => pageFile(one.name, one.language) === `${name || 'index'}.html`)
}

/** Makes a page of every document in docs/teaching, below /teach, so that nothing is written twice. */
export const teachingPages = (): Plugin => ({
  name: 'teaching-pages',
  enforce: 'post',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      const document = documentAt(request.url ?? '')
      if (request.url?.startsWith('/teach') && document) request.url = `/${templateOf(document)}`
      next()
    })
  },
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { path, originalUrl }) => {
      const document = originalUrl !== undefined && isTeachingTemplate(path) ? documentAt(originalUrl) : undefined
      return document ? filled(html, document) : html
    },
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const templates = new Map(TEACHING_TEMPLATES.map((file) => [file, bundle[file]]))
      for (const file of TEACHING_TEMPLATES) delete bundle[file]
      for (const document of documents()) {
        const template = templates.get(templateOf(document))
        if (template?.type !== 'asset') return this.error('The pages of the teaching pack were not built.')
        const fileName = `teach/${pageFile(document.name, document.language)}`
        this.emitFile({ type: 'asset', fileName, source: filled(String(template.source), document) })
      }
    },
  },
})
