import { loadWords } from '../text/words.ts'
import '../ui/theme/base.css'
import { openDeck } from '../teach/openDeck.tsx'
import { watchPage } from '../ui/loading/PageTrouble.tsx'

watchPage()
// The slides are in English, and so is what their charts say.
await loadWords(['common', 'instruments', 'lead', 'play', 'terms'], 'en')
openDeck()
