import { pagePath } from '../net/basePath.ts'
import { words } from '../text/words.ts'
import '../ui/theme/base.css'
import { render } from 'preact'
import { type OpenRecording, ReplayPage } from '../debrief/replay/ReplayPage.tsx'
import { SaveReplay } from '../debrief/replay/SaveReplay.tsx'
import { ShowOnProjector } from '../debrief/replay/ShowOnProjector.tsx'
import { hasServer } from '../net/edition.ts'
import { fetchRecording } from '../net/fetchRecording.ts'
import { openPage } from '../text/openPage.ts'
import { hostRoute } from '../ui/hostRoute.ts'
import { watchPage } from '../ui/loading/PageTrouble.tsx'

watchPage()
const route = hostRoute(pagePath(), location.hash)
const code = route.page === 'home' ? null : route.code
const hostKey = route.page === 'console' ? route.key : null
const fetchAgain: OpenRecording = async () => (code === null ? 'unknown' : fetchRecording(code, hostKey))
/** On its way while the page's words are. */
let first: ReturnType<OpenRecording> | null = fetchAgain()
const open: OpenRecording = () => {
  const fetched = first ?? fetchAgain()
  first = null
  return fetched
}
await openPage('common', 'host', 'instruments', 'lead', 'refusals', 'replay', 'show', 'terms')
document.title = words().replay.pageTitle
const app = document.getElementById('app')
if (app) {
  const page = (
    <ReplayPage
      open={open}
      head={(replay, moment) =>
        code !== null &&
        hostKey !== null && <ShowOnProjector code={code} hostKey={hostKey} replay={replay} moment={moment} />
      }
      foot={(replay) => hasServer && <SaveReplay replay={replay} isHost={hostKey !== null} />}
    />
  )
  render(page, app)
}
