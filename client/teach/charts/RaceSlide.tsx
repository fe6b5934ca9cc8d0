import { useMemo, useState } from 'preact/hooks'
import { TRACKS, type TrackId } from '../../../shared/content/tracks.ts'
import { crossoverWeek } from '../../../shared/sim/crossover.ts'
import { lightLead } from '../../../shared/sim/lesson/leadParts.ts'
import { LIGHT_PLAN } from '../../../shared/sim/plan.ts'
import { CompoundAccuracyPlot } from '../../charts/CompoundAccuracyPlot.tsx'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { SlideFigure } from '../SlideFigure.tsx'
import { slideTrial } from './slideTrial.ts'
import { TrackChoice } from './TrackChoice.tsx'

const HEIGHT = 250

/** The race of the two plans: first where the fast team starts, then the line that draws itself. */
export const RaceSlide = () => {
  const [id, setId] = useState<TrackId>('cloud')
  const [raced, setRaced] = useState(false)
  const track = TRACKS[id]
  const trials = useMemo(() => (raced ? [slideTrial(track, LIGHT_PLAN)] : []), [track, raced])
  const text = words().teach
  const choose = (to: TrackId) => {
    setId(to)
    setRaced(false)
  }
  return (
    <SlideFigure
      track={id}
      levers={
        <>
          <TrackChoice track={id} onChoose={choose} />
          <Button onClick={() => setRaced(!raced)}>{raced ? text.again : text.race}</Button>
        </>
      }
    >
      <CompoundAccuracyPlot
        track={track}
        trials={trials}
        plan={raced ? null : LIGHT_PLAN}
        reading={raced ? text.raced(crossoverWeek(track), lightLead(track).parts.lead) : text.ready}
        height={HEIGHT}
      />
    </SlideFigure>
  )
}
