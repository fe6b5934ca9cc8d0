import { usePlay } from '../../state/play.ts'

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
            Reconnecting. Your seat and your bench are kept; what you do now is sent when you are back.
          </p>
        )}
        {!lost && match.value.paused && (
          <p class="notice">
            {match.value.solo
              ? 'Paused. Press Resume to go on.'
              : 'Paused by your instructor. The bench opens again by itself.'}
          </p>
        )}
      </div>
      <div role="alert" class="toast-slot">
        {text && (
          <p class="toast">
            <span>{text}</span>
            <button type="button" onClick={notices.dismiss}>
              OK
            </button>
          </p>
        )}
      </div>
    </>
  )
}
