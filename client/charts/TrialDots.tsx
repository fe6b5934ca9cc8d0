import { useRef, useState } from 'preact/hooks'
import type { Track } from '../../shared/content/tracks.ts'
import type { Trial } from '../../shared/sim/match/matchState.ts'
import { modelSizeText } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { trialTitle } from './frontier.ts'
import './points.css'

type TrialDotsProps = {
  readonly track: Track
  readonly trials: readonly Trial[]
  readonly width: number
  /** Position of a trial's dot, px. */
  readonly place: (trial: Trial) => { readonly x: number; readonly y: number }
  /** Left out, a dot only shows its numbers. */
  readonly onUse?: ((trial: Trial) => void) | undefined
}

const CARD_WIDTH = 190

/** Describes a trial: size, verification, iterations run and learned from. */
const planText = (track: Track, { plan, iterations, learnedIterations }: Trial): string =>
  words().instruments.frontier.plan(
    modelSizeText(track, plan.shrinkDecades),
    plan.verification,
    iterations,
    learnedIterations,
  )

/** Makes the dots of the frontier one keyboard stop: arrow keys move between dots, Enter restores a trial's plan. */
export const TrialDots = ({ track, trials, width, place, onUse }: TrialDotsProps) => {
  const [shown, setShown] = useState<number | null>(null)
  const [stop, setStop] = useState(0)
  const fieldOf = (i: number): number => trials[i]?.fieldAccuracy ?? 0
  const group = useRef<HTMLFieldSetElement>(null)
  const order = trials
    .map((_, i) => i)
    .sort((a, b) => (trials[a]?.plan.shrinkDecades ?? 0) - (trials[b]?.plan.shrinkDecades ?? 0) || a - b)
  const ranks = trials.map((_, i) => i).sort((a, b) => fieldOf(a) - fieldOf(b) || a - b)
  const at = Math.min(stop, order.length - 1)
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = (at + step + order.length) % order.length
    setStop(next)
    group.current?.querySelectorAll<HTMLButtonElement>('.trial-dot')[next]?.focus()
  }
  const trial = shown === null ? undefined : trials[shown]
  const spot = trial && place(trial)
  return (
    <fieldset class="trial-dots" ref={group} onMouseLeave={() => setShown(null)}>
      <legend class="visually-hidden">{words().instruments.frontier.dots}</legend>
      {order.map((i, position) => {
        const of = trials[i]
        if (!of) return null
        const { x, y } = place(of)
        return (
          <button
            key={i}
            type="button"
            class="trial-dot"
            // Where dots overlap, the best trial takes the tap.
            style={{ left: `${x}px`, top: `${y}px`, zIndex: ranks.indexOf(i) }}
            tabIndex={position === at ? 0 : -1}
            aria-label={words().instruments.frontier.dot(trialTitle(trials, i), planText(track, of), of.fieldAccuracy)}
            onFocus={() => {
              setStop(position)
              setShown(i)
            }}
            onBlur={() => setShown(null)}
            onMouseEnter={() => setShown(i)}
            onKeyDown={walk}
            // A click or tap only shows the numbers; the card has its own button to restore the plan.
            onClick={(event) => (event.detail === 0 && onUse ? onUse(of) : setShown(i))}
          />
        )
      })}
      {trial && spot && (
        <div
          class="trial-card"
          style={{
            left: `${Math.max(0, Math.min(width - CARD_WIDTH, spot.x - CARD_WIDTH / 2))}px`,
            top: `${spot.y + 12}px`,
            width: `${CARD_WIDTH}px`,
          }}
        >
          <p>
            <strong>{words().instruments.frontier.trial(trialTitle(trials, shown ?? 0), trial.fieldAccuracy)}</strong>
          </p>
          <p>{planText(track, trial)}</p>
          {onUse && (
            <button
              type="button"
              class="trial-use"
              tabIndex={-1}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onUse(trial)}
            >
              {words().instruments.frontier.use}
            </button>
          )}
        </div>
      )}
    </fieldset>
  )
}
