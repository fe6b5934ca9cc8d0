import './slider.css'

type SliderProps = {
  readonly label: string
  /** Null before anybody has set it: the rail has no thumb, and the first tap puts it there. */
  readonly value: number | null
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
export const Slider = ({ label, value, valueText, onMove, tone = 'ink', moved = false, ...range }: SliderProps) => {
  const { min, max, step } = range
  const empty = value === null
  // Without a thumb nothing is suggested: the input waits at the middle, and arrow keys start from there.
  const middle = min + Math.round((max - min) / 2 / step) * step
  const share = max > min && !empty ? (value - min) / (max - min) : 0
  const at = `calc(${share * 100}% + ${THUMB * (0.5 - share)}px)`
  return (
    <span
      class={`slider slider-${tone}${moved ? ' slider-moved' : ''}${empty ? ' slider-empty' : ''}`}
      style={{ '--at': at }}
    >
      <input
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        {...range}
        value={value ?? middle}
        onInput={(event) => onMove(event.currentTarget.valueAsNumber)}
        // A first tap exactly in the middle changes nothing, so that no input event comes.
        onClick={empty ? (event) => onMove(event.currentTarget.valueAsNumber) : undefined}
      />
    </span>
  )
}
