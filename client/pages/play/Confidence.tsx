import { Slider } from '../../components/Slider.tsx'
import { percentText } from '../../present/numbers.ts'

type ConfidenceProps = {
  readonly value: number
  /** The least one can be sure: the share of a blind guess. */
  readonly guess: number
  readonly onMove: (value: number) => void
  readonly stakes?: { readonly right: string; readonly wrong: string }
}

/** How sure, from a guess to certain, with what it earns. */
export const Confidence = ({ value, guess, onMove, stakes }: ConfidenceProps) => (
  <section class="confidence">
    <div class="lever-head">
      <h3 class="lever-name">How sure are you?</h3>
      <span class="confidence-value">{percentText(value)}</span>
    </div>
    <Slider
      label="How sure are you?"
      min={Math.round(guess * 100)}
      max={100}
      step={1}
      value={Math.round(value * 100)}
      valueText={percentText(value)}
      tone="team"
      onMove={(percent) => onMove(percent / 100)}
    />
    <div class="slider-ends">
      <span>{percentText(guess)}, a guess</span>
      <span>{percentText(1)}, certain</span>
    </div>
    {stakes && (
      <dl class="stakes">
        <div>
          <dt>if you are right</dt>
          <dd>{stakes.right}</dd>
        </div>
        <div>
          <dt>if you are wrong</dt>
          <dd>{stakes.wrong}</dd>
        </div>
      </dl>
    )}
  </section>
)
