import type { Language, LanguageChoice } from '../../shared/content/language.ts'
import { browserStorage } from '../net/storedSeat.ts'
import { chooseLanguage } from './chooseLanguage.ts'
import { type Area, loadWords, pageLanguage } from './words.ts'

const KEPT = 'iterationTax.language'

let session: LanguageChoice | null = null

const show = async (areas: readonly Area[]): Promise<void> => {
  const kept = browserStorage.getItem(KEPT)
  await loadWords(areas, chooseLanguage({ kept, session, browser: navigator.languages }))
  document.documentElement.lang = pageLanguage()
}

/** Loads a page's texts, before it is drawn for the first time. */
export const openPage = (...areas: readonly Area[]): Promise<void> => show(areas)

/** Takes over the language the host chose for the session, unless the reader chose one on this device. */
export const followSession = (choice: LanguageChoice): void => {
  if (choice === session) return
  session = choice
  void show([])
}

/** Keeps what the reader chose on this device, and shows it. */
export const keepLanguage = (language: Language): void => {
  browserStorage.setItem(KEPT, language)
  void show([])
}
