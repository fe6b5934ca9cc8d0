import '../ui/theme/base.css'
import { render } from 'preact'
import { PrintPage } from '../debrief/print/PrintPage.tsx'
import { openPage } from '../text/openPage.ts'
import { watchPage } from '../ui/loading/PageTrouble.tsx'

watchPage()
await openPage('common', 'host', 'instruments', 'lead', 'play', 'print', 'show', 'terms')
const app = document.getElementById('app')
if (app) render(<PrintPage />, app)
