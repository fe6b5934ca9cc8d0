import { useState } from 'preact/hooks'
import { isPast, isSkipped, PHASES, type Phase } from '../../shared/sim/match/phases.ts'
import { words } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Select.tsx'
import { useConsole } from './state/useConsole.ts'
import './rehearsalBanner.css'

export const SPEEDS = [1, 2, 4, 8, 20] as const

/** Shown above the console of a rehearsal: its label, its speed, and the jump to a later phase. */
export const RehearsalBanner = () => {
  const { match, host, send } = useConsole()
  const [wanted, setWanted] = useState<Phase | null>(null)
  const [skipping, setSkipping] = useState(false)
  const { rehearsal, phases } = words().host
  const later = PHASES.filter((phase) => isPast(phase, match.phase) && !isSkipped(phase, host?.secondVotes ?? []))
  const target = later.find((phase) => phase === wanted) ?? later[0]
  const skip = async () => {
    if (!target) return
    setSkipping(true)
    await send('rehearseTo', { phase: target })
    setSkipping(false)
  }
  return (
    <section class="rehearsal row-wrap" aria-label={rehearsal.badge}>
      <p role="status">
        <strong class="rehearsal-badge">{rehearsal.badge}</strong> {skipping ? rehearsal.skipping : rehearsal.banner}
      </p>
      <fieldset class="speeds row" aria-label={rehearsal.speed}>
        <span aria-hidden="true">{rehearsal.speed}</span>
        {SPEEDS.map((speed) => (
          <button
            key={speed}
            type="button"
            class="speed-choice pick"
            aria-pressed={match.speed === speed}
            onClick={() => void send('setSpeed', { speed })}
          >
            {speed}x
          </button>
        ))}
      </fieldset>
      {target && (
        <div class="skip row">
          <label class="row">
            {rehearsal.skip}{' '}
            <Select options={later} value={target} nameOf={(phase) => phases.names[phase]} onChoose={setWanted} />
          </label>
          <Button kind="secondary" busy={skipping} onClick={() => void skip()}>
            {rehearsal.skipTo}
          </Button>
        </div>
      )}
    </section>
  )
}
