import { atBase } from '../../net/basePath.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'

type NoEntryProps = { readonly title: string; readonly reason: string; readonly retry?: boolean }

/** Says why the console cannot be opened and what to do next. */
export const NoEntry = ({ title, reason, retry = false }: NoEntryProps) => (
  <main class="host-narrow">
    <h1>{title}</h1>
    <p>{reason}</p>
    <p class="host-actions">
      {retry && <Button onClick={() => location.reload()}>{words().host.entry.tryAgain}</Button>}
      <a class="button button-secondary" href={atBase('/host')}>
        {words().host.entry.mySessions}
      </a>
    </p>
  </main>
)
