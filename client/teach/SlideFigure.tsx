import type { ComponentChildren } from 'preact'
import type { TrackId } from '../../shared/content/tracks.ts'
import { Scaled } from './Scaled.tsx'

type SlideFigureProps = {
  readonly track: TrackId
  readonly levers: ComponentChildren
  readonly children: ComponentChildren
}

/** A chart of a slide in its track's color, below what moves it. */
export const SlideFigure = ({ track, levers, children }: SlideFigureProps) => (
  <div class={`track-${track}`}>
    <div class="slide-levers">{levers}</div>
    <Scaled>{children}</Scaled>
  </div>
)
