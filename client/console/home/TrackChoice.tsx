import type { Text } from '../../../shared/content/language.ts'
import { TRACK_IDS, type TrackId } from '../../../shared/content/tracks.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { TrackMark } from '../../ui/theme/marks.tsx'

type TrackChoiceProps = {
  /** Of the radio buttons, which no other form on the page may share. */
  readonly name: string
  /** The tracks of the scenario to play. */
  readonly offered: Readonly<Record<TrackId, { readonly name: Text }>>
  /** null assigns all tracks in turn. */
  readonly chosen: readonly TrackId[] | null
  readonly onChoose: (tracks: readonly TrackId[] | null) => void
}

/** Which tracks the teams are given. */
export const TrackChoice = ({ name, offered, chosen, onChoose }: TrackChoiceProps) => {
  const { making } = words().host
  return (
    <fieldset class="host-tracks row-wrap">
      <legend>{making.tracks}</legend>
      <label>
        <input type="radio" name={name} checked={chosen === null} onChange={() => onChoose(null)} />
        {making.tracksAuto}
      </label>
      <label>
        <input type="radio" name={name} checked={chosen !== null} onChange={() => onChoose(TRACK_IDS)} />
        {making.tracksChosen}
      </label>
      {chosen !== null && (
        <div class="host-track-list">
          {TRACK_IDS.map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={() => onChoose(TRACK_IDS.filter((one) => (one === id) !== chosen.includes(one)))}
              />
              <TrackMark track={id} size={18} />
              {inPageLanguage(offered[id].name)}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  )
}
