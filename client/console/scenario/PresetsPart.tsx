import { PRESET_IDS, type PresetId } from '../../../shared/content/presets.ts'
import { TIMED_PHASES } from '../../../shared/content/timedPhases.ts'
import { isSkipped, PARTS } from '../../../shared/sim/match/phases.ts'
import { fixed } from '../../text/numbers.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { change, draft } from './draft.ts'
import { Group, NumberRow } from './Field.tsx'
import { NumberField } from './NumberField.tsx'
import { TextField } from './TextField.tsx'

const OnePreset = ({ id }: { readonly id: PresetId }) => {
  const says = words().scenario
  const { preset: names } = says.fields
  const preset = draft.value.presets[id]
  const phases = TIMED_PHASES.filter((phase) => !isSkipped(phase, preset.secondVotes ? PARTS : []))
  const seconds = phases.reduce((sum, phase) => sum + (Number(preset.seconds[phase]) || 0), preset.debriefSeconds || 0)
  const at = (...path: readonly string[]) => ['presets', id, ...path]
  return (
    <Group title={inPageLanguage(preset.name)}>
      <TextField path={at('name')} label={names.name} />
      <TextField path={at('summary')} label={names.summary} />
      {(['disruptions', 'secondVotes'] as const).map((field) => (
        <label key={field} class="scenario-check row">
          <input
            type="checkbox"
            checked={preset[field]}
            onChange={(event) => change(at(field), event.currentTarget.checked)}
          />
          {names[field]}
        </label>
      ))}
      <NumberRow
        path={at('seconds')}
        labels={Object.fromEntries(TIMED_PHASES.map((phase) => [phase, words().host.phases.names[phase]]))}
        legend={
          <>
            {says.seconds} <span class="caption">{says.total(fixed(seconds / 60))}</span>
          </>
        }
      >
        <NumberField path={at('finalRunSeconds')} label={names.finalRunSeconds} />
        <NumberField path={at('debriefSeconds')} label={names.debriefSeconds} />
        <NumberField path={at('trialsToFlag')} label={names.trialsToFlag} />
      </NumberRow>
    </Group>
  )
}

/** How long each phase takes, preset by preset. */
export const PresetsPart = () => (
  <>
    {PRESET_IDS.map((id) => (
      <OnePreset key={id} id={id} />
    ))}
  </>
)
