import '../theme/base.css'
import { render } from 'preact'
import { normaliseCode } from '../../shared/protocol/sessionCode.ts'
import { openSession } from '../net/connect.ts'
import { openPage } from '../text/openPage.ts'
import { NoCode } from './screen/NoCode.tsx'
import { ScreenPage } from './screen/ScreenPage.tsx'

await openPage('commentary', 'common', 'refusals', 'remarks', 'show', 'terms')
const app = document.getElementById('app')
const code = normaliseCode(decodeURIComponent(location.pathname.split('/')[2] ?? ''))
if (app) render(code ? <ScreenPage connection={openSession({ code, as: { screen: true } })} /> : <NoCode />, app)
