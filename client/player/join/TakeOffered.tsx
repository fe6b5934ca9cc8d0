import { useState } from 'preact/hooks'
import { refusalText } from '../../net/refusalText.ts'
import { readSeat } from '../../net/storedSeat.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { loadPlayPage } from '../loadPlayPage.ts'
import { type Joined, joinSession } from './joinSession.ts'

type TakeOfferedProps = {
  readonly code: string
  readonly ticket: string
  readonly onJoined: (joined: Extract<Joined, { type: 'in' }>) => void
  /** The student wants to join in another way. */
  readonly onDecline: () => void
}

/** Takes the seat that the host's link stands for, after a tap: a link that is merely opened uses nothing up. */
export const TakeOffered = ({ code, ticket, onJoined, onDecline }: TakeOfferedProps) => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [isSpent, setSpent] = useState(false)
  const here = readSeat(code)

  const take = async () => {
    setBusy(true)
    setProblem('')
    void loadPlayPage()
    const joined = await joinSession(code, { ticket })
    if (joined.type === 'in') return onJoined(joined)
    setBusy(false)
    if (joined.type !== 'refused') return
    setProblem(refusalText(joined.reason))
    setSpent(joined.reason === 'seatLinkOver' || joined.reason === 'unknownSeat')
  }

  return (
    <section class="join-back stack">
      <p>{words().door.offered}</p>
      {here && <p class="caption">{words().door.offeredLoses(here.name)}</p>}
      {problem && (
        <p class="join-problem" role="alert">
          {problem}
        </p>
      )}
      {!isSpent && (
        <Button busy={busy} onClick={take}>
          {words().door.takeOffered}
        </Button>
      )}
      <Button kind={isSpent ? 'secondary' : 'quiet'} onClick={onDecline}>
        {here ? words().door.continueAs(here.name) : words().door.offeredNot}
      </Button>
    </section>
  )
}
