import { words } from '../text/words.ts'
import '../ui/theme/base.css'
import { render } from 'preact'
import { RECORDING_ID } from '../../shared/replay/offlineReplay.ts'
import { readRecording } from '../../shared/session/readRecording.ts'
import { type OpenRecording, ReplayPage } from '../debrief/replay/ReplayPage.tsx'
import { openPage } from '../text/openPage.ts'
import { watchPage } from '../ui/loading/PageTrouble.tsx'

/** The replay as one file that contains its recording; nothing here may need a server. */
watchPage()
await openPage('common', 'host', 'instruments', 'lead', 'replay', 'show', 'terms')
document.title = words().replay.pageTitle
const saved = document.getElementById(RECORDING_ID)?.textContent
const open: OpenRecording = async () => {
  if (!saved) return 'unknown'
  try {
    return readRecording(JSON.parse(saved)) ?? 'damaged'
  } catch (error) {
    if (error instanceof SyntaxError) return 'damaged'
    throw error
  }
}
const app = document.getElementById('app')
if (app) render(<ReplayPage open={open} />, app)
