import { useState } from 'preact/hooks'
import { words } from '../text/words.ts'
import { usePlay } from './state/play.ts'
import './notices.css'

/** The instructor's current messages to everyone and to this team, until they are dismissed or expire. */
export const FromInstructor = () => {
  const { match, team } = usePlay()
  const [read, setRead] = useState<readonly (number | string)[]>([])
  const { message, messageId } = match.value
  const bot = team.value.mates.find((mate) => mate.bot)
  const said = [
    ...(message === '' ? [] : [{ id: messageId, text: message }]),
    ...(team.value.hint ? [team.value.hint] : []),
    ...(bot ? [{ id: bot.seat, text: words().play.notices.botPlays }] : []),
  ]
  const text = words().common
  return (
    <div role="status" class="said-slot">
      {said
        .filter(({ id }) => !read.includes(id))
        .map(({ id, text: sentence }) => (
          <p key={id} class="said row">
            <span>
              <small>{text.fromInstructor}</small> <strong>{sentence}</strong>
            </span>
            <button type="button" onClick={() => setRead([...read, id])}>
              {text.understood}
            </button>
          </p>
        ))}
    </div>
  )
}
