import { Fragment } from 'preact'
import { STAGES } from '../../../shared/content/stages.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { words } from '../../text/words.ts'
import { Select } from '../../ui/Select.tsx'
import { change, draft } from './draft.ts'
import { FieldGroup, Group, NumberRow } from './Field.tsx'
import { NumberField } from './NumberField.tsx'
import { StrategyFields } from './StrategyFields.tsx'
import { TextField } from './TextField.tsx'

/** One track: its texts, tax, numbers, constraints and strategies. */
export const TrackPart = ({ track }: { readonly track: TrackId }) => {
  const { track: names, groups } = words().scenario.fields
  const { stages } = words().terms
  const at = (...path: readonly (string | number)[]) => ['tracks', track, ...path]
  return (
    <>
      <FieldGroup
        title={groups.texts}
        path={at()}
        fields={['name', 'persona', 'product', 'northStar']}
        labels={names}
      />
      <Group title={groups.tax}>
        <TextField path={at('tax')} label={names.tax} />
        <label class="scenario-field">
          <span>{names.taxStage}</span>
          <Select
            options={STAGES}
            value={draft.value.tracks[track].taxStage}
            nameOf={(stage) => stages[stage]}
            onChoose={(stage) => change(at('taxStage'), stage)}
          />
        </label>
        <NumberField path={at('taxHours')} label={names.taxHours} />
        <NumberRow path={at('shares')} labels={STAGES.map((stage) => stages[stage])} legend={names.shares} />
      </Group>
      <FieldGroup
        title={groups.numbers}
        path={at()}
        fields={['gain', 'noise', 'driftMultiplier', 'verificationGap', 'parameters']}
        labels={names}
      />
      <Group title={groups.costs}>
        <NumberField path={at('budgetK')} label={names.budgetK} />
        {(['tax', 'compute', 'verification'] as const).map((field) => (
          <NumberField key={field} path={at('costs', field)} label={names.costs[field]} />
        ))}
      </Group>
      <Group title={names.constraints}>
        {draft.value.tracks[track].constraints.map((_, i) => (
          <Fragment key={i}>
            <TextField path={at('constraints', i, 'name')} label={names.constraint(i + 1)} />
            <TextField path={at('constraints', i, 'figure')} label={names.figure(i + 1)} />
          </Fragment>
        ))}
      </Group>
      <StrategyFields track={track} />
    </>
  )
}
