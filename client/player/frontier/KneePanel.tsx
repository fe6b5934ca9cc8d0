import { LEVER_STEP, MAX_SHRINK_DECADES } from '../../../shared/content/constants.ts'
import { trialNear } from '../../charts/frontier.ts'
import { modelSizeText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Explained } from '../../ui/glossary/Explained.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { onStep } from '../levers/ModelSizeLever.tsx'
import { ActButton } from '../shell/ActButton.tsx'
import { usePlay } from '../state/play.ts'
import './frontier.css'

/** The slider below the frontier; the flag's pole lines up with its thumb. */
export const KneeSlider = ({ flag, onMove }: { flag: number | null; onMove: (flag: number) => void }) => {
  const { track, paused } = usePlay()
  return (
    <div class="knee-slider">
      <Slider
        label={words().play.frontier.whereKnee}
        min={0}
        max={MAX_SHRINK_DECADES}
        step={LEVER_STEP}
        value={flag}
        valueText={flag === null ? words().play.frontier.nowhere : modelSizeText(track.value, flag)}
        tone="ink"
        disabled={paused.value}
        onMove={(to) => onMove(onStep(to))}
      />
      <div class="lever-ticks caption" aria-hidden="true">
        {[0, 0.5, 1, 1.5, 2].map((tick) => (
          <span key={tick}>{modelSizeText(track.value, tick)}</span>
        ))}
      </div>
    </div>
  )
}

type KneePanelProps = {
  /** Null until somebody has put the flag anywhere. */
  readonly flag: number | null
  /** Returns to the levers, on phones where the frontier takes the whole page. */
  readonly onBack: (() => void) | undefined
  readonly onTrials: () => void
}

/** Plants the flag once there are enough trials. */
export const KneePanel = ({ flag, onBack, onTrials }: KneePanelProps) => {
  const { track, team, act, trialsToFlag } = usePlay()
  const { trials, flag: planted, filing, mates, agreesNeeded } = team.value
  const near = flag === null ? null : trialNear(trials, flag)
  const missing = trialsToFlag.value - trials.length
  const text = words().play.frontier
  const present = mates.filter(({ connected }) => connected).length
  return (
    <section class="panel" aria-label={text.knee}>
      <div class="knee-says">
        <p class="effect stack">
          <strong>
            {near ? (
              text.bestNear(modelSizeText(track.value, near.plan.shrinkDecades), near.fieldAccuracy)
            ) : trials.length === 0 ? (
              text.noTrialHere
            ) : (
              <Explained text={text.placeFlag} />
            )}
          </strong>
          <span class="caption">
            {planted
              ? text.flagStands(modelSizeText(track.value, planted.shrinkDecades))
              : missing > 0
                ? text.before(missing)
                : present > 1
                  ? text.filesWhen(agreesNeeded, present)
                  : text.filesAtOnce}
          </span>
        </p>
        <button type="button" class="lever-auto caption" onClick={onTrials}>
          {text.compare}
        </button>
      </div>
      <div class="button-row">
        {onBack && (
          <Button kind="secondary" onClick={onBack}>
            {text.trials}
          </Button>
        )}
        <ActButton
          disabled={missing > 0 || flag === null || planted !== null || filing !== null}
          onClick={() => flag !== null && act('plantFlag', { shrinkDecades: flag })}
        >
          {planted
            ? text.flagPlanted
            : missing > 0
              ? text.toGo(missing)
              : flag === null
                ? text.placeFirst
                : text.plantAt(modelSizeText(track.value, flag))}
        </ActButton>
      </div>
    </section>
  )
}
