import { STAGES } from '../../../shared/content/stages.ts'
import type { Strategy } from '../../../shared/content/strategy.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Input } from '../../ui/Input.tsx'
import { Select } from '../../ui/Select.tsx'
import { change, draft, problemsUnder } from './draft.ts'
import { Group } from './Field.tsx'
import { FieldProblem } from './FieldProblem.tsx'
import { TextField } from './TextField.tsx'

const MOST = 20

/** An id that no strategy in the list has. */
const freeId = (strategies: readonly Strategy[]): string => {
  let number = strategies.length + 1
  while (strategies.some(({ id }) => id === `strategy${number}`)) number += 1
  return `strategy${number}`
}

/** What a strategy sets, in words: "Data Prep 1, Labeling 1". */
const effectText = ({ levels }: Strategy): string => {
  const { stages } = words().terms
  return STAGES.flatMap((stage) => (levels[stage] ? [`${stages[stage]} ${levels[stage]}`] : [])).join(', ')
}

type OneProps = { readonly track: TrackId; readonly strategy: Strategy; readonly index: number }

const One = ({ track, strategy, index }: OneProps) => {
  const says = words().scenario
  const { stages } = words().terms
  const path = ['tracks', track, 'strategies', index] as const
  const name = inPageLanguage(strategy.name)
  const wrong = problemsUnder(path.join('.'))
  const levels = [says.noneSet, says.assisted, says.automatic]
  return (
    <details class="scenario-strategy">
      <summary>
        <strong>{name}</strong> <span class="caption">{effectText(strategy)}</span>
        {wrong > 0 && <span class="loss">{says.wrongFields(wrong)}</span>}
      </summary>
      <TextField path={[...path, 'name']} label={says.fields.strategy.name} />
      <TextField path={[...path, 'sentence']} label={says.fields.strategy.sentence} />
      <label class="scenario-field">
        <span>{says.fields.strategy.id}</span>
        <Input value={strategy.id} maxLength={40} autocomplete="off" onType={(id) => change([...path, 'id'], id)} />
        <span class="scenario-foot">
          <FieldProblem path={[...path, 'id']} />
        </span>
      </label>
      <fieldset class="scenario-row">
        <legend>{says.fields.strategy.levels}</legend>
        {STAGES.map((stage) => (
          <label class="scenario-field" key={stage}>
            <span>{stages[stage]}</span>
            <Select
              options={[0, 1, 2]}
              value={strategy.levels[stage] ?? 0}
              nameOf={(level) => levels[level] ?? ''}
              onChoose={(level) => change([...path, 'levels', stage], level === 0 ? undefined : level)}
            />
          </label>
        ))}
        <FieldProblem path={[...path, 'levels']} />
      </fieldset>
      <button type="button" class="scenario-restore caption" onClick={() => change(path, undefined)}>
        {says.removeStrategy(name)}
      </button>
    </details>
  )
}

/** The strategies of a track: one for each level of each stage, and combinations. */
export const StrategyFields = ({ track }: { readonly track: TrackId }) => {
  const says = words().scenario
  const { strategies } = draft.value.tracks[track]
  const path = ['tracks', track, 'strategies']
  const add = () => {
    const id = freeId(strategies)
    const fresh: Strategy = { id, name: id, sentence: `${id}.`, levels: { dataPrep: 1, labeling: 1 } }
    change(path, [...strategies, fresh])
  }
  return (
    <Group title={says.strategies}>
      <FieldProblem path={path} />
      {strategies.map((strategy, index) => (
        // Strategies are keyed by position, because an id changes while it is typed.
        <One key={`${track} ${index}`} track={track} strategy={strategy} index={index} />
      ))}
      {strategies.length < MOST && (
        <button type="button" class="scenario-restore caption" onClick={add}>
          {says.addStrategy}
        </button>
      )}
    </Group>
  )
}
