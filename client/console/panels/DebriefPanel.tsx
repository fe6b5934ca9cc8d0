import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import type { HostSend } from '../state/useHost.ts'

type DebriefPanelProps = { readonly match: MatchSnapshot; readonly hostKey: string; readonly send: HostSend }

/** After the podium: the session's timeline, and who else may see it. */
export const DebriefPanel = ({ match, hostKey, send }: DebriefPanelProps) => {
  if (match.phase !== 'debrief') return null
  const text = words().replay.panel
  const address = `/replay/${match.code}`
  return (
    <section aria-label={text.title}>
      <h2>{text.title}</h2>
      <p class="caption">{text.what}</p>
      <p class="host-actions">
        <a class="button button-primary" href={`${address}#${hostKey}`} target="_blank" rel="noopener">
          {text.open}
        </a>
        <Button kind="secondary" onClick={() => void send('shareReplay', { shared: !match.replayShared })}>
          {match.replayShared ? text.unshare : text.share}
        </Button>
        {match.replayTick >= 0 && (
          <Button kind="secondary" onClick={() => void send('showReplay', { moment: null })}>
            {text.takeOff}
          </Button>
        )}
      </p>
      {match.replayShared && (
        <p class="caption">
          {text.shared} <a href={address}>{`${location.host}${address}`}</a>
        </p>
      )}
    </section>
  )
}
