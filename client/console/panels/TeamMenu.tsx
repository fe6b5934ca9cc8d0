import { useState } from 'preact/hooks'
import { PERSONAS, type Persona } from '../../../shared/sim/match/matchState.ts'
import type { HostView } from '../../../shared/views/teamView.ts'
import type { MatchSnapshot, TeamSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import type { HostSend } from '../state/useHost.ts'
import type { TeamDesk } from './NeedsYou.tsx'

/** What the console knows about a team beyond the public state: its seats and their last action. */
export type TeamRoster = HostView['teams'][number]

type TeamMenuProps = {
  readonly match: MatchSnapshot
  readonly team: TeamSnapshot
  readonly view: TeamRoster | null
  readonly send: HostSend
  readonly desk: TeamDesk
}
type Seat = TeamRoster['seats'][number]

const isPersona = (text: string): text is Persona => (PERSONAS as readonly string[]).includes(text)

const SeatRow = ({ match, team, seat, send }: Omit<TeamMenuProps, 'view' | 'desk'> & { readonly seat: Seat }) => {
  const text = words().host.team
  const [name, setName] = useState(seat.name)
  const [leaving, setLeaving] = useState(false)
  return (
    <li class="seat-row">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send('renameSeat', { seat: seat.seat, name: name.trim() })
        }}
      >
        <input
          class="field"
          aria-label={text.nameOf(seat.name)}
          value={name}
          maxLength={24}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button kind="secondary" submit disabled={name.trim() === '' || name.trim() === seat.name}>
          {text.rename}
        </Button>
      </form>
      <select
        class="field"
        aria-label={text.move(seat.name)}
        value={team.id}
        onChange={(event) => void send('moveSeat', { seat: seat.seat, team: event.currentTarget.value })}
      >
        {match.teams.map(({ id, name: teamName, bot }) => (
          <option key={id} value={id} disabled={bot !== '' && id !== team.id}>
            {id === team.id ? text.isIn(teamName) : text.moveTo(teamName)}
          </option>
        ))}
      </select>
      {leaving ? (
        <Button onClick={() => void send('removeSeat', { seat: seat.seat })}>{text.removeNow(seat.name)}</Button>
      ) : (
        <button type="button" class="button button-quiet" onClick={() => setLeaving(true)}>
          {text.remove(seat.name)}
        </button>
      )}
    </li>
  )
}

/** What the host can do with a team and its students. */
export const TeamMenu = ({ match, team, view, send, desk }: TeamMenuProps) => {
  const text = words().host.team
  const [persona, setPersona] = useState<Persona>('average')
  const students = view?.seats.filter(({ bot }) => !bot) ?? []
  return (
    <div class="team-menu">
      <div class="team-bot">
        <Button kind="secondary" onClick={() => desk.look(team.id)}>
          {words().host.peek.look}
        </Button>
        <Button kind="secondary" onClick={() => desk.hint(team.id)}>
          {words().host.needs.hint}
        </Button>
      </div>
      {students.length > 0 && (
        <ul>
          {students.map((seat) => (
            <SeatRow key={`${seat.seat}/${seat.name}`} match={match} team={team} seat={seat} send={send} />
          ))}
        </ul>
      )}
      <div class="team-bot">
        {team.bot ? (
          <>
            <p>{text.botPlays(text.personas[team.bot])}</p>
            <Button kind="secondary" onClick={() => void send('setTeamBot', { team: team.id, persona: null })}>
              {text.handBack}
            </Button>
          </>
        ) : (
          <>
            <label>
              {text.bot}
              <select
                class="field"
                value={persona}
                onChange={(event) => {
                  const { value } = event.currentTarget
                  if (isPersona(value)) setPersona(value)
                }}
              >
                {PERSONAS.map((one) => (
                  <option key={one} value={one}>
                    {text.personas[one]}
                  </option>
                ))}
              </select>
            </label>
            <Button kind="secondary" onClick={() => void send('setTeamBot', { team: team.id, persona })}>
              {text.handToBot}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
