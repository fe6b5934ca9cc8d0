import type { TrackId } from '../../../shared/content/tracks.ts'
import { markPath } from './markPath.ts'
import { TRACK_THEMES } from './trackTheme.ts'

type MarkProps = { readonly x: number; readonly y: number; readonly radius: number; readonly hollow?: boolean }

type MarksProps = {
  readonly track: TrackId
  readonly radius: number
  readonly at: readonly { readonly x: number; readonly y: number }[]
}

/** A track's mark inside an SVG; hollow marks are filled with the surface color. */
export const Mark = ({ track, x, y, radius, hollow = false }: MarkProps & { readonly track: TrackId }) => (
  <path
    d={markPath(TRACK_THEMES[track].shape, x, y, radius)}
    fill={hollow ? 'var(--surface)' : `var(--${track})`}
    stroke={`var(--${track}-deep)`}
    stroke-width={hollow ? 2 : 1.5}
  />
)

/** Many marks of one track as one path. */
export const Marks = ({ track, radius, at }: MarksProps) => (
  <path
    d={at.map(({ x, y }) => markPath(TRACK_THEMES[track].shape, x, y, radius)).join('')}
    fill={`var(--${track})`}
    stroke={`var(--${track}-deep)`}
    stroke-width={1.5}
  />
)

/** The rival's hollow hexagon inside an SVG. */
export const RivalMark = ({ x, y, radius }: MarkProps) => (
  <path d={markPath('hexagon', x, y, radius)} fill="var(--surface)" stroke="var(--rival)" stroke-width={2} />
)

/** A track's mark on its own, `size` pixels square. It is decorative, because the track's name is next to it. */
export const TrackMark = ({ track, size = 20 }: { readonly track: TrackId; readonly size?: number }) => (
  <svg width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true">
    <Mark track={track} x={0} y={track === 'edge' ? 2 : 0} radius={8} />
  </svg>
)
