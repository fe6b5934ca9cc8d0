import type { ComponentChildren } from 'preact'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import type { Segment } from '../../../shared/replay/timeline.ts'
import { words } from '../../text/words.ts'
import { shareOf } from '../view/shareOf.ts'
import { GLYPHS } from './TimelineMarks.tsx'
import './timeline.css'

type TimelineRailProps = {
  readonly replay: Replay
  readonly tick: number
  /** How many letters fit on the timeline; a segment is labeled if its word fits. */
  readonly letters: number
  /** The marks of the moments. */
  readonly marks: ComponentChildren
  /** What shows or changes the current position. */
  readonly children: ComponentChildren
}

/** A picture of the whole session: its phases and bookmarks. */
export const TimelineRail = ({ replay, tick, letters, marks, children }: TimelineRailProps) => {
  const { from, to, segments } = replay.timeline
  const share = (at: number): string => shareOf(replay, at)
  const nameOf = ({ phase, ...segment }: Segment): string => {
    const name = words().host.phases.short[phase]
    const width = (segment.to - segment.from) / (to - from)
    return width * letters > name.length ? name : ''
  }
  return (
    <div class="timeline-rail">
      {marks}
      <div class="timeline-segments" aria-hidden="true">
        {segments.map((segment) => (
          <span
            key={segment.from}
            class={segment.from <= tick && tick < segment.to ? 'segment segment-now' : 'segment'}
            style={{ left: share(segment.from), width: `calc(${share(segment.to)} - ${share(segment.from)})` }}
          >
            {nameOf(segment)}
          </span>
        ))}
      </div>
      {children}
    </div>
  )
}

/** Explains the marks on the timeline, each kind once. */
export const TimelineLegend = ({ replay: { timeline } }: { readonly replay: Replay }) => {
  const kinds = [...new Set(timeline.bookmarks.map(({ kind }) => kind))]
  return (
    <ul class="timeline-legend">
      {[...new Set(kinds.map((kind) => GLYPHS[kind]))].map((glyph) => {
        const same = kinds.filter((kind) => GLYPHS[kind] === glyph)
        return (
          <li key={glyph}>
            <span aria-hidden="true" class={`mark-${same[0]}`}>
              {glyph}
            </span>{' '}
            {same.map((kind) => words().replay.kinds[kind]).join(', ')}
          </li>
        )
      })}
    </ul>
  )
}
