import { words } from '../text/words.ts'
import '../theme/base.css'
import { render } from 'preact'
import { RECORDING_ID } from '../../shared/replay/offlineReplay.ts'
import { fetchRecording } from '../net/fetchRecording.ts'
import { openPage } from '../text/openPage.ts'
import { hostRoute } from './host/hostRoute.ts'
import { type OpenRecording, ReplayPage } from './replay/ReplayPage.tsx'

await openPage('common', 'host', 'instruments', 'replay', 'terms')
document.title = words().replay.pageTitle
const route = hostRoute(location.pathname, location.hash)
const code = route.page === 'home' ? null : route.code
const hostKey = route.page === 'console' ? route.key : null
const saved = document.getElementById(RECORDING_ID)?.textContent
const open: OpenRecording = saved
  ? async () => JSON.parse(saved)
  : async () => (code === null ? 'unknown' : fetchRecording(code, hostKey))
const app = document.getElementById('app')
if (app) render(<ReplayPage open={open} isSaved={Boolean(saved)} isHost={hostKey !== null} />, app)
