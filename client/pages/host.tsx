import '../theme/base.css'
import { render } from 'preact'
import { openPage } from '../text/openPage.ts'
import { HostApp } from './host/HostApp.tsx'

await openPage('commentary', 'common', 'host', 'refusals', 'remarks', 'replay', 'scenario', 'show', 'terms')
const app = document.getElementById('app')
if (app) render(<HostApp />, app)
