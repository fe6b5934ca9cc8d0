import '../ui/theme/base.css'
import { render } from 'preact'
import { StudentApp } from '../player/StudentApp.tsx'
import { openPage } from '../text/openPage.ts'
import { watchPage } from '../ui/loading/PageTrouble.tsx'

watchPage()
await openPage('common', 'door', 'refusals')
const app = document.getElementById('app')
if (app) render(<StudentApp />, app)
