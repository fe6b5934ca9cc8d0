import { type ScenarioDocument, scenarioFrom } from '../../../shared/content/scenario.ts'
import { checkTrack } from '../../../shared/sim/lesson/checkLesson.ts'

/** Checks the tracks of the scenario it is sent, one message each, beside the page. */
addEventListener('message', ({ data }: MessageEvent<ScenarioDocument>) => {
  for (const track of Object.values(scenarioFrom(data).tracks)) postMessage(checkTrack(track))
})
