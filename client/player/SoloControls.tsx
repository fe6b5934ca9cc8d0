import { seenPhase } from '../net/seenPhase.ts'
import { words } from '../text/words.ts'
import { usePlay } from './state/play.ts'
import './topBar.css'

/** Controls of the clock for a student who plays alone: pause and continue. */
export const SoloControls = () => {
  const { match, act } = usePlay()
  const { paused, phase } = match.value
  if (phase === 'debrief' || phase === 'lobby') return null
  return (
    <span class="solo-controls">
      <button type="button" class="solo-button" onClick={() => act(paused ? 'resume' : 'pause', {})}>
        {paused ? words().play.solo.resume : words().play.solo.pause}
      </button>
      <button type="button" class="solo-button" onClick={() => act('goOn', { seen: seenPhase(match.value) })}>
        {words().play.solo.next}
      </button>
    </span>
  )
}
