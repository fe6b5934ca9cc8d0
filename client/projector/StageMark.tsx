import type { TrackId } from '../../shared/content/tracks.ts'
import { markPath } from '../ui/theme/markPath.ts'
import { TRACK_THEMES } from '../ui/theme/trackTheme.ts'

type StageMarkProps = {
  readonly track: TrackId
  /** Dark on ivory, in the track's own color, or outlined. */
  readonly look?: 'own' | 'ink' | 'hollow'
}

/** A track's mark, sized by the text around it. */
export const StageMark = ({ track, look = 'own' }: StageMarkProps) => {
  const { shape, dark } = TRACK_THEMES[track]
  const d = markPath(shape, 12, track === 'edge' ? 13.6 : 12, look === 'hollow' ? 7.2 : 8)
  return (
    <svg class="stage-mark" viewBox="0 0 24 24" aria-hidden="true">
      {look === 'hollow' ? (
        <path d={d} fill="none" stroke={dark} stroke-width={2} />
      ) : (
        <path d={d} fill={look === 'ink' ? '#0b0e13' : dark} />
      )}
    </svg>
  )
}
