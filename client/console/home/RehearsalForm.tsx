import { useState } from 'preact/hooks'
import { PRESET_IDS, type PresetId } from '../../../shared/content/presets.ts'
import type { Scenario } from '../../../shared/content/scenario.ts'
import type { SessionRequest } from '../../../shared/protocol/newSession.ts'
import { PHASES, type Phase } from '../../../shared/sim/match/phases.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { SPEEDS } from '../RehearsalBanner.tsx'

const BOT_TEAMS = 4

type RehearsalFormProps = {
  readonly busy: boolean
  readonly disabled: boolean
  /** The presets of the scenario to play. */
  readonly presets: Scenario['presets']
  readonly make: (wanted: SessionRequest) => void
}

/** A lesson with bots in all teams: one click with the defaults, or from any phase at any speed. */
export const RehearsalForm = ({ busy, disabled, presets, make }: RehearsalFormProps) => {
  const [preset, setPreset] = useState<PresetId>('demo')
  const [from, setFrom] = useState<Phase>('lobby')
  const [speed, setSpeed] = useState<(typeof SPEEDS)[number]>(4)
  const { making, phases, rehearsal } = words().host
  return (
    <section class="host-card rehearsal-card" aria-labelledby="rehearse">
      <h2 id="rehearse">{making.rehearseTitle}</h2>
      <p class="caption">{making.rehearseHow}</p>
      <div class="host-fields">
        <label>
          {making.lesson}
          <Select
            options={PRESET_IDS}
            value={preset}
            nameOf={(id) => inPageLanguage(presets[id].name)}
            onChoose={setPreset}
          />
        </label>
        <label>
          {making.from}
          <Select options={PHASES} value={from} nameOf={(phase) => phases.names[phase]} onChoose={setFrom} />
        </label>
        <label>
          {making.speed}
          <Select options={SPEEDS} value={speed} nameOf={(one) => `${one}x`} onChoose={setSpeed} />
        </label>
      </div>
      <div class="host-actions">
        <Button
          kind="secondary"
          busy={busy}
          disabled={disabled}
          onClick={() =>
            make({ preset, title: rehearsal.badge, teams: BOT_TEAMS, bots: BOT_TEAMS, speed, rehearsal: true, from })
          }
        >
          {making.rehearse}
        </Button>
      </div>
    </section>
  )
}
