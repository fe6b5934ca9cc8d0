import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '../../shared/content/language.ts'

/** Written by the build: the addresses of the scripts that hold the door's texts, by language. */
export const FIRST_WORDS = 'first-words.json'

export type FirstWords = Readonly<Partial<Record<Language, readonly string[]>>>

/** Of a build; none where it has not been made yet. */
export const readFirstWords = (distDir: string): FirstWords => {
  const file = join(distDir, FIRST_WORDS)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FirstWords) : {}
}

/** The links that have a browser fetch the texts in its own language beside the scripts that will ask for them. */
export const linksToWords = (words: FirstWords, preferred: string | false): readonly string[] => {
  const language = LANGUAGES.find((one) => one === preferred) ?? LANGUAGES[0]
  return (words[language] ?? []).map((address) => `<${address}>; rel=modulepreload`)
}
