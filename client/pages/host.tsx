import '../ui/theme/base.css'
import { render } from 'preact'
import { HostApp } from '../console/HostApp.tsx'
import { openPage } from '../text/openPage.ts'

await openPage('commentary', 'common', 'host', 'refusals', 'remarks', 'replay', 'scenario', 'show', 'terms')
const app = document.getElementById('app')
if (app) render(<HostApp />, app)
