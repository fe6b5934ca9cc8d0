import { RACE_HIGH, RACE_LOW } from '../../shared/content/constants.ts'
import { accuracyText } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { Slider } from '../ui/Slider.tsx'
import './form.css'

export type Interval = { readonly low: number; readonly accuracy: number; readonly high: number }

/** An interval while it is being set: null for what has not been placed yet. */
export type Placing = { readonly [End in keyof Interval]: number | null }

export const placedInterval = ({ low, accuracy, high }: Placing): Interval | null =>
  low === null || accuracy === null || high === null ? null : { low, accuracy, high }

const STEP = 0.1

const tenths = (value: number): number => Math.round(value * 10) / 10

const atLeast = (placed: number | null, value: number): number | null => placed && Math.max(placed, value)
const atMost = (placed: number | null, value: number): number | null => placed && Math.min(placed, value)

/** Moves one of the three values and pushes the others that are placed along, so that low, best guess and high stay in order. */
export const moveInterval = ({ low, accuracy, high }: Placing, end: keyof Interval, to: number): Placing => {
  const value = tenths(to)
  switch (end) {
    case 'low':
      return { low: value, accuracy: atLeast(accuracy, value), high: atLeast(high, value) }
    case 'accuracy':
      return { low: atMost(low, value), accuracy: value, high: atLeast(high, value) }
    case 'high':
      return { low: atMost(low, value), accuracy: atMost(accuracy, value), high: value }
  }
}

const at = (value: number): string => `${((value - RACE_LOW) / (RACE_HIGH - RACE_LOW)) * 100}%`

const Band = ({ low, accuracy, high }: Placing) => (
  <svg class="interval-band" height={30} aria-hidden="true">
    <rect width="100%" y={12} height={6} rx={3} fill="var(--hush)" />
    {low !== null && high !== null && (
      <rect
        x={at(low)}
        width={`${((high - low) / (RACE_HIGH - RACE_LOW)) * 100}%`}
        y={9}
        height={12}
        rx={3}
        fill="var(--team)"
      />
    )}
    {accuracy !== null && <rect x={at(accuracy)} width={3} y={4} height={22} fill="var(--ink)" />}
  </svg>
)

/** A number and the range around it: three sliders on one scale. */
export const IntervalSliders = ({
  value,
  onMove,
}: {
  readonly value: Placing
  readonly onMove: (value: Placing) => void
}) => {
  const ends = [
    { end: 'accuracy', name: words().play.answers.bestGuess },
    { end: 'low', name: words().play.answers.atLeast },
    { end: 'high', name: words().play.answers.atMost },
  ] as const
  const said = (placed: number | null) => (placed === null ? words().play.answers.notSet : accuracyText(placed))
  return (
    <section class="interval">
      <Band {...value} />
      <div class="slider-ends caption">
        <span>{accuracyText(RACE_LOW, 0)}</span>
        <span>{accuracyText(RACE_HIGH, 0)}</span>
      </div>
      {ends.map(({ end, name }) => (
        <div key={end}>
          <div class="lever-head">
            <h3 class="lever-name">{name}</h3>
            <span class="lever-value">{said(value[end])}</span>
          </div>
          <Slider
            label={name}
            min={RACE_LOW}
            max={RACE_HIGH}
            step={STEP}
            value={value[end]}
            valueText={said(value[end])}
            tone={end === 'accuracy' ? 'team' : 'ink'}
            onMove={(to) => onMove(moveInterval(value, end, to))}
          />
        </div>
      ))}
    </section>
  )
}
