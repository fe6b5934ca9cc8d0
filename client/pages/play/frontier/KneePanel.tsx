import { LEVER_STEP, MAX_SHRINK_DECADES } from '../../../../shared/content/constants.ts'
import { modelSizeLabel } from '../../../../shared/content/modelSize.ts'
import { TRIALS_TO_FLAG } from '../../../../shared/sim/match/progress.ts'
import { Button } from '../../../components/Button.tsx'
import { onStep } from '../../../components/ModelSizeLever.tsx'
import { Slider } from '../../../components/Slider.tsx'
import { trialNear } from '../../../present/frontier.ts'
import { accuracyText } from '../../../present/numbers.ts'
import { usePlay } from '../../../state/play.ts'

/** The slider under the frontier: the pole stands on its thumb. */
export const KneeSlider = ({ flag, onMove }: { flag: number; onMove: (flag: number) => void }) => {
  const { track } = usePlay()
  return (
    <div class="knee-slider">
      <Slider
        label="Where the knee is"
        min={0}
        max={MAX_SHRINK_DECADES}
        step={LEVER_STEP}
        value={flag}
        valueText={modelSizeLabel(track.value, flag)}
        tone="ink"
        onMove={(to) => onMove(onStep(to))}
      />
      <div class="lever-ticks" aria-hidden="true">
        {[0, 0.5, 1, 1.5, 2].map((tick) => (
          <span key={tick}>{modelSizeLabel(track.value, tick)}</span>
        ))}
      </div>
    </div>
  )
}

type KneePanelProps = {
  readonly flag: number
  /** Back to the levers, where the frontier has the page to itself. */
  readonly onBack: (() => void) | undefined
  readonly onTrials: () => void
}

/** Plants the flag, once there are fifteen trials to plant it on. */
export const KneePanel = ({ flag, onBack, onTrials }: KneePanelProps) => {
  const { track, team, act } = usePlay()
  const { trials, flag: planted, filing, mates, agreesNeeded } = team.value
  const near = trialNear(trials, flag)
  const missing = TRIALS_TO_FLAG - trials.length
  const toGo = `${missing} ${missing === 1 ? 'trial' : 'trials'} to go`
  const present = mates.filter(({ connected }) => connected).length
  return (
    <section class="panel" aria-label="The knee">
      <div class="knee-says">
        <p class="effect">
          <strong>{near ? `Best trial here: ${accuracyText(near.fieldAccuracy)} in the field` : 'No trial yet'}</strong>
          <span class="caption">
            {planted
              ? `Your flag stands at ${modelSizeLabel(track.value, planted.shrinkDecades)}.`
              : missing > 0
                ? `${missing} more ${missing === 1 ? 'trial' : 'trials'} before the flag can be planted.`
                : present > 1
                  ? `Files when ${agreesNeeded} of ${present} agree, or 15 s without objection.`
                  : 'Files at once.'}
          </span>
        </p>
        <button type="button" class="lever-auto" onClick={onTrials}>
          Compare trials
        </button>
      </div>
      <div class="button-row">
        {onBack && (
          <Button kind="secondary" onClick={onBack}>
            Trials
          </Button>
        )}
        <Button
          disabled={missing > 0 || planted !== null || filing !== null}
          onClick={() => act('plantFlag', { shrinkDecades: flag })}
        >
          {planted ? 'Flag planted' : missing > 0 ? toGo : `Plant the flag at ${modelSizeLabel(track.value, flag)}`}
        </Button>
      </div>
    </section>
  )
}
