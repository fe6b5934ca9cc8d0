import { useState } from 'preact/hooks'
import { PRESET_IDS, type PresetId } from '../../../shared/content/presets.ts'
import { STANDARD_SCENARIO } from '../../../shared/content/scenario.ts'
import { isSkipped, PARTS, PHASES, type Phase } from '../../../shared/sim/match/phases.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { SPEEDS } from '../RehearsalBanner.tsx'
import { chosenScenario } from '../scenario/chosenScenario.ts'
import type { MakeSession } from '../state/useMakeSession.ts'

const BOT_TEAMS = 4

type RehearsalFormProps = { readonly making: MakeSession }

/** A lesson with bots in all teams: one click with the defaults, or from any phase at any speed. */
export const RehearsalForm = ({ making: { busy, make } }: RehearsalFormProps) => {
  const scenario = chosenScenario.value
  const { presets } = scenario ?? STANDARD_SCENARIO
  const [preset, setPreset] = useState<PresetId>('demo')
  const [from, setFrom] = useState<Phase>('lobby')
  const [speed, setSpeed] = useState<(typeof SPEEDS)[number]>(4)
  const { making, phases, rehearsal } = words().host
  return (
    <section class="host-card rehearsal-card" aria-labelledby="rehearse">
      <h2 id="rehearse">{making.rehearseTitle}</h2>
      <p class="caption">{making.rehearseHow}</p>
      <div class="host-actions">
        <Button
          kind="secondary"
          busy={busy === 'rehearsal'}
          disabled={busy === 'lesson'}
          onClick={() =>
            void make('rehearsal', {
              preset,
              ...(scenario && { scenario }),
              title: rehearsal.badge,
              teams: BOT_TEAMS,
              bots: BOT_TEAMS,
              speed,
              rehearsal: true,
              from,
            })
          }
        >
          {making.rehearse}
        </Button>
      </div>
      <details class="host-advanced">
        <summary>{making.rehearseOptions}</summary>
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
            <Select
              options={PHASES.filter((phase) => !isSkipped(phase, presets[preset].secondVotes ? PARTS : []))}
              value={from}
              nameOf={(phase) => phases.names[phase]}
              onChoose={setFrom}
            />
          </label>
          <label>
            {making.speed}
            <Select options={SPEEDS} value={speed} nameOf={(one) => `${one}x`} onChoose={setSpeed} />
          </label>
        </div>
      </details>
    </section>
  )
}
