import { signal } from '@preact/signals'
import { LANGUAGES, type Language, type Text, textIn } from '../../shared/content/language.ts'

/** The message catalog: each file of shared/text/LANGUAGE exports an area under its name, and two those in TOGETHER. */
type Words = typeof import('../../shared/text/en/first.ts') &
  typeof import('../../shared/text/en/check.ts') &
  typeof import('../../shared/text/en/commentary.ts') &
  typeof import('../../shared/text/en/figures.ts') &
  typeof import('../../shared/text/en/consent.ts') &
  typeof import('../../shared/text/en/homework.ts') &
  typeof import('../../shared/text/en/host.ts') &
  typeof import('../../shared/text/en/play.ts') &
  typeof import('../../shared/text/en/print.ts') &
  typeof import('../../shared/text/en/replay.ts') &
  typeof import('../../shared/text/en/scenario.ts') &
  typeof import('../../shared/text/en/show.ts') &
  typeof import('../../shared/text/en/teach.ts')
export type Area = keyof Words

type Catalogue = { readonly language: Language; readonly words: Partial<Words> }

const current = signal<Catalogue>({ language: LANGUAGES[0], words: {} })
/** The latest request; a load that ends after another has begun changes nothing. */
let wanted: { readonly language: Language; readonly areas: readonly Area[] } = { language: LANGUAGES[0], areas: [] }

/** The areas that come in one file, because on a slow network each file costs a wait, by the name of the file. */
const TOGETHER = {
  first: ['common', 'door', 'refusals'],
  figures: ['instruments', 'lead', 'remarks', 'terms'],
} as const satisfies Readonly<Record<string, readonly Area[]>>
const FILES = new Map<Area, string>(
  Object.entries(TOGETHER).flatMap(([file, areas]) => areas.map((area) => [area, file])),
)

const loadFile = async (language: Language, file: string): Promise<Partial<Words>> =>
  import(`../../shared/text/${language}/${file}.ts`)

const load = async (asked: typeof wanted): Promise<void> => {
  const files = new Set(asked.areas.map((area) => FILES.get(area) ?? area))
  const loaded = await Promise.all([...files].map((file) => loadFile(asked.language, file)))
  if (wanted === asked) current.value = { language: asked.language, words: Object.assign({}, ...loaded) }
}

let latest: Promise<void> = Promise.resolve()

/**
 * Loads more areas of the catalog and shows all of them in one language, by default the current one. Resolves once they
 * are shown, possibly in another language that was requested meanwhile.
 */
export const loadWords = async (areas: readonly Area[], language = wanted.language): Promise<void> => {
  wanted = { language, areas: [...new Set([...wanted.areas, ...areas])] }
  latest = load(wanted)
  let awaited: Promise<void> | null = null
  while (awaited !== latest) {
    awaited = latest
    await awaited
  }
}

/** The texts in the page's language. A component that reads them is redrawn when the language changes. */
export const words = (): Words => current.value.words as Words

/** The page's language. */
export const pageLanguage = (): Language => current.value.language

/** A text of the scenario in the page's language. */
export const inPageLanguage = (text: Text): string => textIn(text, pageLanguage())
