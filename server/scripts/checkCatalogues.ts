import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LANGUAGES, type Language } from '../../shared/content/language.ts'

const TEXT = join(import.meta.dirname, '../../shared/text')
const [ENGLISH, ...OTHERS] = LANGUAGES

/** Lists the messages of a catalog by path, such as "door.joinTeam" or "common.languages.en". */
export const messagesOf = (catalogue: object, path = ''): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? [...messagesOf(value, `${path}${key}.`)]
        : [[`${path}${key}`, value] as const],
    ),
  )

/** Compares a catalog with the English one; each sentence names a message that is missing or superfluous. */
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

/** Reads every area of a language, keyed by name. */
export const readCatalogue = async (language: Language): Promise<object> => {
  const files = readdirSync(join(TEXT, language)).filter((name) => name.endsWith('.ts'))
  const areas = await Promise.all(files.map((name) => import(pathToFileURL(join(TEXT, language, name)).href)))
  return Object.assign({}, ...areas)
}

/** Lists the messages that are missing in any language; empty when all are complete. */
export const checkCatalogues = async (): Promise<readonly string[]> => {
  const english = await readCatalogue(ENGLISH)
  const others = await Promise.all(OTHERS.map(async (language) => [language, await readCatalogue(language)] as const))
  return others.flatMap(([language, catalogue]) => compareCatalogues(language, catalogue, english))
}
