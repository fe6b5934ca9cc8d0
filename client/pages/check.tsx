import '../theme/base.css'
import { render } from 'preact'
import { CheckPage } from './check/CheckPage.tsx'
import { checkSeconds } from './check/checkSeconds.ts'

const app = document.getElementById('app')
if (app) render(<CheckPage seconds={checkSeconds(location.search)} />, app)
