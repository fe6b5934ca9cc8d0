import type { Recording } from './recording.ts'

/** The replay page as one file, beside the other pages. */
export const OFFLINE_REPLAY = 'replay-offline.html'
/** Where in it the recording goes. */
export const RECORDING_HERE = '<!-- recording -->'
/** The element that holds it. */
export const RECORDING_ID = 'recording'

/** The page with a recording in it, whatever its texts contain. */
export const offlineReplay = (page: string, recording: Recording): string => {
  const json = JSON.stringify(recording).replaceAll('<', '\\u003c')
  return page.replace(RECORDING_HERE, () => `<script type="application/json" id="${RECORDING_ID}">${json}</script>`)
}
