import { useState } from 'preact/hooks'
import type { HostView } from '../../../shared/views/teamView.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { PROGRESS_HEADS } from './phaseNames.ts'
import { RosterRow } from './RosterRow.tsx'
import type { HostSend } from './useHost.ts'

type RosterProps = { readonly match: MatchSnapshot; readonly host: HostView | null; readonly send: HostSend }

/** The class by team: who is here, how far they are, what they did last. */
export const Roster = ({ match, host, send }: RosterProps) => {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <section class="roster" aria-label="Teams">
      <table>
        <thead>
          <tr>
            <th scope="col">Team</th>
            <th scope="col">Who is here</th>
            <th scope="col">{PROGRESS_HEADS[match.phase]}</th>
            <th scope="col">Last action</th>
            <th scope="col">
              <span class="visually-hidden">Manage</span>
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
          />
        ))}
      </table>
      <p class="roster-key caption">
        <span class="mate mate-away" aria-hidden="true">
          N
        </span>
        away, seat kept
      </p>
    </section>
  )
}
