import { useSignalEffect } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { Connection } from '../../net/connection.ts'
import { refusalText } from '../../net/refusalText.ts'
import { Rich } from '../../text/Rich.tsx'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { loadPlayPage } from '../loadPlayPage.ts'

type AskForSeatProps = {
  readonly code: string
  readonly name: string
  readonly onJoined: (connection: Connection) => void
  readonly onStop: () => void
}

const Waiting = ({ connection }: { readonly connection: Connection }) => {
  const text = words().door
  const welcome = connection.welcome.value
  const refusal = connection.refusal.value
  if (refusal) {
    return (
      <p class="join-problem" role="alert">
        {refusalText(refusal)}
      </p>
    )
  }
  if (welcome?.role !== 'asker')
    return <p role="status">{connection.blocked.value ? words().common.blocked : text.asking}</p>
  return (
    <div role="status">
      <p>{text.askedNumber}</p>
      <p class="ask-number">{welcome.number}</p>
      <p class="caption">{text.askedHow}</p>
    </div>
  )
}

type HeldProps = Pick<AskForSeatProps, 'onJoined' | 'onStop'> & { readonly connection: Connection }

/** Waits for the host's answer; with the seat, the connection stays open and leads to the workbench. */
const Held = ({ connection, onJoined, onStop }: HeldProps) => {
  const isSeated = connection.welcome.value?.role === 'student'
  useSignalEffect(() => {
    if (connection.welcome.value?.role === 'student') onJoined(connection)
  })
  if (isSeated) return null
  return (
    <>
      <Waiting connection={connection} />
      <Button kind="secondary" follows onClick={onStop}>
        {connection.refusal.value ? words().door.typeName : words().door.stopAsking}
      </Button>
    </>
  )
}

/** Asks the host for the seat with a name, because the student's earlier device is gone. */
export const AskForSeat = ({ code, name, onJoined, onStop }: AskForSeatProps) => {
  const [connection, setConnection] = useState<Connection | null>(null)
  useEffect(() => {
    let opened: Connection | null = null
    let left = false
    void loadPlayPage()
    void import('../../net/connect.ts').then((net) => {
      if (left) return
      opened = net.openSession({ code, as: { seatOf: name } })
      setConnection(opened)
    })
    return () => {
      left = true
      if (opened?.welcome.value?.role !== 'student') opened?.close()
    }
  }, [])
  return (
    <section class="join-back stack">
      <p>
        <Rich text={words().door.askedWhy(name)} />
      </p>
      {connection ? (
        <Held connection={connection} onJoined={onJoined} onStop={onStop} />
      ) : (
        <>
          <p role="status">{words().door.asking}</p>
          <Button kind="secondary" onClick={onStop}>
            {words().door.stopAsking}
          </Button>
        </>
      )}
    </section>
  )
}
