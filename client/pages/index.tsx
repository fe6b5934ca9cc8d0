import '../theme/base.css'
import { render } from 'preact'
import { openPage } from '../text/openPage.ts'
import { StudentApp } from './StudentApp.tsx'

await openPage('common', 'door', 'refusals')
const app = document.getElementById('app')
if (app) render(<StudentApp />, app)
