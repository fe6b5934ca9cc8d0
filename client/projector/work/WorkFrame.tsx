import type { ComponentChildren } from 'preact'
import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { type TeamWork, WorkRows } from './WorkRows.tsx'
import './work.css'

type WorkFrameProps = {
  readonly headline: string
  /** What there is to say whatever the class does; not repeated while it is the headline. */
  readonly idle: string
  /** The count on top of the right column, what it is out of, and the line below. */
  readonly count: number
  readonly of: string
  readonly note: string
  readonly teams: readonly TeamSnapshot[]
  readonly tag: string
  readonly workOf: (team: TeamSnapshot) => TeamWork
  readonly children: ComponentChildren
}

/** What the class is thinking on the left, and how far its teams are on the right. */
export const WorkFrame = ({ headline, idle, count, of, note, teams, tag, workOf, children }: WorkFrameProps) => (
  <>
    <section class="stage-field work">
      <h2 class="work-headline cut">{headline}</h2>
      {children}
    </section>
    <section class="column work">
      <div class="work-tally in-row">
        <p class="work-count">{count}</p>
        <div>
          <p>{of}</p>
          <p class="soft">{note}</p>
        </div>
      </div>
      <WorkRows teams={teams} tag={tag} workOf={workOf} />
      {headline !== idle && <p class="work-idle soft">{idle}</p>}
    </section>
  </>
)

/** How many steps the teams have done of those that count, and how many teams are done. */
export const tallyOf = (teams: readonly TeamSnapshot[]) => ({
  steps: teams.reduce((sum, { progress }) => sum + progress, 0),
  goal: teams.reduce((sum, { goal }) => sum + goal, 0),
  done: teams.filter(({ done }) => done).length,
})
