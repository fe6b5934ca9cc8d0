import type { RaceRun, Team } from '../../../shared/sim/match/matchState.ts'
import { Chart } from '../../charts/Chart.tsx'
import { Figure } from '../../charts/Figure.tsx'
import { LeadFigure } from '../../charts/lead/LeadFigure.tsx'
import { LEAD_ROWS_HEIGHT, LeadRows } from '../../charts/lead/LeadRows.tsx'
import { leadSteps, leadTable, leadTitle, shownLead } from '../../charts/lead/leadSteps.ts'
import { words } from '../../text/words.ts'

/** The page is projected, so that the figure's 14 px type becomes the page's 17 px. */
const SCALE = 17 / 14
const HEIGHT = 380
/** Below this, the parts are rows instead of columns, px: the longest words under the columns would touch. */
const NARROW = 1100

type LeadSectionProps = {
  readonly team: Team
  /** The race as it was and, with a change, as it would have been, each under its title. */
  readonly runs: readonly { readonly title: string; readonly run: RaceRun }[]
}

/** The lead of a team over the rival, taken apart: of the real race and of the changed one. */
export const LeadSection = ({ team, runs }: LeadSectionProps) => {
  const leads = runs.flatMap(({ title, run }) => (run.result?.lead ? [{ title, lead: run.result.lead }] : []))
  const first = leads[0]
  if (!first) return null
  return (
    <section class="replay-lead" aria-labelledby="lead">
      <h2 id="lead">{leadTitle(first.lead, team.name)}</h2>
      <div class={leads.length > 1 ? 'replay-plots' : ''}>
        {leads.map(({ title, lead }) => {
          const table = leadTable(leadSteps(lead, team.name))
          const reading = words().lead.reading(shownLead(lead))
          const label = `${table.caption}. ${reading}`
          return (
            <div key={title}>
              {leads.length > 1 && <h3>{title}</h3>}
              <Figure dark reading={reading} table={table}>
                {(width) =>
                  width < NARROW ? (
                    <Chart width={width} height={LEAD_ROWS_HEIGHT} label={label}>
                      <LeadRows lead={lead} track={team.track} own={team.name} width={width} plain />
                    </Chart>
                  ) : (
                    <LeadFigure
                      lead={lead}
                      track={team.track}
                      own={team.name}
                      width={width / SCALE}
                      height={HEIGHT / SCALE}
                      label={label}
                    />
                  )
                }
              </Figure>
            </div>
          )
        })}
      </div>
    </section>
  )
}
