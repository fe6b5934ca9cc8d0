import type { ComponentChildren } from 'preact'
import { Tick } from './Tick.tsx'
import './choiceRows.css'

type Choice<T extends string> = {
  readonly id: T
  readonly name: string
  readonly gloss?: string
  readonly lead?: ComponentChildren
  readonly disabled?: boolean
}

type ChoiceRowsProps<T extends string> = {
  /** What is being chosen, for those who cannot see the question above. */
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly value: T | null
  readonly onChoose: (id: T) => void
  readonly disabled?: boolean
  /** The gloss under the name, where both are long. */
  readonly stacked?: boolean
}

/** One of a few: radio buttons as rows. */
export const ChoiceRows = <T extends string>({
  label,
  choices,
  value,
  onChoose,
  disabled,
  stacked,
}: ChoiceRowsProps<T>) => (
  <fieldset class={stacked ? 'choice-rows choice-stacked' : 'choice-rows'}>
    <legend class="visually-hidden">{label}</legend>
    {choices.map((choice) => (
      <label class="choice-row" key={choice.id}>
        <input
          class="cover"
          type="radio"
          name={label}
          value={choice.id}
          checked={value === choice.id}
          disabled={disabled || choice.disabled}
          onChange={() => onChoose(choice.id)}
        />
        {choice.lead && <span class="choice-number">{choice.lead}</span>}
        <span class="choice-name">{choice.name}</span>
        {choice.gloss && <span class="choice-gloss">{choice.gloss}</span>}
        <span class="choice-ring">
          <Tick />
        </span>
      </label>
    ))}
  </fieldset>
)
