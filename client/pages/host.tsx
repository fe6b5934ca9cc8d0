import '../ui/theme/base.css'
import { render } from 'preact'
import { HostApp } from '../console/HostApp.tsx'
import { loadPlayPage } from '../player/loadPlayPage.ts'
import { titlesOf } from '../projector/view/boardTitles.ts'
import { openPage } from '../text/openPage.ts'
import { watchPage } from '../ui/loading/PageTrouble.tsx'

watchPage()
await openPage('commentary', 'common', 'host', 'lead', 'refusals', 'remarks', 'replay', 'scenario', 'show', 'terms')
const others = {
  loadBench: async () => (await loadPlayPage()).Bench,
  projectorTitles: titlesOf,
}
const app = document.getElementById('app')
if (app) render(<HostApp others={others} />, app)
