import type { TrackId } from '../../../shared/content/tracks.ts'
import type { Lead } from '../../../shared/sim/lesson/leadParts.ts'
import { words } from '../../text/words.ts'
import { Chart } from '../Chart.tsx'
import { Figure } from '../Figure.tsx'
import { LEAD_ROWS_HEIGHT, LeadRows } from './LeadRows.tsx'
import { leadSteps, leadTable, shownLead } from './leadSteps.ts'

type LeadWaterfallProps = { readonly lead: Lead; readonly track: TrackId; readonly own: string }

/** What the lead of a team over the rival is made of, on a student's own page. */
export const LeadWaterfall = ({ lead, track, own }: LeadWaterfallProps) => {
  const reading = words().lead.reading(shownLead(lead))
  const table = leadTable(leadSteps(lead, own))
  return (
    <Figure reading={reading} table={table}>
      {(width) => (
        <Chart width={width} height={LEAD_ROWS_HEIGHT} label={`${table.caption}. ${reading}`}>
          <LeadRows lead={lead} track={track} own={own} width={width} />
        </Chart>
      )}
    </Figure>
  )
}
