import { useState } from 'preact/hooks'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import { OFFLINE_REPLAY, offlineReplay } from '../../../shared/replay/offlineReplay.ts'
import { sharedRecording } from '../../../shared/replay/sharedRecording.ts'
import { NetworkError } from '../../net/networkError.ts'
import { request } from '../../net/request.ts'
import { words } from '../../text/words.ts'
import { saveFile } from '../../ui/saveFile.ts'

/** Not from the session's seed, which is in the file: nobody may compute which student has which number. */
const drawSecretly = (n: number): number =>
  Math.floor(((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32) * n)

type SaveReplayProps = { readonly replay: Pick<Replay, 'recording' | 'last'>; readonly isHost: boolean }

/**
 * Saves the page as a file that works without a server; it contains names only if the host asks for them. A session is over
 * first, because its recording holds the seed of what is still to be drawn.
 */
export const SaveReplay = ({ replay: { recording, last }, isHost }: SaveReplayProps) => {
  const [named, setNamed] = useState(false)
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const text = words().replay.save
  const isOver = last.phase === 'debrief'
  const save = async (): Promise<void> => {
    setState('busy')
    try {
      const response = await request(`/${OFFLINE_REPLAY}`)
      if (!response.ok) throw new NetworkError('no page to put it in')
      const page = offlineReplay(
        await response.text(),
        isHost && named ? recording : sharedRecording(recording, drawSecretly),
      )
      saveFile(new Blob([page], { type: 'text/html' }), `iteration-tax-${recording.options.code}-replay.html`)
      setState('idle')
    } catch (error) {
      setState('failed')
      if (!(error instanceof NetworkError)) throw error
    }
  }
  return (
    <footer class="replay-save row-wrap">
      <button
        type="button"
        class="replay-chip"
        aria-busy={state === 'busy'}
        disabled={!isOver}
        onClick={() => void save()}
      >
        {text.button}
      </button>
      {isHost && (
        <label class="row">
          <input type="checkbox" checked={named} onChange={(event) => setNamed(event.currentTarget.checked)} />{' '}
          {text.names}
        </label>
      )}
      <p class="soft" role="status">
        {!isOver ? text.notYet : state === 'failed' ? text.failed : named ? text.howNamed : text.how}
      </p>
    </footer>
  )
}
