import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { words } from '../../text/words.ts'
import { change, draft } from './draft.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { Group } from './Group.tsx'
import { NumberField } from './NumberField.tsx'
import { StrategyFields } from './StrategyFields.tsx'
import { TextField } from './TextField.tsx'

/** One track: its texts, tax, numbers and strategies. */
export const TrackPart = ({ track }: { readonly track: TrackId }) => {
  const { track: names, groups } = words().scenario.fields
  const { stages } = words().terms
  const at = (...path: readonly (string | number)[]) => ['tracks', track, ...path]
  return (
    <>
      <Group title={groups.texts}>
        {(['name', 'persona', 'product', 'northStar'] as const).map((field) => (
          <TextField key={field} path={at(field)} label={names[field]} />
        ))}
      </Group>
      <Group title={groups.tax}>
        <TextField path={at('tax')} label={names.tax} />
        <label class="scenario-field">
          <span>{names.taxStage}</span>
          <select
            class="field"
            value={draft.value.tracks[track].taxStage}
            onChange={(event) => change(at('taxStage'), event.currentTarget.value as Stage)}
          >
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {stages[stage]}
              </option>
            ))}
          </select>
        </label>
        <NumberField path={at('taxHours')} label={names.taxHours} />
        <fieldset class="scenario-row">
          <legend>{names.shares}</legend>
          {STAGES.map((stage, i) => (
            <NumberField key={stage} path={at('shares', i)} label={stages[stage]} />
          ))}
          <FieldProblem path={at('shares')} />
        </fieldset>
      </Group>
      <Group title={groups.numbers}>
        {(['gain', 'noise', 'driftMultiplier', 'verificationGap', 'parameters'] as const).map((field) => (
          <NumberField key={field} path={at(field)} label={names[field]} />
        ))}
      </Group>
      <Group title={groups.costs}>
        <NumberField path={at('budgetK')} label={names.budgetK} />
        {(['tax', 'compute', 'verification'] as const).map((field) => (
          <NumberField key={field} path={at('costs', field)} label={names.costs[field]} />
        ))}
      </Group>
      <StrategyFields track={track} />
    </>
  )
}
