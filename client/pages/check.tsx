import '../theme/base.css'
import { render } from 'preact'
import { openPage } from '../text/openPage.ts'
import { CheckPage } from './check/CheckPage.tsx'
import { checkSeconds } from './check/checkSeconds.ts'

await openPage('common')
const app = document.getElementById('app')
if (app) render(<CheckPage seconds={checkSeconds(location.search)} />, app)
