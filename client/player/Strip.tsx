import { words } from '../text/words.ts'
import { Blocks } from '../ui/Blocks.tsx'
import { Presence } from './Presence.tsx'
import { PHASE_PAGES } from './phaseTable.ts'
import { SoloControls } from './SoloControls.tsx'
import { Help } from './shell/Help.tsx'
import { usePlay } from './state/play.ts'
import './topBar.css'

/** Progress in the phase and the team's members; for a student alone, the clock's controls. */
export const Strip = () => {
  const play = usePlay()
  const { phase, solo } = play.match.value
  const { says, more, done = 0, of = 0 } = PHASE_PAGES[phase].progress(play)
  return (
    <section class="strip row" aria-label={words().play.strip.label}>
      <p class={of > 1 ? 'strip-progress strip-blocks row' : 'strip-progress row'}>
        <strong>{says}</strong>
        {of > 1 && <Blocks done={done} of={of} />}
        {more && <span class="strip-more">{more}</span>}
      </p>
      <Help />
      {solo ? <SoloControls /> : <Presence mates={play.team.value.mates} me={play.seat.value.seat} />}
    </section>
  )
}
