import { words } from '../../text/words.ts'

type NoEntryProps = { readonly title: string; readonly reason: string; readonly retry?: boolean }

/** Says why the console cannot be opened and what to do next. */
export const NoEntry = ({ title, reason, retry = false }: NoEntryProps) => (
  <main class="host-narrow">
    <h1>{title}</h1>
    <p>{reason}</p>
    <p class="host-actions">
      {retry && (
        <button type="button" class="button button-primary" onClick={() => location.reload()}>
          {words().host.entry.tryAgain}
        </button>
      )}
      <a class="button button-secondary" href="/host">
        {words().host.entry.mySessions}
      </a>
    </p>
  </main>
)
