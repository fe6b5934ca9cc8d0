import { useState } from 'preact/hooks'
import { STAGES } from '../../../shared/content/stages.ts'
import { TRACKS, type TrackId } from '../../../shared/content/tracks.ts'
import { cycleBreakdown } from '../../../shared/sim/cycle.ts'
import { type Automation, type AutomationLevel, HEAVY_PLAN } from '../../../shared/sim/plan.ts'
import { LifecycleWaterfall } from '../../charts/waterfall/LifecycleWaterfall.tsx'
import { fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Switch } from '../../ui/Switch.tsx'
import { SlideFigure } from '../SlideFigure.tsx'
import { ModelSizeLever } from './ModelSizeLever.tsx'
import { SlideLever } from './SlideLever.tsx'
import { TrackChoice } from './TrackChoice.tsx'

type CycleSlideProps = {
  /** What can be moved: nothing, the automation of two stages, or the model's size and the release's. */
  readonly levers: 'none' | 'automation' | 'release'
}

const MOST_CHANGES = 20

/** The hours of one iteration by stage, and what moves them. */
export const CycleSlide = ({ levers }: CycleSlideProps) => {
  const [id, setId] = useState<TrackId>('cloud')
  const [hidden, setHidden] = useState(false)
  const [training, setTraining] = useState(false)
  const [tax, setTax] = useState(false)
  const [shrinkDecades, setShrink] = useState(0)
  const [changesPerRelease, setChanges] = useState(1)
  const track = TRACKS[id]
  const text = words().teach
  const level = (i: number): AutomationLevel => {
    if (STAGES[i] === 'training' && training) return 2
    return STAGES[i] === track.taxStage && tax ? 1 : 0
  }
  const automation: Automation = [level(0), level(1), level(2), level(3), level(4), level(5)]
  const plan = { ...HEAVY_PLAN, automation, shrinkDecades, changesPerRelease }
  return (
    <SlideFigure
      track={id}
      levers={
        <>
          <TrackChoice track={id} onChoose={setId} />
          {levers === 'none' && <Switch label={text.hide} on={hidden} onTurn={setHidden} />}
          {levers === 'automation' && (
            <>
              <Switch label={text.training} on={training} onTurn={setTraining} />
              <Switch label={text.tax} on={tax} onTurn={setTax} />
            </>
          )}
          {levers === 'release' && (
            <>
              <ModelSizeLever track={track} shrinkDecades={shrinkDecades} step={0.25} onMove={setShrink} />
              <SlideLever
                label={text.changes}
                value={changesPerRelease}
                says={fixed(changesPerRelease, 0)}
                min={1}
                max={MOST_CHANGES}
                step={1}
                onMove={setChanges}
              />
            </>
          )}
        </>
      }
    >
      {!hidden && (
        <LifecycleWaterfall
          track={track}
          now={cycleBreakdown(track, plan)}
          was={cycleBreakdown(track, HEAVY_PLAN)}
          automation={automation}
          changesPerRelease={changesPerRelease}
          falls
        />
      )}
    </SlideFigure>
  )
}
