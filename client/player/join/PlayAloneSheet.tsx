import { useState } from 'preact/hooks'
import { TRACK_IDS, TRACKS, type TrackId } from '../../../shared/content/tracks.ts'
import { refusalText } from '../../net/refusalText.ts'
import { createSession } from '../../net/sessionInfo.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { Mark } from '../../ui/theme/marks.tsx'
import { TextureSwatch } from '../../ui/theme/textures.tsx'
import { type Joined, joinSession } from './joinSession.ts'

export type PlayAloneProps = {
  readonly name: string
  readonly onJoined: (code: string, joined: Extract<Joined, { type: 'in' }>) => void
}

/** Starts a session for one student, who chooses a track. */
export const PlayAloneSheet = ({ name, onJoined, onClose }: PlayAloneProps & { readonly onClose: () => void }) => {
  const [busy, setBusy] = useState<TrackId | null>(null)
  const [problem, setProblem] = useState('')

  const start = async (track: TrackId) => {
    setBusy(track)
    setProblem('')
    const tracks = [track, ...TRACK_IDS.filter((other) => other !== track)]
    const created = await createSession({
      solo: true,
      title: words().door.soloTitle,
      preset: 'short',
      teams: 4,
      tracks,
      bots: 3,
    })
    if (created.type !== 'found') {
      setProblem(refusalText('disconnected'))
      return setBusy(null)
    }
    const { code } = created.value
    const joined = await joinSession(code, { student: { name } })
    if (joined.type === 'in') return onJoined(code, joined)
    if (joined.type === 'refused') setProblem(refusalText(joined.reason))
    setBusy(null)
  }

  return (
    <Sheet title={words().door.playAlone} onClose={onClose}>
      <p class="caption">{words().door.playAloneHow}</p>
      <div class="solo-tracks stack">
        {TRACK_IDS.map((id) => (
          <button
            type="button"
            class="solo-track row"
            key={id}
            disabled={busy !== null}
            aria-busy={busy === id}
            onClick={() => start(id)}
          >
            <TextureSwatch track={id}>
              <Mark track={id} x={22} y={id === 'edge' ? 24 : 22} radius={9} />
            </TextureSwatch>
            <span class="team-words stack">
              <strong class="one-line">
                {words().door.trackAndProduct(inPageLanguage(TRACKS[id].name), inPageLanguage(TRACKS[id].product))}
              </strong>
              <span class="caption">{inPageLanguage(TRACKS[id].tax)}</span>
            </span>
          </button>
        ))}
      </div>
      {problem && (
        <p class="join-problem" role="alert">
          {problem}
        </p>
      )}
    </Sheet>
  )
}
