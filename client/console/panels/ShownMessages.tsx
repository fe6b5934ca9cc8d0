import type { HostView } from '../../../shared/views/teamView.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import type { HostSend } from '../state/useHost.ts'
import './messages.css'

type ShownMessagesProps = { readonly match: MatchSnapshot; readonly host: HostView | null; readonly send: HostSend }

/** The host's messages that are still shown and can be withdrawn. */
export const ShownMessages = ({ match, host, send }: ShownMessagesProps) => {
  const { message } = words().host
  const nameOf = (team: string) => match.teams.find(({ id }) => id === team)?.name ?? ''
  return (
    <div class="shown-messages" role="status">
      {host?.messages.map(({ id, team, text }) => (
        <p key={id}>
          <span class="bar-quiet">{team === null ? message.shownToAll : message.shownTo(nameOf(team))}</span>{' '}
          <strong>{text}</strong>{' '}
          <button type="button" class="bar-link" onClick={() => void send('takeBackMessage', { team })}>
            {message.takeBack}
          </button>
        </p>
      ))}
    </div>
  )
}
