import { useState } from 'preact/hooks'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../state/useConsole.ts'
import { needsOf } from '../view/hostNeeds.ts'
import { idleSeats } from '../view/idleSeats.ts'
import { DoneFlag, RosterRow } from './RosterRow.tsx'
import '../../ui/mate.css'
import './roster.css'

/** The class by team: who is connected, how far they are, and what they did last. */
export const Roster = () => {
  const { match, host, clear } = useConsole()
  const needy = new Set(needsOf(match, host).map(({ team }) => team))
  const [open, setOpen] = useState<string | null>(null)
  const { roster, phases } = words().host
  return (
    <section class="roster" aria-label={roster.label}>
      <table>
        <colgroup>
          <col class="roster-wide" />
          <col />
          <col class="roster-wide" />
          <col class="roster-last" />
          <col class="roster-narrow" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{roster.team}</th>
            <th scope="col">{roster.here}</th>
            <th scope="col">{phases.heads[match.phase]}</th>
            <th scope="col">{roster.last}</th>
            <th scope="col">
              <span class="visually-hidden">{roster.manageHead}</span>
            </th>
          </tr>
        </thead>
        {match.teams.map((team) => (
          <RosterRow
            key={team.id}
            team={team}
            isNeedy={needy.has(team.id)}
            open={open === team.id}
            onToggle={() => setOpen(open === team.id ? null : team.id)}
          />
        ))}
      </table>
      <p class="roster-key row caption">
        <span class="mate mate-away" aria-hidden="true">
          N
        </span>
        <span>{roster.away}</span>
        <DoneFlag />
        <span>{roster.flag}</span>
        <span class="roster-tip">{roster.hint}</span>
      </p>
      {idleSeats(host).length > 0 && (
        <Button kind="quiet" onClick={clear}>
          {words().host.clear.open}
        </Button>
      )}
    </section>
  )
}
