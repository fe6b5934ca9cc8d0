import { LANGUAGES } from '../../shared/content/language.ts'
import './languageSwitch.css'
import { keepLanguage } from './openPage.ts'
import { pageLanguage, words } from './words.ts'

/** Offers the page in the other languages, each named in its own language. */
export const LanguageSwitch = () => (
  <p class="language-switch">
    {LANGUAGES.filter((language) => language !== pageLanguage()).map((language) => (
      <button type="button" key={language} lang={language} onClick={() => keepLanguage(language)}>
        {words().common.inLanguage[language]}
      </button>
    ))}
  </p>
)
