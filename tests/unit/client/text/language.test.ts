import { afterEach, describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../../../client/text/openPage.ts'
import { loadWords, pageLanguage, words } from '../../../../client/text/words.ts'
import {
  checkCatalogues,
  compareCatalogues,
  messagesOf,
  readCatalogue,
} from '../../../../server/scripts/checkCatalogues.ts'

const nothing = { kept: null, session: null, browser: [] }

afterEach(() => loadWords([], 'en'))

/** Names, units and words that Spanish shares with English. */
const SAME = [
  'common.game',
  'common.languages.en',
  'common.languages.es',
  'common.inLanguage.en',
  'common.inLanguage.es',
  'show.name',
  'show.titles.lobby',
  'play.review.plan',
  'play.keepsake.title',
  'play.keepsake.together',
  'print.saidRival',
  'show.race.legend.rival',
  'show.heavy',
  'instruments.constraints.head.1',
]

/** What a message says, with the same placeholder values in every language; nothing if it needs other values. */
const sample = (message: unknown): string => {
  if (typeof message !== 'function') return String(message)
  try {
    return String(message(...Array.from({ length: 9 }, () => 3)))
  } catch {
    return ''
  }
}

describe('languages', () => {
  it("[LAN1] a page uses the reader's own language, otherwise the host's, otherwise the browser's, otherwise English", () => {
    expect(chooseLanguage({ kept: 'en', session: 'es', browser: ['es'] })).toBe('en')
    expect(chooseLanguage({ ...nothing, session: 'es', browser: ['en'] })).toBe('es')
    expect(chooseLanguage({ ...nothing, session: 'auto', browser: ['fr-CA', 'es-MX', 'en'] })).toBe('es')
    expect(chooseLanguage({ ...nothing, kept: 'xx', browser: ['ES'] })).toBe('es')
    expect(chooseLanguage({ ...nothing, browser: ['fr'] })).toBe('en')
  })

  it('[LAN2] every message exists in every language', async () => {
    expect(await checkCatalogues()).toEqual([])
  })

  it('[LAN8] Spanish says nothing in English words except for names, units and signs', async () => {
    const [english, spanish] = [messagesOf(await readCatalogue('en')), messagesOf(await readCatalogue('es'))]
    const same = [...english].filter(([path, message]) => {
      const text = sample(message)
      return /\p{L}{4}/u.test(text) && text === sample(spanish.get(path)) && !SAME.includes(path)
    })
    expect(same.map(([path]) => path)).toEqual([])
  })

  it('[LAN9] Spanish addresses one reader as tú, and favors no country', async () => {
    const ofOneCountry = /(?:áis|éis|steis)(?!\p{L})|\bvuestr|\bvosotr|\bmóvil(?:es)?\b|\bordenador/iu
    const spanish = [...messagesOf(await readCatalogue('es'))].map(([path, message]) => `${path}: ${sample(message)}`)
    expect(spanish.filter((text) => ofOneCountry.test(text))).toEqual([])
  })

  it('[LAN3] a message missing in a language is named', () => {
    const english = { door: { full: 'full', join: (name: string) => name, names: { a: 'A' } } }
    expect(compareCatalogues('es', english, english)).toEqual([])
    expect(compareCatalogues('es', { door: { full: '', join: 'Entrar', other: 'x', names: {} } }, english)).toEqual([
      'es lacks door.full',
      'es has another kind of message for door.join',
      'es lacks door.names.a',
      'es has door.other, which English lacks',
    ])
  })

  it("[LAN4] a change of language shows the page's texts in the new one, including those already loaded", async () => {
    expect(words().door.looking).toBe('Looking…')
    await loadWords([], 'es')
    expect(pageLanguage()).toBe('es')
    expect(words().door.looking).toBe('Buscando…')
    expect(words().door.codeToGo(1)).toBe('Falta 1')
    expect(words().refusals.paused).toContain('pausa')
  })

  it('lets the last of several choices win', async () => {
    await Promise.all([loadWords(['common'], 'es'), loadWords([], 'en')])
    expect(pageLanguage()).toBe('en')
  })
})
