import { LANGUAGES, type Language, type Localised } from '../../shared/content/language.ts'
import { NO_SCRIPTS_TEXT, type OldestBrowsers, type PlainPage, tooOldText } from '../../shared/text/withoutScripts.ts'

type Baseline = OldestBrowsers & {
  /** True in these browsers and no older ones, written in the JavaScript of any browser; none of it need be used. */
  readonly check: string
}

/** The oldest browsers that students may have: they join, play, keep their run and look at a replay. */
const STUDENTS: Baseline = {
  chrome: '92',
  firefox: '102',
  safari: '15.4',
  check: '[].at && window.TransformStream',
}
/** The oldest browsers for the console, the projector, the debrief on paper and the room check. */
const HOSTS: Baseline = {
  chrome: '111',
  firefox: '115',
  safari: '16.4',
  check: "[].toSorted && CSS.supports('color', 'color-mix(in srgb, red, red)') && window.OffscreenCanvas",
}
const STUDENTS_PAGES = ['index', 'replay']

/** What a page needs, by the name of its HTML file. */
export const baselineOf = (page: string): Baseline => (STUDENTS_PAGES.includes(page) ? STUDENTS : HOSTS)

/** The same for tools that compile styles. */
export const OLDEST_BROWSERS = [
  `chrome${STUDENTS.chrome}`,
  `firefox${STUDENTS.firefox}`,
  `safari${STUDENTS.safari}`,
  `ios${STUDENTS.safari}`,
]
/**
 * The same in syntax: nothing came after those but static blocks, which Safari 16 lacks too. Named by their real versions,
 * the compiler would also rewrite class fields, for rare faults that our code does not meet, and the library of the connection would grow by a third.
 */
export const OLDEST_SYNTAX = ['chrome98', 'firefox102', 'safari16', 'ios16']

const htmlOf = ({ title, sentences }: PlainPage, language: Language): string =>
  `<div lang="${language}"><h1>${title}</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}</div>`

const inAllLanguages = (text: Localised<PlainPage>): string =>
  LANGUAGES.map((language) => htmlOf(text[language], language)).join('')

/** What a page shows without scripts, in every language because nothing can choose one. */
export const NO_SCRIPTS_HTML = `<main class="plain-page">${inAllLanguages(NO_SCRIPTS_TEXT)}</main>`

/**
 * A script that replaces the page by what to do about a browser that is too old for it. It is the only one that older browsers
 * run, so it is written as they understand it, and no module.
 */
export const tooOldScript = (baseline: Baseline): string => {
  const text = tooOldText(baseline)
  const pages = Object.fromEntries(LANGUAGES.map((language) => [language, htmlOf(text[language], language)]))
  return `(function () {
  try { if (${baseline.check}) return } catch (error) {}
  var pages = ${JSON.stringify(pages)}
  var page = pages[String(navigator.language).slice(0, 2).toLowerCase()] || pages.${LANGUAGES[0]}
  document.body.innerHTML = '<main class="plain-page" role="alert">' + page + '</main>'
})()
`
}
