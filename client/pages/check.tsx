import { words } from '../text/words.ts'
import '../ui/theme/base.css'
import { render } from 'preact'
import { CheckPage, checkSeconds } from '../check/CheckPage.tsx'
import { openPage } from '../text/openPage.ts'
import { watchPage } from '../ui/loading/PageTrouble.tsx'

watchPage()
await openPage('check', 'common', 'terms')
document.title = words().check.pageTitle
const app = document.getElementById('app')
if (app) render(<CheckPage seconds={checkSeconds(location.search)} />, app)
