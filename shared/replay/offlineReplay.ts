import type { Recording } from './recording.ts'

/** The replay page as one file, next to the other pages. */
export const OFFLINE_REPLAY = 'replay-offline.html'
/** The placeholder in it that the recording replaces. */
export const RECORDING_HERE = '<!-- recording -->'
/** Id of the element that holds the recording. */
export const RECORDING_ID = 'recording'

/** Inserts a recording into the page, whatever texts it contains. */
export const offlineReplay = (page: string, recording: Recording): string => {
  const json = JSON.stringify(recording).replaceAll('<', '\\u003c')
  return page.replace(RECORDING_HERE, () => `<script type="application/json" id="${RECORDING_ID}">${json}</script>`)
}
