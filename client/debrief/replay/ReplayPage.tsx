import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import type { Recording } from '../../../shared/replay/recording.ts'
import type { ReplayMoment } from '../../../shared/sim/match/matchState.ts'
import { atBase } from '../../net/basePath.ts'
import type { NoRecording } from '../../net/fetchRecording.ts'
import { words } from '../../text/words.ts'
import { useReplay } from '../state/useReplay.ts'
import { ReplayStage } from './ReplayStage.tsx'
import './replay.css'

export type OpenRecording = () => Promise<Recording | NoRecording>

type ReplayPageProps = {
  /** Where the recording comes from. */
  readonly open: OpenRecording
  /** Shown below the title, for the current moment. */
  readonly head?: (replay: Replay, moment: ReplayMoment) => ComponentChildren
  readonly foot?: (replay: Replay) => ComponentChildren
}

/** A session on a timeline, for its host at any time and for anyone with the link once it is shared. */
export const ReplayPage = ({ open, head, foot }: ReplayPageProps) => {
  const [attempt, setAttempt] = useState(0)
  const load = useReplay(open, attempt)
  const text = words().replay
  if (load.type === 'ready') {
    const { replay } = load
    return <ReplayStage replay={replay} head={(moment) => head?.(replay, moment)} foot={foot?.(replay)} />
  }
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
          <a class="replay-chip" href={atBase('/')}>
            {text.toStart}
          </a>
        </p>
      )}
    </main>
  )
}
