import { percentText } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { Slider } from '../ui/Slider.tsx'
import './form.css'

type ConfidenceProps = {
  /** Null until the student has said it. */
  readonly value: number | null
  /** The lowest confidence: that of a blind guess. */
  readonly guess: number
  readonly onMove: (value: number) => void
  /** Null as long as there is no confidence; left out where it is not said what the answer earns. */
  readonly stakes?: { readonly right: string; readonly wrong: string } | null
}

/** Sets a confidence, from a guess to certainty, and shows what it earns. */
export const Confidence = ({ value, guess, onMove, stakes }: ConfidenceProps) => (
  <section class="confidence">
    <div class="lever-head">
      <h3 class="lever-name">{words().play.answers.howSure}</h3>
      <span class="confidence-value">{value !== null && percentText(value)}</span>
    </div>
    <Slider
      label={words().play.answers.howSure}
      min={Math.round(guess * 100)}
      max={100}
      step={1}
      value={value === null ? null : Math.round(value * 100)}
      valueText={value === null ? words().play.answers.notSet : percentText(value)}
      tone="team"
      onMove={(percent) => onMove(percent / 100)}
    />
    <div class="slider-ends caption">
      <span>{words().play.answers.guess(percentText(guess))}</span>
      <span>{words().play.answers.certain(percentText(1))}</span>
    </div>
    {stakes !== undefined && (
      <dl class="stakes">
        <div>
          <dt>{words().play.answers.ifRight}</dt>
          <dd>{stakes?.right ?? words().play.answers.notSaid}</dd>
        </div>
        <div>
          <dt>{words().play.answers.ifWrong}</dt>
          <dd>{stakes?.wrong ?? words().play.answers.notSaid}</dd>
        </div>
      </dl>
    )}
  </section>
)
