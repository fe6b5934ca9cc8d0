import { pagePath } from '../net/basePath.ts'
import '../ui/theme/base.css'
import { render } from 'preact'
import { normaliseCode } from '../../shared/protocol/sessionCode.ts'
import { openSession } from '../net/connect.ts'
import { NoCode } from '../projector/NoCode.tsx'
import { ScreenPage } from '../projector/ScreenPage.tsx'
import { openPage } from '../text/openPage.ts'
import { watchPage } from '../ui/loading/PageTrouble.tsx'
import { MINIATURE } from '../ui/route.ts'

watchPage()
await openPage('commentary', 'common', 'lead', 'refusals', 'remarks', 'show', 'terms')
const app = document.getElementById('app')
const code = normaliseCode(decodeURIComponent(pagePath().split('/')[2] ?? ''))
const small = new URLSearchParams(location.search).has(MINIATURE)
const page = code ? <ScreenPage connection={openSession({ code, as: { screen: true } })} small={small} /> : <NoCode />
if (app) render(page, app)
