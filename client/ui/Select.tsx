type SelectProps<T extends string | number> = {
  readonly options: readonly T[]
  readonly value: T
  readonly nameOf: (option: T) => string
  readonly onChoose: (option: T) => void
  /** Names it where no visible label does. */
  readonly label?: string
  readonly isDisabled?: (option: T) => boolean
}

/** A drop-down list of options. */
export const Select = <T extends string | number>(props: SelectProps<T>) => {
  const { options, value, nameOf, onChoose, label, isDisabled } = props
  return (
    <select
      class="field"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options[event.currentTarget.selectedIndex]
        if (chosen !== undefined) onChoose(chosen)
      }}
    >
      {options.map((option) => (
        <option key={option} value={option} disabled={isDisabled?.(option)}>
          {nameOf(option)}
        </option>
      ))}
    </select>
  )
}
