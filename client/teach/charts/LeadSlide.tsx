import { useMemo, useState } from 'preact/hooks'
import { TRACKS, type TrackId } from '../../../shared/content/tracks.ts'
import { lightLead, withoutDrift } from '../../../shared/sim/lesson/leadParts.ts'
import { LeadWaterfall } from '../../charts/lead/LeadWaterfall.tsx'
import { words } from '../../text/words.ts'
import { Switch } from '../../ui/Switch.tsx'
import { SlideFigure } from '../SlideFigure.tsx'
import { TrackChoice } from './TrackChoice.tsx'

/** What the lead of the fast team is made of, with drift and without. */
export const LeadSlide = () => {
  const [id, setId] = useState<TrackId>('cloud')
  const [still, setStill] = useState(false)
  const track = useMemo(() => (still ? withoutDrift(TRACKS[id]) : TRACKS[id]), [id, still])
  const text = words().teach
  return (
    <SlideFigure
      track={id}
      levers={
        <>
          <TrackChoice track={id} onChoose={setId} />
          <Switch label={text.noDrift} on={still} onTurn={setStill} />
        </>
      }
    >
      <LeadWaterfall lead={lightLead(track)} track={id} own={text.fast} />
    </SlideFigure>
  )
}
