import { useState } from 'preact/hooks'
import { isPast, PHASES, type Phase } from '../../shared/sim/match/phases.ts'
import type { MatchSnapshot } from '../net/matchSnapshot.ts'
import { words } from '../text/words.ts'
import type { HostSend } from './state/useHost.ts'
import './rehearsalBanner.css'

export const SPEEDS = [1, 2, 4, 8, 20] as const

/** Shown above the console of a rehearsal: its label, its speed, and the jump to a later phase. */
export const RehearsalBanner = ({ match, send }: { readonly match: MatchSnapshot; readonly send: HostSend }) => {
  const [wanted, setWanted] = useState<Phase | ''>('')
  const [skipping, setSkipping] = useState(false)
  const { rehearsal, phases } = words().host
  const later = PHASES.filter((phase) => isPast(phase, match.phase))
  const target = later.find((phase) => phase === wanted) ?? later[0]
  const skip = async () => {
    if (!target) return
    setSkipping(true)
    await send('rehearseTo', { phase: target })
    setSkipping(false)
  }
  return (
    <section class="rehearsal" aria-label={rehearsal.badge}>
      <p>
        <strong class="rehearsal-badge">{rehearsal.badge}</strong> {rehearsal.banner}
      </p>
      <fieldset class="speeds">
        <legend>{rehearsal.speed}</legend>
        {SPEEDS.map((speed) => (
          <button
            key={speed}
            type="button"
            class="speed-choice"
            aria-pressed={match.speed === speed}
            onClick={() => void send('setSpeed', { speed })}
          >
            {speed}x
          </button>
        ))}
      </fieldset>
      {target && (
        <div class="skip">
          <label>
            {rehearsal.skip}{' '}
            <select class="field" value={target} onChange={(event) => setWanted(event.currentTarget.value as Phase)}>
              {later.map((phase) => (
                <option key={phase} value={phase}>
                  {phases.names[phase]}
                </option>
              ))}
            </select>
          </label>
          <button type="button" class="button button-secondary" aria-busy={skipping} onClick={() => void skip()}>
            {rehearsal.skipTo}
          </button>
          <span class="caption" role="status">
            {skipping ? rehearsal.skipping : ''}
          </span>
        </div>
      )}
    </section>
  )
}
