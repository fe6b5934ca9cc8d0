import { words } from '../text/words.ts'
import '../theme/base.css'
import { render } from 'preact'
import { openPage } from '../text/openPage.ts'
import { hostRoute } from './host/hostRoute.ts'
import { ReplayPage } from './replay/ReplayPage.tsx'

await openPage('common', 'host', 'instruments', 'replay', 'terms')
document.title = words().replay.pageTitle
const route = hostRoute(location.pathname, location.hash)
const app = document.getElementById('app')
if (app) {
  render(
    <ReplayPage
      code={route.page === 'home' ? null : route.code}
      hostKey={route.page === 'console' ? route.key : null}
    />,
    app,
  )
}
