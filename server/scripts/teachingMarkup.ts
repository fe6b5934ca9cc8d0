import { Marked, type Tokens } from 'marked'
import { LANGUAGES, type Language } from '../../shared/content/language.ts'

/** A document of the teaching pack as a page: its title, and what its page shows. */
export type TeachingPage = { readonly title: string; readonly html: string }

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** The anchor of a heading, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-')

/** The page's file for a document of the pack. All of them are side by side, whatever their language. */
export const pageFile = (name: string, language: Language): string =>
  `${name === 'README' ? 'index' : name}${language === LANGUAGES[0] ? '' : `-${language}`}.html`

/** The address that a link of a document has on its page; null for what no page shows. */
const addressOf = (href: string, language: Language): string | null => {
  const [, name, anchor = ''] = /^([\w-]+)\.md(#[\w-]+)?$/.exec(href) ?? []
  if (href.startsWith('#')) return href
  return name === undefined ? null : `${pageFile(name, language)}${anchor}`
}

const markedFor = (name: string, language: Language): Marked => {
  let section = name
  return new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        section = text
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens)
        const address = addressOf(href, language)
        return address === null ? text : `<a href="${address}">${text}</a>`
      },
      // Focusable, because it scrolls sideways where it is wider than the page.
      code({ text, lang }) {
        if (lang?.startsWith('chart '))
          return `<div class="slide-chart" data-chart="${escaped(lang.slice('chart '.length))}"><p>${escaped(text)}</p></div>\n`
        return `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`
      },
      table({ header, rows }) {
        const inline = (cell: Tokens.TableCell): string => this.parser.parseInline(cell.tokens)
        // A table without a word over its first column has the names of its rows there.
        const named = header[0]?.text === ''
        const heads = header.map((cell) => (cell.text === '' ? '<td></td>' : `<th scope="col">${inline(cell)}</th>`))
        const row = (cells: readonly Tokens.TableCell[]): string =>
          cells
            .map((cell, i) => (named && i === 0 ? `<th scope="row">${inline(cell)}</th>` : `<td>${inline(cell)}</td>`))
            .join('')
        return `<div class="teach-table" tabindex="0" role="group" aria-label="${escaped(section)}"><table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>${rows.map((cells) => `<tr>${row(cells)}</tr>`).join('\n')}</tbody>
</table></div>\n`
      },
    },
  })
}

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? ''

/** A document of the teaching pack as a page of the app. */
export const teachingPage = (markdown: string, language: Language): TeachingPage => {
  const title = titleOf(markdown)
  return { title, html: markedFor(title, language).parse(markdown, { async: false }) }
}

/** The slides as sections, each under a heading of its own; the notes of each are what the document quotes. */
export const teachingSlides = (markdown: string, language: Language): TeachingPage => {
  const title = titleOf(markdown)
  const [, ...slides] = markdown.split(/^(?=## )/m)
  const sections = slides.map((slide, i) => {
    const html = markedFor(title, language)
      .parse(slide, { async: false })
      .replace('<blockquote>', '<aside class="slide-notes">')
      .replace('</blockquote>', '</aside>')
      .replace('<aside', `<p class="slide-number">${i + 1} / ${slides.length}</p>\n<aside`)
    const wide = html.includes('data-chart') ? ' slide-charted' : ''
    return `<section class="slide${wide}" id="slide-${i + 1}" aria-roledescription="slide">\n${html}</section>\n`
  })
  return { title, html: `<h1 class="visually-hidden">${escaped(title)}</h1>\n${sections.join('')}` }
}
