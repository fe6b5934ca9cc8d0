import { atBase, typedAddress } from '../../net/basePath.ts'
import { hasServer } from '../../net/edition.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../state/useConsole.ts'

/** After the podium: the session's timeline, and who else may see it. */
export const DebriefPanel = () => {
  const { match, send } = useConsole()
  if (match.phase !== 'debrief') return null
  const text = words().replay.panel
  const replay = `replay/${match.code}`
  return (
    <section class="debrief-panel" aria-label={text.title}>
      <p class="caption">{text.what}</p>
      <p class="host-actions">
        {hasServer && (
          <Button kind="secondary" onClick={() => void send('shareReplay', { shared: !match.replayShared })}>
            {match.replayShared ? text.unshare : text.share}
          </Button>
        )}
        {match.replayTick >= 0 && (
          <Button kind="secondary" onClick={() => void send('showReplay', { moment: null })}>
            {text.takeOff}
          </Button>
        )}
      </p>
      {match.replayShared && (
        <p class="caption">
          {text.shared} <a href={atBase(`/${replay}`)}>{typedAddress(`/${replay}`)}</a>
        </p>
      )}
    </section>
  )
}
