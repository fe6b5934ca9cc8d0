import '../theme/base.css'
import { render } from 'preact'
import { openPage } from '../text/openPage.ts'
import { PrintPage } from './print/PrintPage.tsx'

await openPage('common', 'host', 'instruments', 'play', 'print', 'terms')
const app = document.getElementById('app')
if (app) render(<PrintPage />, app)
