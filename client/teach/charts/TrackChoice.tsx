import { TRACK_IDS, type TrackId } from '../../../shared/content/tracks.ts'
import { trackName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { Select } from '../../ui/Select.tsx'
import '../../ui/field.css'

type TrackChoiceProps = { readonly track: TrackId; readonly onChoose: (track: TrackId) => void }

/** Which of the four tracks a chart computes. */
export const TrackChoice = ({ track, onChoose }: TrackChoiceProps) => {
  return (
    <div class="slide-lever row">
      <span class="caption">{words().teach.track}</span>
      <Select options={TRACK_IDS} value={track} nameOf={trackName} onChoose={onChoose} label={words().teach.track} />
    </div>
  )
}
