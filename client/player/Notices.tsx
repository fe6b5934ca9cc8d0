import { words } from '../text/words.ts'
import { usePlay } from './state/play.ts'
import './notices.css'

/** The current refusal, above everything else. */
export const Toast = () => {
  const { notices } = usePlay()
  const text = notices.current.value
  return (
    <div role="alert" class="toast-slot">
      {text && (
        <p class="toast row">
          <span>{text}</span>
          <button type="button" onClick={notices.dismiss}>
            {words().play.notices.dismiss}
          </button>
        </p>
      )}
    </div>
  )
}

/** Shows what blocks the student: the network, a pause or a refusal. */
export const Notices = () => {
  const { connection, match } = usePlay()
  const lost = connection.status.value === 'reconnecting'
  return (
    <>
      <div role="status" class="notice-slot">
        {lost && (
          <p class="notice notice-lost row">
            <span class="spinner" aria-hidden="true" />
            {words().play.notices.reconnecting} {connection.blocked.value && words().common.blocked}
          </p>
        )}
        {!lost && match.value.paused && (
          <p class={match.value.solo ? 'notice notice-solo row' : 'notice row'}>
            {match.value.solo ? words().play.notices.soloPaused : words().play.notices.paused}
          </p>
        )}
      </div>
      <Toast />
    </>
  )
}
