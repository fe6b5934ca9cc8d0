import { useState } from 'preact/hooks'
import type { HostView } from '../../../shared/views/teamView.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import type { HostSend } from '../state/useHost.ts'
import type { TeamDesk } from './NeedsYou.tsx'
import { DoneFlag, RosterRow } from './RosterRow.tsx'
import '../../ui/mate.css'
import './roster.css'

type RosterProps = {
  readonly match: MatchSnapshot
  readonly host: HostView | null
  readonly send: HostSend
  readonly desk: TeamDesk
}

/** The class by team: who is connected, how far they are, and what they did last. */
export const Roster = ({ match, host, send, desk }: RosterProps) => {
  const [open, setOpen] = useState<string | null>(null)
  const { roster, phases } = words().host
  return (
    <section class="roster" aria-label={roster.label}>
      <table>
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
            match={match}
            team={team}
            view={host?.teams.find((one) => one.team === team.id) ?? null}
            open={open === team.id}
            onToggle={() => setOpen(open === team.id ? null : team.id)}
            send={send}
            desk={desk}
          />
        ))}
      </table>
      <p class="roster-key caption">
        <span class="mate mate-away" aria-hidden="true">
          N
        </span>
        <span>{roster.away}</span>
        <DoneFlag />
        <span>{roster.flag}</span>
        <span class="roster-tip">{roster.hint}</span>
      </p>
    </section>
  )
}
