import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LANGUAGES, type Language } from '../../shared/content/language.ts'

const TEXT = join(import.meta.dirname, '../../shared/text')
const [ENGLISH, ...OTHERS] = LANGUAGES

/** The messages of a catalogue by their path: "door.joinTeam", "common.languages.en". */
export const messagesOf = (catalogue: object, path = ''): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? [...messagesOf(value, `${path}${key}.`)]
        : [[`${path}${key}`, value] as const],
    ),
  )

/** What a catalogue lacks that another has, and what it has too much, a sentence each. */
export const compareCatalogues = (language: string, catalogue: object, english: object): readonly string[] => {
  const [has, wants] = [messagesOf(catalogue), messagesOf(english)]
  return [
    ...[...wants].flatMap(([key, text]) => {
      if (!has.has(key) || has.get(key) === '') return text === '' ? [] : [`${language} lacks ${key}`]
      return typeof has.get(key) === typeof text ? [] : [`${language} has another kind of message for ${key}`]
    }),
    ...[...has.keys()].filter((key) => !wants.has(key)).map((key) => `${language} has ${key}, which English lacks`),
  ]
}

/** Every area of a language, by its name. */
export const readCatalogue = async (language: Language): Promise<object> => {
  const files = readdirSync(join(TEXT, language)).filter((name) => name.endsWith('.ts'))
  const areas = await Promise.all(files.map((name) => import(pathToFileURL(join(TEXT, language, name)).href)))
  return Object.assign({}, ...areas)
}

/** What is missing in any language; empty where every message is in each. */
export const checkCatalogues = async (): Promise<readonly string[]> => {
  const english = await readCatalogue(ENGLISH)
  const others = await Promise.all(OTHERS.map(async (language) => [language, await readCatalogue(language)] as const))
  return others.flatMap(([language, catalogue]) => compareCatalogues(language, catalogue, english))
}
