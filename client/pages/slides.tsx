import { isLanguage, LANGUAGES } from '../../shared/content/language.ts'
import { loadWords } from '../text/words.ts'
import '../ui/theme/base.css'
import { openDeck } from '../teach/openDeck.tsx'
import { watchPage } from '../ui/loading/PageTrouble.tsx'

watchPage()
const { lang } = document.documentElement
// The charts speak the language of their document.
await loadWords(['common', 'instruments', 'lead', 'play', 'teach', 'terms'], isLanguage(lang) ? lang : LANGUAGES[0])
openDeck()
