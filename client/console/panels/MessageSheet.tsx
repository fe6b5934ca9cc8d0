import { useState } from 'preact/hooks'
import { MAX_MESSAGE_LENGTH } from '../../../shared/sim/match/messages.ts'
import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Input.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useConsole } from '../state/useConsole.ts'
import './messages.css'

type MessageSheetProps = {
  /** null writes to everyone. */
  readonly team: Pick<TeamSnapshot, 'id' | 'name'> | null
  readonly onClose: () => void
}

/** Sends a sentence to the class, or a hint to one team. */
export const MessageSheet = ({ team, onClose }: MessageSheetProps) => {
  const { match, send } = useConsole()
  const [text, setText] = useState('')
  const { message, ready } = words().host
  const title = team ? message.toTeam(team.name) : message.toAll
  const deliver = async (said: string) => {
    if (await send('sendMessage', { text: said, team: team?.id ?? null })) onClose()
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <form
        class="message-form"
        onSubmit={(event) => {
          event.preventDefault()
          void deliver(text.trim())
        }}
      >
        <label>
          {message.text}
          <Input value={text} maxLength={MAX_MESSAGE_LENGTH} autocomplete="off" onType={setText} />
        </label>
        <p class="caption">
          {team ? message.whereTeam : message.where} {message.left(MAX_MESSAGE_LENGTH - [...text].length)}.
        </p>
        <Button submit disabled={text.trim() === ''}>
          {team ? message.sendTo(team.name) : message.send}
        </Button>
      </form>
      <h3 class="message-ready">{message.ready}</h3>
      <ul class="message-ready-list">
        {(team ? ready.forTeam : ready.forAll)[match.phase].map((sentence) => (
          <li key={sentence}>
            <Button kind="quiet" onClick={() => void deliver(sentence)}>
              {sentence}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
