import { useState } from 'preact/hooks'
import { words } from '../../text/words.ts'
import { ReplayStage } from './ReplayStage.tsx'
import { useReplay } from './useReplay.ts'
import './replay.css'

type ReplayPageProps = { readonly code: string | null; readonly hostKey: string | null }

/** A session on a timeline, for its host at any time and for whoever has the link once it is shared. */
export const ReplayPage = ({ code, hostKey }: ReplayPageProps) => {
  const [attempt, setAttempt] = useState(0)
  const load = useReplay(code, hostKey, attempt)
  const text = words().replay
  if (load.type === 'ready') return <ReplayStage replay={load.replay} />
  return (
    <main class="replay replay-wait projector">
      <h1>{text.title}</h1>
      <p role="status">
        {load.type === 'loading' && text.loading}
        {load.type === 'playing' && text.playing(load.share)}
        {load.type === 'refused' && text.refusals[load.reason]}
      </p>
      {load.type === 'refused' && (
        <p class="replay-ways">
          <button type="button" class="replay-chip" onClick={() => setAttempt(attempt + 1)}>
            {text.again}
          </button>
          <a class="replay-chip" href="/">
            {text.toStart}
          </a>
        </p>
      )}
    </main>
  )
}
