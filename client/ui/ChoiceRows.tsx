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
  /** What is being chosen, for screen readers. */
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly value: T | null
  readonly onChoose: (id: T) => void
  readonly disabled?: boolean
  /** Puts the gloss below the name when both are long. */
  readonly stacked?: boolean
}

/** A choice of one: radio buttons as rows. */
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
    {choices.map((choice) => {
      const on = value === choice.id
      const off = disabled || choice.disabled
      return (
        <label class={`choice-row row${on ? ' choice-row-on' : ''}${off ? ' choice-row-off' : ''}`} key={choice.id}>
          <input
            class="cover"
            type="radio"
            name={label}
            value={choice.id}
            checked={on}
            disabled={off}
            onChange={() => onChoose(choice.id)}
          />
          {choice.lead && <span class="choice-number">{choice.lead}</span>}
          <span class="choice-name">{choice.name}</span>
          {choice.gloss && <span class="choice-gloss caption">{choice.gloss}</span>}
          <span class="choice-ring">
            <Tick />
          </span>
        </label>
      )
    })}
  </fieldset>
)
