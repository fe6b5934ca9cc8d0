import { usePlay } from '../../state/play.ts'
import { words } from '../../text/words.ts'

/** What stands between the student and the bench now: the network, a pause, a refusal. */
export const Notices = () => {
  const { connection, match, notices } = usePlay()
  const lost = connection.status.value === 'reconnecting'
  const text = notices.current.value
  return (
    <>
      <div role="status" class="notice-slot">
        {lost && (
          <p class="notice notice-lost">
            <span class="spinner" aria-hidden="true" />
            {words().play.notices.reconnecting}
          </p>
        )}
        {!lost && match.value.paused && (
          <p class="notice">{match.value.solo ? words().play.notices.soloPaused : words().play.notices.paused}</p>
        )}
      </div>
      <div role="alert" class="toast-slot">
        {text && (
          <p class="toast">
            <span>{text}</span>
            <button type="button" onClick={notices.dismiss}>
              {words().play.notices.dismiss}
            </button>
          </p>
        )}
      </div>
    </>
  )
}
