import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '../../shared/content/language.ts'

/** File written by the build that lists, by language, the scripts that hold the join page's texts. */
export const FIRST_WORDS = 'first-words.json'

type FirstWords = Readonly<Partial<Record<Language, readonly string[]>>>

/** Reads the list from a build; empty when nothing has been built yet. */
export const readFirstWords = (distDir: string): FirstWords => {
  const file = join(distDir, FIRST_WORDS)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FirstWords) : {}
}

/** Returns the links that make a browser fetch the texts in its language in parallel with the page's scripts. */
export const linksToWords = (words: FirstWords, preferred: string | false, basePath: string): readonly string[] => {
  const language = LANGUAGES.find((one) => one === preferred) ?? LANGUAGES[0]
  return (words[language] ?? []).map((address) => `<${basePath}${address}>; rel=modulepreload`)
}
