import { useState } from 'preact/hooks'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useConsole } from '../state/useConsole.ts'
import { idleSeats } from '../view/idleSeats.ts'
import './seats.css'

type GroupProps = {
  readonly what: string
  readonly seats: readonly string[]
  readonly onCleared: () => void
}

/** One group of seats. Where the first button was, the second click of a double-click finds one that changes nothing. */
const Group = ({ what, seats, onCleared }: GroupProps) => {
  const { send } = useConsole()
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const text = words().host.clear
  return (
    <li class="clear-group stack">
      <strong>{what}</strong>
      {asked ? (
        <>
          <Button kind="secondary" follows onClick={() => setAsked(null)}>
            {text.keep}
          </Button>
          <Button
            onClick={async () => {
              if (await send('clearSeats', { seats: asked })) onCleared()
            }}
          >
            {text.sure(asked.length)}
          </Button>
        </>
      ) : (
        <Button kind="secondary" onClick={() => setAsked(seats)}>
          {text.remove(seats.length)}
        </Button>
      )}
    </li>
  )
}

/** Removes students who have never done anything: all of them, or those who came from one address at once. */
export const ClearSeats = ({ onClose }: { readonly onClose: () => void }) => {
  const { host } = useConsole()
  const text = words().host.clear
  const idle = idleSeats(host)
  const bursts = host?.joinBursts.filter(({ seats }) => seats.length < idle.length) ?? []
  return (
    <Sheet title={text.title} onClose={onClose}>
      <p class="caption">{idle.length > 0 ? text.how : text.none}</p>
      <ul class="clear-groups stack">
        {bursts.map(({ seats, seconds }) => (
          <Group key={seats[0]} what={text.burst(seats.length, seconds)} seats={seats} onCleared={onClose} />
        ))}
        {idle.length > 0 && <Group what={text.all(idle.length)} seats={idle} onCleared={onClose} />}
      </ul>
    </Sheet>
  )
}
