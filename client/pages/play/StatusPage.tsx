import { Button } from '../../components/Button.tsx'
import type { Connection } from '../../net/connection.ts'
import { refusalText } from '../../present/refusalText.ts'

type StatusPageProps = {
  readonly connection: Connection
  readonly onLeave: () => void
}

const Words = ({ connection }: { connection: Connection }) => {
  switch (connection.status.value) {
    case 'refused':
      return (
        <>
          <h1>You are not in yet</h1>
          <p>{refusalText(connection.refusal.value ?? 'unknownSession')}</p>
        </>
      )
    case 'removed':
      return (
        <>
          <h1>Your instructor took your seat away</h1>
          <p>Ask them why. You can join again with another name.</p>
        </>
      )
    case 'replaced':
      return (
        <>
          <h1>You play on another page</h1>
          <p>Your seat was opened in another tab or on another device. Only one page can hold it.</p>
        </>
      )
    case 'gone':
      return (
        <>
          <h1>This session is over</h1>
          <p>The server no longer keeps it. Your instructor has the results.</p>
        </>
      )
    default:
      return (
        <>
          <h1>Taking your seat…</h1>
          <p class="caption">Session {connection.code}. This takes a second; we keep trying if the network does not.</p>
        </>
      )
  }
}

/** The page before and after the bench: on the way in, refused, removed, replaced, over. */
export const StatusPage = ({ connection, onLeave }: StatusPageProps) => {
  const waiting = connection.status.value === 'connecting' || connection.status.value === 'connected'
  return (
    <main class="status-page" aria-live="polite">
      {waiting && <span class="spinner" aria-hidden="true" />}
      <Words connection={connection} />
      {connection.status.value === 'replaced' && <Button onClick={() => location.reload()}>Play here instead</Button>}
      {!waiting && (
        <Button kind="secondary" onClick={onLeave}>
          Back to the door
        </Button>
      )}
    </main>
  )
}
