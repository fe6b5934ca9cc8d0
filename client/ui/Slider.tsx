import './slider.css'

type SliderProps = {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value in words, as a screen reader says it. */
  readonly valueText: string
  readonly onMove: (value: number) => void
  readonly tone?: 'team' | 'ink'
  /** Someone moved it in the last two seconds. */
  readonly moved?: boolean
  readonly disabled?: boolean
}

const THUMB = 24

/** A range input whose track is filled up to the thumb. */
export const Slider = ({ label, valueText, onMove, tone = 'ink', moved = false, ...range }: SliderProps) => {
  const { value, min, max } = range
  const share = max > min ? (value - min) / (max - min) : 0
  const at = `calc(${share * 100}% + ${THUMB * (0.5 - share)}px)`
  return (
    <span class={`slider slider-${tone}${moved ? ' slider-moved' : ''}`} style={{ '--at': at }}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        {...range}
        onInput={(event) => onMove(event.currentTarget.valueAsNumber)}
      />
    </span>
  )
}
