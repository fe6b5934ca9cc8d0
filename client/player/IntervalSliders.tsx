import { RACE_HIGH, RACE_LOW } from '../../shared/content/constants.ts'
import { accuracyText } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { Slider } from '../ui/Slider.tsx'
import './form.css'

export type Interval = { readonly low: number; readonly accuracy: number; readonly high: number }

const STEP = 0.1

const tenths = (value: number): number => Math.round(value * 10) / 10

/** Moves one of the three values and pushes the others along, so that low, best guess and high stay in order. */
export const moveInterval = ({ low, accuracy, high }: Interval, end: keyof Interval, to: number): Interval => {
  const value = tenths(to)
  switch (end) {
    case 'low':
      return { low: value, accuracy: Math.max(accuracy, value), high: Math.max(high, value) }
    case 'accuracy':
      return { low: Math.min(low, value), accuracy: value, high: Math.max(high, value) }
    case 'high':
      return { low: Math.min(low, value), accuracy: Math.min(accuracy, value), high: value }
  }
}

const at = (value: number): string => `${((value - RACE_LOW) / (RACE_HIGH - RACE_LOW)) * 100}%`

const Band = ({ low, accuracy, high }: Interval) => (
  <svg class="interval-band" height={30} aria-hidden="true">
    <rect width="100%" y={12} height={6} rx={3} fill="var(--hush)" />
    <rect
      x={at(low)}
      width={`${((high - low) / (RACE_HIGH - RACE_LOW)) * 100}%`}
      y={9}
      height={12}
      rx={3}
      fill="var(--team)"
    />
    <rect x={at(accuracy)} width={3} y={4} height={22} fill="var(--ink)" />
  </svg>
)

/** A number and the range around it: three sliders on one scale. */
export const IntervalSliders = ({
  value,
  onMove,
}: {
  readonly value: Interval
  readonly onMove: (value: Interval) => void
}) => {
  const ends = [
    { end: 'accuracy', name: words().play.answers.bestGuess },
    { end: 'low', name: words().play.answers.atLeast },
    { end: 'high', name: words().play.answers.atMost },
  ] as const
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
            <span class="lever-value">{accuracyText(value[end])}</span>
          </div>
          <Slider
            label={name}
            min={RACE_LOW}
            max={RACE_HIGH}
            step={STEP}
            value={value[end]}
            valueText={accuracyText(value[end])}
            tone={end === 'accuracy' ? 'team' : 'ink'}
            onMove={(to) => onMove(moveInterval(value, end, to))}
          />
        </div>
      ))}
    </section>
  )
}
