import { useState } from 'preact/hooks'
import { PERSONAS, type Persona } from '../../../shared/sim/match/matchState.ts'
import type { HostView } from '../../../shared/views/teamView.ts'
import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Input.tsx'
import { Select } from '../../ui/Select.tsx'
import { useConsole } from '../state/useConsole.ts'

/** What the console knows about a team beyond the public state: its seats and their last action. */
export type TeamRoster = HostView['teams'][number]

type TeamMenuProps = { readonly team: TeamSnapshot; readonly view: TeamRoster | null }
type SeatRowProps = { readonly team: TeamSnapshot; readonly seat: TeamRoster['seats'][number] }

const SeatRow = ({ team, seat }: SeatRowProps) => {
  const { match, send } = useConsole()
  const text = words().host.team
  const teamOf = (id: string) => match.teams.find((one) => one.id === id) ?? team
  const [name, setName] = useState(seat.name)
  const [studentId, setStudentId] = useState(seat.studentId ?? '')
  const [withdrawing, setWithdrawing] = useState(false)
  const [leaving, setLeaving] = useState(false)
  return (
    <li class="seat-row row-wrap">
      <form
        class="row-wrap"
        onSubmit={(event) => {
          event.preventDefault()
          void send('renameSeat', { seat: seat.seat, name: name.trim() })
        }}
      >
        <Input aria-label={text.nameOf(seat.name)} value={name} maxLength={24} onType={setName} />
        <Button kind="secondary" submit disabled={name.trim() === '' || name.trim() === seat.name}>
          {text.rename}
        </Button>
      </form>
      {seat.studentId !== undefined && (
        <form
          class="row-wrap"
          onSubmit={(event) => {
            event.preventDefault()
            void send('setStudentId', { seat: seat.seat, studentId: studentId.trim() })
          }}
        >
          <Input aria-label={text.idOf(seat.name)} value={studentId} maxLength={64} onType={setStudentId} />
          <Button kind="secondary" submit disabled={studentId.trim() === '' || studentId.trim() === seat.studentId}>
            {text.correctId}
          </Button>
        </form>
      )}
      <Select
        label={text.move(seat.name)}
        options={match.teams.map(({ id }) => id)}
        value={team.id}
        nameOf={(id) => (id === team.id ? text.isIn(team.name) : text.moveTo(teamOf(id).name))}
        isDisabled={(id) => id !== team.id && teamOf(id).bot !== ''}
        onChoose={(id) => void send('moveSeat', { seat: seat.seat, team: id })}
      />
      <Button kind="secondary" onClick={() => void send('offerSeat', { seat: seat.seat })}>
        {text.offerSeat}
      </Button>
      {seat.rough && <strong class="argument-note">{words().host.argued.checkName(seat.name)}</strong>}
      {seat.withdrawn ? (
        <span class="caption">{text.isOut}</span>
      ) : withdrawing ? (
        <Button onClick={() => void send('withdrawSeat', { seat: seat.seat })}>{text.withdrawNow(seat.name)}</Button>
      ) : (
        <Button kind="quiet" onClick={() => setWithdrawing(true)}>
          {text.withdraw(seat.name)}
        </Button>
      )}
      {leaving ? (
        <Button onClick={() => void send('removeSeat', { seat: seat.seat })}>{text.removeNow(seat.name)}</Button>
      ) : (
        <Button kind="quiet" onClick={() => setLeaving(true)}>
          {text.remove(seat.name)}
        </Button>
      )}
    </li>
  )
}

/** What the host can do with a team and its students. */
export const TeamMenu = ({ team, view }: TeamMenuProps) => {
  const { send, look, write } = useConsole()
  const text = words().host.team
  const [persona, setPersona] = useState<Persona>('average')
  const students = view?.seats.filter(({ bot }) => !bot) ?? []
  return (
    <div class="team-menu">
      <div class="team-bot row-wrap">
        <Button kind="secondary" onClick={() => look(team.id)}>
          {words().host.peek.look}
        </Button>
        <Button kind="secondary" onClick={() => write(team.id)}>
          {words().host.needs.hint}
        </Button>
      </div>
      {students.length > 0 && (
        <ul>
          {students.map((seat) => (
            <SeatRow key={`${seat.seat}/${seat.name}/${seat.studentId}`} team={team} seat={seat} />
          ))}
        </ul>
      )}
      <div class="team-bot row-wrap">
        {team.bot ? (
          <>
            <p>{(students.length > 0 ? text.botLeaves : text.botPlays)(text.personas[team.bot])}</p>
            <Button kind="secondary" onClick={() => void send('setTeamBot', { team: team.id, persona: null })}>
              {students.length > 0 ? text.takeOutBot : text.freeTeam}
            </Button>
          </>
        ) : (
          <>
            <label class="row">
              {text.bot}
              <Select options={PERSONAS} value={persona} nameOf={(one) => text.personas[one]} onChoose={setPersona} />
            </label>
            <Button kind="secondary" onClick={() => void send('setTeamBot', { team: team.id, persona })}>
              {students.some(({ connected }) => connected) ? text.addBot : text.handToBot}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
