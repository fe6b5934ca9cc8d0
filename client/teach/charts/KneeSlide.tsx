import { useMemo, useState } from 'preact/hooks'
import { TRACKS, type Track, type TrackId } from '../../../shared/content/tracks.ts'
import { HEAVY_PLAN } from '../../../shared/sim/plan.ts'
import { FrontierPlot } from '../../charts/FrontierPlot.tsx'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { SlideFigure } from '../SlideFigure.tsx'
import { slideTrial } from './slideTrial.ts'
import { TrackChoice } from './TrackChoice.tsx'

const SIZES = [0, 0.5, 1, 1.5, 2] as const
const HEIGHT = 260

const trialsOf = (track: Track, count: number) =>
  SIZES.slice(0, count).map((shrinkDecades) =>
    slideTrial(track, { ...HEAVY_PLAN, shrinkDecades, changesPerRelease: Math.round(10 ** shrinkDecades) }),
  )

/** Trials from full size to a hundredth, one at a time, so that a class can call each. */
export const KneeSlide = () => {
  const [id, setId] = useState<TrackId>('cloud')
  const [count, setCount] = useState(0)
  const track = TRACKS[id]
  const trials = useMemo(() => trialsOf(track, count), [track, count])
  const text = words().teach
  const choose = (to: TrackId) => {
    setId(to)
    setCount(0)
  }
  const over = count === SIZES.length
  return (
    <SlideFigure
      track={id}
      levers={
        <>
          <TrackChoice track={id} onChoose={choose} />
          <Button onClick={() => setCount(over ? 0 : count + 1)}>{over ? text.again : text.trial(count + 1)}</Button>
        </>
      }
    >
      <FrontierPlot track={track} trials={trials} flag={null} height={HEIGHT} />
    </SlideFigure>
  )
}
