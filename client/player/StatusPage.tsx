import type { Connection } from '../net/connection.ts'
import { refusalText } from '../net/refusalText.ts'
import { words } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import './notices.css'
import './statusPage.css'

type StatusPageProps = {
  readonly connection: Connection
  readonly onLeave: () => void
}

const StatusText = ({ connection }: { connection: Connection }) => {
  const text = words().play.status
  switch (connection.status.value) {
    case 'refused':
      return (
        <>
          <h1>{text.refused}</h1>
          <p>{refusalText(connection.refusal.value ?? 'unknownSession')}</p>
        </>
      )
    case 'removed':
      return (
        <>
          <h1>{text.removed}</h1>
          <p>{text.removedWhat}</p>
        </>
      )
    case 'replaced':
      return (
        <>
          <h1>{text.replaced}</h1>
          <p>{text.replacedWhat}</p>
        </>
      )
    case 'moved':
      return (
        <>
          <h1>{text.moved}</h1>
          <p>{text.movedWhat}</p>
        </>
      )
    case 'gone':
      return (
        <>
          <h1>{text.gone}</h1>
          <p>{text.goneWhat}</p>
        </>
      )
    case 'broken':
      return <h1>{words().common.brokeTitle}</h1>
    default:
      return (
        <>
          <h1>{text.connecting}</h1>
          <p class="caption">
            {connection.blocked.value ? words().common.blocked : text.connectingWhat(connection.code)}
          </p>
        </>
      )
  }
}

/** The page shown when there is no workbench: while joining, when refused, removed or replaced, and at the end. */
export const StatusPage = ({ connection, onLeave }: StatusPageProps) => {
  const waiting = connection.status.value === 'connecting' || connection.status.value === 'connected'
  return (
    <main class="status-page stack" aria-live="polite">
      {waiting && <span class="spinner" aria-hidden="true" />}
      <StatusText connection={connection} />
      {connection.status.value === 'replaced' && (
        <Button onClick={() => location.reload()}>{words().play.status.playHere}</Button>
      )}
      {!waiting && (
        <Button kind="secondary" onClick={onLeave}>
          {words().play.status.back}
        </Button>
      )}
    </main>
  )
}
