import { words } from '../../text/words.ts'
import { useConsole } from '../state/useConsole.ts'
import './messages.css'

/** The host's messages that are still shown and can be withdrawn. */
export const ShownMessages = () => {
  const { match, host, send } = useConsole()
  const { message } = words().host
  const nameOf = (team: string) => match.teams.find(({ id }) => id === team)?.name ?? ''
  return (
    <div class="shown-messages" role="status">
      {host?.messages.map(({ id, team, text }) => (
        <p key={id} class="row-wrap">
          <span class="soft">{team === null ? message.shownToAll : message.shownTo(nameOf(team))}</span>{' '}
          <strong>{text}</strong>{' '}
          <button type="button" class="bar-link" onClick={() => void send('takeBackMessage', { team, id })}>
            {message.takeBack}
          </button>
        </p>
      ))}
    </div>
  )
}
