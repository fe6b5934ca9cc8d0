import { type ScenarioDocument, scenarioFrom } from '../../../shared/content/scenario.ts'
import { checkTrack } from '../../../shared/sim/lesson/checkLesson.ts'

/** Checks the tracks of a scenario in the background, and posts one message per track. */
addEventListener('message', ({ data }: MessageEvent<ScenarioDocument>) => {
  for (const track of Object.values(scenarioFrom(data).tracks)) postMessage(checkTrack(track))
})
